package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionChanged;
import id.pendopo.domain.forum.EditionPlan;
import id.pendopo.domain.forum.Series;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Plans editions: an agency those of its own series, the organisation bureau all. */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class EditionRegistry {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private SeriesAccess series;

    @Inject
    private EditionAccess access;

    @Inject
    private EditionFilling filling;

    @Inject
    private AgendaCopying agendas;

    @Inject
    private StationCopying stations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<EditionChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Adds an edition to a series, as a draft, on the stations that carry the series as a rule.
     *
     * @return what it is known by
     * @throws NotFoundException if there is no such series the caller may manage
     * @throws InvalidInputException if a field is not acceptable; for {@code volume} if it is taken, for {@code startsAt} if
     *     the month already has an edition of the series and this one is not special
     */
    public UUID create(String seriesCode, EditionForm form) {
        Series owner = series.changeable(seriesCode);
        Edition edition = made(owner, form);
        stations.usual(owner, edition);
        return edition.uuid();
    }

    private Edition made(Series owner, EditionForm form) {
        Edition edition = new Edition(owner.getId());
        filling.fill(edition, owner, form);
        written(edition);
        em.persist(edition);
        trail.record(
                "forum.edition-made",
                "forum-edition",
                edition.uuid().toString(),
                Map.of("series", owner.code(), "volume", String.valueOf(edition.volume())));
        em.flush();
        return edition;
    }

    /**
     * Adds an edition to the series of another, like it, with its agenda and its stations.
     *
     * @param model the edition that was the pattern
     * @param form what was taken over from it and changed
     * @return what it is known by
     * @throws NotFoundException if there is no such edition the caller may see, in a series the caller may manage
     * @throws InvalidInputException as {@link #create} does
     */
    public UUID createLike(UUID model, EditionForm form) {
        Edition pattern = access.readable(model);
        Edition made = made(series.changeable(series.of(pattern.seriesId()).code()), form);
        agendas.copy(pattern.getId(), made.getId());
        stations.copy(pattern.getId(), made);
        return made.uuid();
    }

    /**
     * Changes what was planned, until the minutes are signed.
     *
     * @param version the version the caller has read
     * @return the version it has now
     * @throws NotFoundException if there is none the caller may manage
     * @throws InvalidInputException as {@link #create} does
     * @throws StaleVersionException if somebody else has changed it since
     * @throws RuleViolationException {@code forum.edition.fixed} once its minutes are signed or it was cancelled
     */
    public int change(UUID uuid, int version, EditionForm form) {
        Series owner = series.lock(access.readable(uuid).seriesId());
        Edition edition = access.changeable(uuid);
        edition.requireVersion(version, "forum.changedMeanwhile");
        edition.requireOpen();
        Map<String, String> before = filling.facts(edition);
        EditionPlan plan = edition.plan();
        filling.fill(edition, owner, form);
        Map<String, String> details = SeriesRegistry.differences(before, filling.facts(edition));
        if (details.isEmpty()) {
            return version;
        }
        written(edition);
        trail.record("forum.edition-changed", "forum-edition", uuid.toString(), details);
        changed.fire(new EditionChanged(edition.getId(), uuid, edition.state(), moved(plan, edition.plan())));
        em.flush();
        return edition.getVersion();
    }

    private static boolean moved(EditionPlan before, EditionPlan after) {
        return !Objects.equals(before.startsAt(), after.startsAt())
                || !Objects.equals(before.endsAt(), after.endsAt())
                || before.mode() != after.mode()
                || !before.venue().equals(after.venue())
                || !before.link().equals(after.link());
    }

    private void written(Edition edition) {
        edition.writtenBy(caller.get().displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
