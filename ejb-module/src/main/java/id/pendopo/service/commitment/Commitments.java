package id.pendopo.service.commitment;

import id.pendopo.domain.commitment.Commitment;
import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.commitment.CommitmentStepKind;
import id.pendopo.domain.commitment.CommitmentTerms;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Promises, for the capabilities they come from: a forum, a survey, a complaint. Open to every caller and only within a
 * transaction, because the service that calls has checked its own caller; pages and REST go through {@link CommitmentDesk} and
 * {@link CommitmentReading}, which check.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Commitments {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private CommitmentAccess access;

    @Inject
    private CommitmentSteps steps;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Database database;

    @Inject
    private Today today;

    /**
     * Makes a promise.
     *
     * @return what it is known by from now on; its page is {@code /commitment/detail.xhtml?id=}
     * @throws InvalidInputException naming {@code agency}, {@code statement}, {@code person}, {@code promisedOn}, {@code dueOn},
     *     {@code publicly} or a field of the origin
     */
    public UUID promise(NewCommitment promise) {
        AgencyRef agency = agencies.findByCode(promise.agency())
                .orElseThrow(() -> new InvalidInputException("agency", "commitment.agencyUnknown"));
        return steps.promise(
                        promise.origin(),
                        agency,
                        new CommitmentTerms(promise.statement(), promise.person(), promise.dueOn(), promise.publicly()),
                        promise.promisedOn(),
                        promise.confidential())
                .uuid();
    }

    /** The promises that came from something, by due date, also those cancelled or carried over; at most 500. */
    public List<CommitmentRow> of(CommitmentSource source, String key) {
        LocalDate now = today.get();
        return database.list(
                CommitmentRows.COLUMNS + CommitmentRows.FROM
                        + "where k.source = ? and k.source_key = ? order by k.due_on, k.id limit " + MOST,
                row -> CommitmentRows.read(row, caller.get(), now),
                source.name(),
                key);
    }

    /** @see #of(CommitmentSource, String) */
    public List<CommitmentRow> of(CommitmentSource source, UUID uuid) {
        return of(source, uuid.toString());
    }

    /** How many promises that came from something are open: neither kept nor cancelled nor carried over. */
    public int openOf(CommitmentSource source, String key) {
        return database.first(
                        "select count(*) from commitment k where k.source = ? and k.source_key = ? and k.state in ("
                                + CommitmentState.open() + ")",
                        row -> row.getInt(1),
                        source.name(),
                        key)
                .orElse(0);
    }

    /** @see #openOf(CommitmentSource, String) */
    public int openOf(CommitmentSource source, UUID uuid) {
        return openOf(source, uuid.toString());
    }

    /**
     * Ends an open promise and makes the one it goes on as.
     *
     * @return the new one
     * @throws NotFoundException {@code commitment.unknown}
     * @throws RuleViolationException {@code commitment.move} if it is kept or has ended
     * @throws InvalidInputException naming {@code dueOn} or {@code reason}
     */
    public UUID carryOver(UUID commitment, CarryOver how) {
        return steps.carryOver(access.known(commitment), how).uuid();
    }

    /**
     * Carries over every open promise that came from something, for example before an edition is closed.
     *
     * @return how many
     * @throws InvalidInputException naming {@code dueOn} or {@code reason}
     */
    public int carryOverAll(CommitmentSource source, String key, CarryOver how) {
        List<Commitment> open = em.createQuery(
                        "select k from Commitment k where k.origin.kind = :kind and k.origin.key = :key order by k.id",
                        Commitment.class)
                .setParameter("kind", source)
                .setParameter("key", key)
                .getResultStream()
                .filter(one -> one.state().isOpen())
                .toList();
        open.forEach(one -> steps.carryOver(one, how));
        return open.size();
    }

    /**
     * Says anew what is promised, by whom and until when; whether it is public stays. What is the same already changes nothing.
     *
     * @param dueOn null keeps the due date
     * @see CommitmentDesk#change
     */
    public void reword(UUID commitment, String statement, String person, LocalDate dueOn) {
        Commitment found = access.known(commitment);
        LocalDate due = dueOn == null ? found.dueOn() : dueOn;
        if (found.dueOn().equals(due)
                && found.statement().equals(stripped(statement))
                && found.person().equals(stripped(person))) {
            return;
        }
        found.change(new CommitmentTerms(statement, person, due, found.isPublicly()), today.get());
        steps.changed(found, CommitmentStepKind.CHANGED, "");
    }

    /**
     * Claims a promise as kept, corrects the claim, or takes it back; what it says already changes nothing. The organisation
     * bureau verifies it.
     *
     * @param on the day it was kept; null takes the claim back
     * @param evidence what shows it
     * @throws RuleViolationException {@code commitment.move} if it is verified or has ended
     * @throws InvalidInputException naming {@code doneOn} or {@code evidence}
     */
    public void settle(UUID commitment, LocalDate on, String evidence) {
        Commitment found = access.known(commitment);
        boolean kept = found.state().isKept();
        boolean same = kept
                && found.work().doneOn().equals(on)
                && found.work().evidence().equals(stripped(evidence));
        if (same || (!kept && on == null)) {
            return;
        }
        if (kept) {
            found.work().retract();
            steps.moved(found, CommitmentMove.RETRACT, "", List.of());
        }
        if (on != null) {
            found.claim(on, evidence, today.get());
            steps.moved(found, CommitmentMove.CLAIM, evidence, List.of());
        }
    }

    /** What they came from has become confidential: its promises leave the public register for good. */
    public void conceal(CommitmentSource source, String key) {
        em.createQuery(
                        "select k from Commitment k where k.origin.kind = :kind and k.origin.key = :key"
                                + " and k.confidential = false",
                        Commitment.class)
                .setParameter("kind", source)
                .setParameter("key", key)
                .getResultList()
                .forEach(steps::conceal);
    }

    /** What one of them is about has become confidential: it and whatever it goes on as leave the public register for good. */
    public void concealOne(UUID commitment) {
        Commitment next = access.known(commitment);
        while (next != null) {
            if (!next.isConfidential()) {
                steps.conceal(next);
            }
            next = em.createQuery("select k from Commitment k where k.carriedFromId = :id", Commitment.class)
                    .setParameter("id", next.getId())
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
