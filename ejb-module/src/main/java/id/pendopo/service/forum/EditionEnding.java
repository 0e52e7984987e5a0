package id.pendopo.service.forum;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionFacts;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.commitment.CarryOver;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends an edition: published once its minutes are sealed, closed once nothing that was promised there is open. Each method
 * throws {@link NotFoundException} if there is no such edition where the caller may manage.
 */
@Stateless
@RolesAllowed(Permission.FORUM_MANAGE)
public class EditionEnding {

    @Inject
    private EditionAccess editions;

    @Inject
    private EditionSteps steps;

    @Inject
    private ForumDesk desk;

    @Inject
    private Attendance attendance;

    @Inject
    private Commitments commitments;

    @Inject
    private EditionNames names;

    @Inject
    private Database database;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    /**
     * Lets everybody read what was said and promised.
     *
     * @param version of the edition as it was read
     * @throws RuleViolationException without sealed minutes
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void publish(UUID uuid, int version) {
        Edition edition = read(uuid, version);
        steps.take(edition, EditionMove.PUBLISH, facts(edition), null);
    }

    /**
     * Closes it.
     *
     * @param version of the edition as it was read
     * @throws RuleViolationException while a commitment is neither kept nor cancelled nor carried over
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void close(UUID uuid, int version) {
        Edition edition = read(uuid, version);
        steps.take(edition, EditionMove.CLOSE, facts(edition), null);
    }

    /**
     * Carries every open commitment over to a later day: to the next edition of the series, or where it is if none is planned.
     *
     * @param reason why they were not kept in time; the public reads it with public commitments
     * @return how many
     * @throws id.pendopo.domain.platform.InvalidInputException naming {@code dueOn} or {@code reason}
     */
    @RolesAllowed(Permission.COMMITMENT_MANAGE)
    public int carryOver(UUID uuid, LocalDate dueOn, String reason) {
        Edition edition = editions.changeable(uuid);
        return commitments.carryOverAll(
                CommitmentSource.FORUM,
                edition.uuid().toString(),
                new CarryOver(next(edition).map(names::origin).orElse(null), dueOn, reason));
    }

    private Optional<Edition> next(Edition edition) {
        return em.createQuery(
                        "select e from Edition e where e.seriesId = :series and e.volume > :volume and e.state not in :over"
                                + " order by e.volume",
                        Edition.class)
                .setParameter("series", edition.seriesId())
                .setParameter("volume", edition.volume())
                .setParameter("over", List.of(EditionState.CANCELLED, EditionState.CLOSED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many commitments made there are open and were not carried over: they keep it from being closed. */
    @RolesAllowed(Permission.FORUM_READ)
    public int open(UUID uuid) {
        return open(editions.readable(uuid));
    }

    /** What goes on there from an earlier promise was carried over and holds nothing up. */
    private int open(Edition edition) {
        return database.first(
                        "select count(*) from commitment k where k.source = 'FORUM' and k.source_key = ?"
                                + " and k.carried_from_id is null and k.state in (" + CommitmentState.open() + ")",
                        row -> row.getInt(1),
                        edition.uuid().toString())
                .orElse(0);
    }

    private Edition read(UUID uuid, int version) {
        Edition edition = editions.changeable(uuid);
        edition.requireVersion(version, "forum.changedMeanwhile");
        return edition;
    }

    private EditionFacts facts(Edition edition) {
        return new EditionFacts(
                attendance.presentCount(edition.getId()),
                desk.minutes(edition)
                        .filter(one -> one.state() == MinutesState.SEALED)
                        .isPresent(),
                open(edition));
    }
}
