package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.commitment.NewCommitment;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;

/** Makes what was promised at a forum a commitment of the agency that promised it. */
@ApplicationScoped
public class ForumPromises {

    @Inject
    private EntityManager em;

    @Inject
    private Commitments commitments;

    @Inject
    private EditionNames names;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    /**
     * Locks the edition until the transaction ends, so that nobody closes it over a promise that is being made.
     *
     * @param confidential whether it comes from something confidential
     * @throws RuleViolationException {@code forum.promise.closed} once the edition is closed
     * @throws InvalidInputException naming each wrong field; {@code agency} also for one the caller may not promise for
     */
    UUID make(Edition edition, ForumPromise promise, boolean confidential) {
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        if (edition.state() == EditionState.CLOSED) {
            throw new RuleViolationException("forum.promise.closed");
        }
        AgencyRef agency = agencies.findByCode(promise.agency())
                .filter(found -> caller.scope(Permission.COMMITMENT_MANAGE).covers(found.id()))
                .orElseThrow(() -> new InvalidInputException("agency", "forum.promise.notYourAgency"));
        LocalDate day = edition.startsAt() == null
                ? today.get()
                : edition.startsAt().atZone(today.zone()).toLocalDate();
        return commitments.promise(new NewCommitment(
                names.origin(edition),
                agency.code(),
                promise.statement(),
                promise.person(),
                day.isAfter(today.get()) ? today.get() : day,
                promise.dueOn(),
                promise.publicly() && !confidential,
                confidential));
    }
}
