package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentStep;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.commitment.CommitmentTerms;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes promises and writes down what happens to them, for callers already checked: the entry in the history, the trail. */
@ApplicationScoped
public class CommitmentSteps {

    static final int FILES = 10;

    @Inject
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private DocumentStore documents;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<CommitmentMoved> moved;

    @Inject
    private CommitmentNotices notices;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    Commitment promise(
            CommitmentOrigin origin,
            AgencyRef agency,
            CommitmentTerms terms,
            LocalDate promisedOn,
            boolean confidential) {
        Commitment made =
                new Commitment(origin, agency.id(), terms, promisedOn, confidential, today.get(), who(), now());
        promised(made, agency, "");
        return made;
    }

    private void promised(Commitment made, AgencyRef agency, String note) {
        em.persist(made);
        flush();
        history(made, CommitmentStepKind.PROMISED, note, List.of());
        trail.record(
                "commitment.promised",
                "commitment",
                made.uuid().toString(),
                Map.of(
                        "agency", agency.code(),
                        "source", made.origin().kind().name(),
                        "due", made.dueOn().toString(),
                        "public", Boolean.toString(made.isPublicly())));
    }

    /** Ends a promise and makes the one it goes on as. */
    Commitment carryOver(Commitment commitment, CarryOver how) {
        Commitment next = commitment.carryOver(how.next(), how.dueOn(), how.reason(), today.get(), who(), now());
        flush();
        moved(commitment, CommitmentMove.CARRY_OVER, how.reason(), List.of());
        promised(next, agencies.byId(next.agencyId()), how.reason());
        return next;
    }

    /**
     * Writes down a move that was made.
     *
     * @param files uploads of the caller that show it
     */
    void moved(Commitment commitment, CommitmentMove move, String note, Collection<UUID> files) {
        flush();
        history(commitment, move.step(), note, files);
        trail.record(
                "commitment.moved",
                "commitment",
                commitment.uuid().toString(),
                Map.of("move", move.name(), "state", commitment.state().name()));
        notices.moved(commitment, move);
    }

    /** Writes down a change that is no move. */
    void changed(Commitment commitment, CommitmentStepKind kind, String note) {
        flush();
        history(commitment, kind, note, List.of());
        trail.record(
                "commitment.changed",
                "commitment",
                commitment.uuid().toString(),
                Map.of("what", kind.name(), "due", commitment.dueOn().toString()));
    }

    /** It has become confidential; one that waits to be checked waits for somebody else from now on. */
    void conceal(Commitment commitment) {
        commitment.conceal();
        changed(commitment, CommitmentStepKind.CHANGED, "");
        if (commitment.state() == CommitmentState.DONE) {
            notices.waits(commitment);
        }
    }

    private void history(Commitment commitment, CommitmentStepKind kind, String note, Collection<UUID> files) {
        if (files.size() > FILES) {
            throw new InvalidInputException("files", "commitment.tooManyFiles", FILES);
        }
        Instant now = now();
        CommitmentStep step = new CommitmentStep(commitment, kind, note, who(), now);
        em.persist(step);
        em.flush();
        int place = 0;
        for (StoredFile file : documents.claim(files)) {
            database.update(
                    "insert into commitment_file (step_id, place, file_id) values (?, ?, ?)",
                    step.getId(),
                    place++,
                    file.id());
        }
        moved.fire(new CommitmentMoved(commitment, kind, step.getId(), now));
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("commitment.stale");
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String who() {
        return caller.get().displayName();
    }
}
