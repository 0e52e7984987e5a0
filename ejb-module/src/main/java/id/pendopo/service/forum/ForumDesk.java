package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Finds inputs and minutes for whoever writes them down, and holds what all of these writings have in common. */
@ApplicationScoped
public class ForumDesk {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    String who() {
        return caller.get().displayName();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws NotFoundException {@code forum.input.unknown}, also where the caller does not hold the permission */
    ForumInput input(UUID uuid, String permission) {
        return em.createQuery(
                        "select i, e.agencyId from ForumInput i, Edition e where e.id = i.editionId and i.uuid = :uuid",
                        Object[].class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .filter(found -> caller.scope(permission).covers((Long) found[1]))
                .map(found -> (ForumInput) found[0])
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.input.unknown"));
    }

    /** @throws StaleVersionException if somebody else has changed it since */
    ForumInput input(UUID uuid, int version, String permission) {
        ForumInput input = input(uuid, permission);
        input.requireVersion(version, "forum.input.changedMeanwhile");
        return input;
    }

    /** The minutes of an edition; empty before somebody began them. */
    Optional<ForumMinutes> minutes(Edition edition) {
        return em.createQuery("select m from ForumMinutes m where m.editionId = :edition", ForumMinutes.class)
                .setParameter("edition", edition.getId())
                .getResultStream()
                .findFirst();
    }

    /**
     * The minutes of an edition that is over, to be worked on; begun if nobody did before. Whoever else works on them waits.
     *
     * @throws RuleViolationException {@code forum.minutes.notYet} before the edition has begun
     */
    ForumMinutes minutesToWrite(Edition edition) {
        if (edition.state() == EditionState.DRAFT
                || edition.state() == EditionState.SCHEDULED
                || edition.state() == EditionState.CANCELLED) {
            throw new RuleViolationException("forum.minutes.notYet");
        }
        ForumMinutes minutes = minutes(edition).orElse(null);
        if (minutes == null) {
            minutes = new ForumMinutes(edition.getId(), who(), now());
            em.persist(minutes);
            em.flush();
        }
        em.lock(minutes, LockModeType.PESSIMISTIC_WRITE);
        return minutes;
    }

    /**
     * What was said can be written down while the edition runs, and after it until the minutes lie before the signatories. The
     * edition is locked until the transaction ends: those who write wait for each other, and for whoever presents the minutes.
     *
     * @throws RuleViolationException {@code forum.input.notYet} before, {@code forum.input.fixed} after that
     */
    void requireOpenForInputs(Edition edition) {
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        if (!isOpenForInputs(edition)) {
            boolean begun =
                    edition.state() == EditionState.RUNNING || edition.state().held();
            throw new RuleViolationException(begun ? "forum.input.fixed" : "forum.input.notYet");
        }
    }

    boolean isOpenForInputs(Edition edition) {
        return (edition.state() == EditionState.RUNNING || edition.state() == EditionState.FINISHED)
                && minutes(edition).stream().allMatch(one -> one.state() == MinutesState.DRAFT);
    }

    Edition edition(ForumInput input) {
        return em.find(Edition.class, input.editionId());
    }

    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("forum.input.changedMeanwhile");
        }
    }
}
