package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.forum.Broadcast;
import id.pendopo.domain.forum.Coverage;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps where an edition is on air and what was written about it; also after it, when proof and reports come in. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class MediaKeeping {

    /** A letter of the station, or a picture of the screen. */
    public static final FileRules PROOF =
            new FileRules(Set.of(FileRules.PDF, FileRules.JPEG, FileRules.PNG), 10L * 1024 * 1024, 1);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private EditionAccess access;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail trail;

    /**
     * Adds a broadcast, or changes one.
     *
     * @param broadcast the one to change; null for a new one
     * @param version the version the caller has read; ignored for a new one
     * @param proof a file of the caller that proves it; null for none or to keep the one there is
     * @return what it is known by
     * @throws NotFoundException if there is no such edition or broadcast the caller may manage
     * @throws InvalidInputException if a field is not acceptable
     * @throws StaleVersionException if somebody else has changed it since
     */
    public UUID save(UUID edition, UUID broadcast, int version, BroadcastForm form, UUID proof) {
        Edition owner = access.changeable(edition);
        Broadcast found = broadcast == null ? new Broadcast(owner.getId()) : broadcast(owner, broadcast);
        if (broadcast != null) {
            found.requireVersion(version, "forum.changedMeanwhile");
        }
        found.airs(form.kind(), form.station(), form.channel(), form.live(), form.airsAt(), form.minutes());
        found.note(form.contract(), form.recording());
        if (proof != null) {
            documents.claim(List.of(proof));
            if (found.proof() != null) {
                documents.release(found.proof());
            }
            found.proven(proof);
        }
        if (broadcast == null) {
            em.persist(found);
        }
        record(owner, broadcast == null ? "added" : "changed", found.station());
        return found.uuid();
    }

    /** Takes a broadcast away, with what proves it. */
    public void remove(UUID edition, UUID broadcast) {
        Edition owner = access.changeable(edition);
        Broadcast found = broadcast(owner, broadcast);
        if (found.proof() != null) {
            documents.release(found.proof());
        }
        em.remove(found);
        record(owner, "removed", found.station());
    }

    /**
     * Notes what a medium wrote or sent.
     *
     * @throws InvalidInputException if a field is not acceptable
     */
    public void cover(UUID edition, String outlet, String title, String link, LocalDate publishedOn) {
        Edition owner = access.changeable(edition);
        em.persist(new Coverage(owner.getId(), outlet, title, link, publishedOn));
        record(owner, "coverage-added", outlet.strip());
    }

    /** Takes a report away again. */
    public void uncover(UUID edition, UUID report) {
        Edition owner = access.changeable(edition);
        Coverage found = em.createQuery(
                        "select c from Coverage c where c.uuid = :uuid and c.editionId = :edition", Coverage.class)
                .setParameter("uuid", report)
                .setParameter("edition", owner.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.media.unknown"));
        em.remove(found);
        record(owner, "coverage-removed", found.outlet());
    }

    private Broadcast broadcast(Edition owner, UUID uuid) {
        return em.createQuery(
                        "select b from Broadcast b where b.uuid = :uuid and b.editionId = :edition", Broadcast.class)
                .setParameter("uuid", uuid)
                .setParameter("edition", owner.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.media.unknown"));
    }

    private void record(Edition edition, String what, String where) {
        trail.record(
                "forum.media-changed",
                "forum-edition",
                edition.uuid().toString(),
                Map.of("what", what, "where", where));
    }
}
