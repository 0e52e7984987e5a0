package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.AgendaItem;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.Material;
import id.pendopo.domain.forum.Speaker;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps agendas. The edition is locked for every change, so that places are given once. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class AgendaKeeping {

    /** What can be handed out: papers, pictures, slides and tables. */
    public static final FileRules FILES =
            new FileRules(Set.of(FileRules.PDF, FileRules.JPEG, FileRules.PNG), 20L * 1024 * 1024, 1);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private EditionAccess access;

    @Inject
    private DocumentStore documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Adds an item at the end.
     *
     * @return what it is known by
     * @throws NotFoundException if there is no such edition the caller may manage
     * @throws InvalidInputException if a field is not acceptable
     * @throws RuleViolationException {@code forum.edition.fixed} once its minutes are signed; {@code forum.agenda.full}
     */
    public UUID add(UUID edition, AgendaForm form) {
        Edition owner = open(edition);
        AgendaItem item = new AgendaItem(owner.getId(), room(owner.getId()));
        item.describe(form.title(), form.minutes(), form.note(), speakers(form));
        em.persist(item);
        record(owner, "added", item.title());
        return item.uuid();
    }

    /**
     * Changes an item.
     *
     * @param version the version the caller has read
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void change(UUID item, int version, AgendaForm form) {
        AgendaItem found = item(item);
        found.requireVersion(version, "forum.changedMeanwhile");
        found.describe(form.title(), form.minutes(), form.note(), speakers(form));
        record(em.find(Edition.class, found.editionId()), "changed", found.title());
    }

    /** Takes an item out, with its materials; the others move up. */
    public void remove(UUID item) {
        AgendaItem found = item(item);
        long edition = found.editionId();
        for (Material material : materials(found)) {
            documents.release(material.file());
            em.remove(material);
        }
        em.remove(found);
        em.flush();
        close(edition);
        record(em.find(Edition.class, edition), "removed", found.title());
    }

    /**
     * Moves an item one place up or down; at the end nothing happens.
     *
     * @param up towards the beginning
     */
    public void move(UUID item, boolean up) {
        AgendaItem found = item(item);
        List<AgendaItem> all = items(found.editionId());
        int at = all.indexOf(found);
        int to = at + (up ? -1 : 1);
        if (to < 0 || to >= all.size()) {
            return;
        }
        AgendaItem other = all.get(to);
        int place = found.place();
        found.placed(other.place());
        other.placed(place);
        record(em.find(Edition.class, found.editionId()), up ? "up" : "down", found.title());
    }

    /**
     * Moves an item to the end of the next edition of the series that is being planned.
     *
     * @return the edition it stands in now
     * @throws RuleViolationException {@code forum.agenda.noNext} if there is none
     */
    public UUID postpone(UUID item) {
        AgendaItem found = item(item);
        Edition from = em.find(Edition.class, found.editionId());
        UUID next = em.createQuery(
                        "select e.uuid from Edition e where e.seriesId = :series and e.volume > :volume and e.state in ("
                                + "id.pendopo.domain.forum.EditionState.DRAFT,"
                                + " id.pendopo.domain.forum.EditionState.SCHEDULED) order by e.volume",
                        UUID.class)
                .setParameter("series", from.seriesId())
                .setParameter("volume", from.volume())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("forum.agenda.noNext"));
        Edition to = open(next);
        found.goTo(to.getId(), room(to.getId()));
        em.flush();
        close(from.getId());
        record(from, "postponed", found.title());
        record(to, "taken-over", found.title());
        return next;
    }

    /**
     * Adds a file to an item.
     *
     * @param file uploaded by the caller and part of nothing yet
     * @param everybody whether the public may have it
     */
    public void attach(UUID item, String title, UUID file, boolean everybody) {
        AgendaItem found = item(item);
        documents.claim(List.of(file));
        em.persist(new Material(
                found.getId(),
                title,
                file,
                everybody,
                caller.get().displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        record(em.find(Edition.class, found.editionId()), "material-added", found.title());
    }

    /** Takes a file away from its item. */
    public void detach(UUID material) {
        Material found = em.createQuery("select m from Material m where m.uuid = :uuid", Material.class)
                .setParameter("uuid", material)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.material.unknown"));
        AgendaItem item = item(em.find(AgendaItem.class, found.itemId()).uuid());
        documents.release(found.file());
        em.remove(found);
        record(em.find(Edition.class, item.editionId()), "material-removed", item.title());
    }

    private Edition open(UUID edition) {
        Edition owner = access.changeable(edition);
        owner.requireOpen();
        return owner;
    }

    /** The item, with its edition locked and open. */
    private AgendaItem item(UUID uuid) {
        UUID edition = em.createQuery(
                        "select e.uuid from AgendaItem i, Edition e where e.id = i.editionId and i.uuid = :uuid",
                        UUID.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.agenda.unknown"));
        open(edition);
        return em.createQuery("select i from AgendaItem i where i.uuid = :uuid", AgendaItem.class)
                .setParameter("uuid", uuid)
                .getSingleResult();
    }

    private List<AgendaItem> items(long edition) {
        return em.createQuery(
                        "select i from AgendaItem i where i.editionId = :edition order by i.place", AgendaItem.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private List<Material> materials(AgendaItem item) {
        return em.createQuery("select m from Material m where m.itemId = :item", Material.class)
                .setParameter("item", item.getId())
                .getResultList();
    }

    /** The place after the last. */
    private int room(long edition) {
        int many = items(edition).size();
        if (many >= AgendaItem.ITEMS_LIMIT) {
            throw new RuleViolationException("forum.agenda.full", AgendaItem.ITEMS_LIMIT);
        }
        return many;
    }

    /** Places without a hole again. */
    private void close(long edition) {
        int place = 0;
        for (AgendaItem item : items(edition)) {
            item.placed(place++);
        }
    }

    private static List<Speaker> speakers(AgendaForm form) {
        List<Speaker> speakers = new ArrayList<>();
        int line = 0;
        for (AgendaForm.Person person : form.speakers()) {
            line++;
            boolean empty = (person.name() == null || person.name().isBlank())
                    && (person.position() == null || person.position().isBlank());
            if (empty) {
                continue;
            }
            try {
                speakers.add(new Speaker(
                        person.name(),
                        person.position(),
                        person.institution(),
                        person.confirmation(),
                        person.substitute()));
            } catch (InvalidInputException e) {
                throw e.numbered(line);
            }
        }
        return speakers;
    }

    private void record(Edition edition, String what, String title) {
        trail.record(
                "forum.agenda-changed",
                "forum-edition",
                edition.uuid().toString(),
                Map.of("what", what, "item", title));
    }
}
