package id.pendopo.domain.commitment;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A promise (rencana tindak lanjut): what an agency will do, by when, and how far it is. Promised, worked on, claimed as kept
 * with evidence, verified by the organisation bureau; or cancelled with a reason, or carried over into another one. Its due
 * date stays what was promised: who needs longer carries it over, and both are seen.
 */
@Entity
@Table(name = "commitment")
public class Commitment extends BaseEntity {

    public static final int STATEMENT = 1_000;
    public static final int PERSON = 120;
    public static final int NOTE = 1_000;

    /** How long before today something may have been promised, and how long after that it may be due. */
    private static final int YEARS = 20;

    @Id
    @SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    private Long id;

    private UUID uuid;
    private String statement;

    @Embedded
    private CommitmentOrigin origin;

    @Column(name = "agency_id")
    private Long agencyId;

    private String person;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private CommitmentWork work = new CommitmentWork();

    @Column(name = "carried_from_id")
    private Long carriedFromId;

    @Column(name = "is_public")
    private boolean publicly;

    private boolean confidential;

    @Column(name = "alarmed_on")
    private LocalDate alarmedOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueOn, id")
    private List<CommitmentMilestone> milestones = new ArrayList<>();

    protected Commitment() {}

    /**
     * @param promisedOn when it was promised; null for today; not later than that
     * @param confidential whether it came from something confidential: then it never becomes public
     * @throws InvalidInputException naming the wrong field
     */
    public Commitment(
            CommitmentOrigin origin,
            Long agency,
            CommitmentTerms terms,
            LocalDate promisedOn,
            boolean confidential,
            LocalDate today,
            String by,
            Instant at) {
        this.uuid = UUID.randomUUID();
        this.origin = origin;
        this.agencyId = agency;
        this.promisedOn = promisedOn == null ? today : promisedOn;
        this.confidential = confidential;
        this.alarmedOn = today;
        this.madeBy = by;
        this.madeAt = at;
        if (this.promisedOn.isAfter(today)) {
            throw new InvalidInputException("promisedOn", "commitment.future");
        }
        if (this.promisedOn.isBefore(today.minusYears(YEARS))) {
            throw new InvalidInputException("promisedOn", "commitment.day");
        }
        write(terms);
    }

    private void write(CommitmentTerms terms) {
        statement = TextInput.required("statement", terms.statement(), STATEMENT);
        person = TextInput.required("person", terms.person(), PERSON);
        dueOn = due(terms.dueOn());
        if (terms.publicly() && confidential) {
            throw new InvalidInputException("publicly", "commitment.confidential");
        }
        publicly = terms.publicly();
    }

    private LocalDate due(LocalDate day) {
        if (day == null) {
            throw new InvalidInputException("dueOn", "input.required");
        }
        if (day.isBefore(promisedOn)) {
            throw new InvalidInputException("dueOn", "commitment.dueBeforePromise");
        }
        if (day.isAfter(promisedOn.plusYears(YEARS))) {
            throw new InvalidInputException("dueOn", "commitment.day");
        }
        return day;
    }

    /**
     * Changes the wording, the person and whether it is public. The due date can be corrected only while nothing was reported
     * and it has not passed; later it is carried over.
     *
     * @throws RuleViolationException {@code commitment.move} once it is kept or ended
     * @throws InvalidInputException naming the wrong field; {@code dueOn} if it cannot be corrected any more
     */
    public void change(CommitmentTerms terms, LocalDate today) {
        work.requireOpen();
        boolean corrected = !dueOn.equals(terms.dueOn());
        if (corrected && (work.state() != CommitmentState.OPEN || isLate(today))) {
            throw new InvalidInputException("dueOn", "commitment.dueFixed");
        }
        new Milestones(milestones).requireBefore(due(terms.dueOn()));
        write(terms);
    }

    /**
     * Claims it as kept.
     *
     * @param on the day; not before it was promised nor after today
     * @param shownBy what shows it
     * @throws InvalidInputException naming {@code doneOn} or {@code evidence}
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public void claim(LocalDate on, String shownBy, LocalDate today) {
        work.claim(on, shownBy, promisedOn, today);
    }

    /**
     * Ends this one and makes the one it goes on as: the same promise with the progress reported so far and the milestones
     * that are to come, until a later day.
     *
     * @param next where it goes on, for example the next edition; null for the same
     * @param newDue not before today, and later than the due date; where it goes on elsewhere the same day will do, and null
     *     keeps it
     * @param why why it was not kept in time
     * @throws InvalidInputException naming {@code dueOn} or {@code reason}
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public Commitment carryOver(
            CommitmentOrigin next, LocalDate newDue, String why, LocalDate today, String by, Instant at) {
        LocalDate until = newDue == null && next != null ? dueOn : newDue;
        if (until == null) {
            throw new InvalidInputException("dueOn", "input.required");
        }
        LocalDate first = next == null ? dueOn.plusDays(1) : dueOn;
        if (until.isBefore(first) || until.isBefore(today)) {
            throw new InvalidInputException("dueOn", "commitment.carryLater");
        }
        work.carryOver(why);
        Commitment successor = new Commitment(
                next == null ? origin.copy() : next,
                agencyId,
                new CommitmentTerms(statement, person, until, publicly),
                null,
                confidential,
                today,
                by,
                at);
        successor.carriedFromId = id;
        successor.work = work.goneOn();
        milestones.stream()
                .filter(milestone -> milestone.doneOn() == null)
                .forEach(milestone -> successor.milestones.add(new CommitmentMilestone(
                        successor, milestone.title(), milestone.dueOn().isBefore(today) ? until : milestone.dueOn())));
        return successor;
    }

    /** @param day between the promise and its due date */
    public CommitmentMilestone addMilestone(String title, LocalDate day) {
        work.requireOpen();
        return new Milestones(milestones).add(this, title, day);
    }

    public CommitmentMilestone finishMilestone(UUID which, LocalDate on, LocalDate today) {
        work.requireOpen();
        return new Milestones(milestones).finish(which, on, today);
    }

    /** Only one that is to come: what was reached stays. */
    public CommitmentMilestone removeMilestone(UUID which) {
        work.requireOpen();
        return new Milestones(milestones).remove(which);
    }

    /** What it came from has become confidential: it leaves the public register for good. */
    public void conceal() {
        confidential = true;
        publicly = false;
    }

    /** Whether it is past its day and not yet kept. */
    public boolean isLate(LocalDate today) {
        return work.state().isOpen() && dueOn.isBefore(today);
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public String statement() {
        return statement;
    }

    public CommitmentOrigin origin() {
        return origin;
    }

    public Long agencyId() {
        return agencyId;
    }

    public String person() {
        return person;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** How far it is. */
    public CommitmentWork work() {
        return work;
    }

    public CommitmentState state() {
        return work.state();
    }

    public Long carriedFromId() {
        return carriedFromId;
    }

    public boolean isPublicly() {
        return publicly;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public List<CommitmentMilestone> milestones() {
        return List.copyOf(milestones);
    }
}
