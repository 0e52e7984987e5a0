package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.RuleViolationException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A final answer that must pass the agency head before it goes out. */
@Entity
@Table(name = "complaint_answer")
public class FinalAnswer extends BaseEntity {

    /** How far it has come. */
    public enum Status {
        WAITING,
        /** A second unit looks at it. */
        CHECKING,
        APPROVED,
        GIVEN_BACK
    }

    @Id
    @SequenceGenerator(name = "complaint_answer_seq", sequenceName = "complaint_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_answer_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    private String text;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "proposed_by")
    private Long proposedBy;

    private String proposer;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected FinalAnswer() {}

    FinalAnswer(Long complaintId, String text, Act act) {
        this.complaintId = complaintId;
        this.text = text;
        this.status = Status.WAITING;
        this.proposedBy = act.caller().isUser() ? act.caller().id() : null;
        this.proposer = act.caller().displayName();
        this.proposedAt = act.at();
    }

    void approve(Act act) {
        requireAnother(act.caller());
        decide(Status.APPROVED, null, act);
    }

    /** The head let it out, or need not; now the second unit looks at it. */
    void toCheck(Act act, boolean approved) {
        if (approved) {
            requireAnother(act.caller());
            decide(Status.CHECKING, null, act);
        } else {
            status = Status.CHECKING;
        }
    }

    /** The second unit found it right; never whoever wrote it. */
    void checked(Act act) {
        requireAnother(act.caller());
        checkedBy = act.caller().displayName();
        checkedAt = act.at();
        if (decidedAt == null) {
            decide(Status.APPROVED, null, act);
        } else {
            status = Status.APPROVED;
        }
    }

    void giveBack(String why, Act act) {
        decide(Status.GIVEN_BACK, why, act);
    }

    /** The complaint ended before anybody decided. */
    public void fallAway(Act act) {
        decide(Status.GIVEN_BACK, null, act);
    }

    /** Four eyes: whoever wrote it cannot be the one who lets it out. */
    private void requireAnother(Caller caller) {
        if (caller.isUser() && proposedBy != null && proposedBy.equals(caller.id())) {
            throw new RuleViolationException("complaint.ownAnswer");
        }
    }

    private void decide(Status decided, String why, Act act) {
        status = decided;
        reason = why;
        decidedBy = act.caller().displayName();
        decidedAt = act.at();
    }

    @Override
    public Long getId() {
        return id;
    }

    public String text() {
        return text;
    }

    public Status status() {
        return status;
    }

    public Long proposedBy() {
        return proposedBy;
    }

    public String proposer() {
        return proposer;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
