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
import java.time.Duration;
import java.time.Instant;

/**
 * Breaking the seal of an anonymous reporter: one person asks with a reason, another lets it happen, and for a short while
 * the one who asked may look.
 */
@Entity
@Table(name = "complaint_seal_request")
public class SealRequest extends BaseEntity {

    /** How long a request waits for the second person. */
    public static final Duration WAITS = Duration.ofHours(24);

    /** How it was decided. */
    public enum Status {
        WAITING,
        GRANTED,
        REFUSED
    }

    @Id
    @SequenceGenerator(
            name = "complaint_seal_request_seq",
            sequenceName = "complaint_seal_request_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seal_request_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "requested_by")
    private Long requestedBy;

    private String requester;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SealRequest() {}

    SealRequest(Long complaintId, String reason, Act act) {
        this.complaintId = complaintId;
        this.reason = reason;
        this.status = Status.WAITING;
        this.requestedBy = act.caller().id();
        this.requester = act.caller().displayName();
        this.requestedAt = act.at();
        this.expiresAt = act.at().plus(WAITS);
    }

    void decide(boolean granted, Duration openFor, Act act) {
        if (requestedBy.equals(act.caller().id())) {
            throw new RuleViolationException("complaint.ownSeal");
        }
        status = granted ? Status.GRANTED : Status.REFUSED;
        decidedBy = act.caller().id();
        decider = act.caller().displayName();
        decidedAt = act.at();
        expiresAt = granted ? act.at().plus(openFor) : act.at();
    }

    /** Nobody came within the time. */
    public void lapse(Instant at) {
        status = Status.REFUSED;
        decidedAt = at;
    }

    public boolean waits(Instant at) {
        return status == Status.WAITING && at.isBefore(expiresAt);
    }

    /** Whether this person may look now. */
    public boolean isOpenTo(Caller caller, Instant at) {
        return status == Status.GRANTED && caller.isUser() && requestedBy.equals(caller.id()) && at.isBefore(expiresAt);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String reason() {
        return reason;
    }

    public Status status() {
        return status;
    }

    public Long requestedBy() {
        return requestedBy;
    }

    public String requester() {
        return requester;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String decider() {
        return decider;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
