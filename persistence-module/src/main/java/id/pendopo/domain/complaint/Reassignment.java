package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
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

/** An agency's request that another take a complaint over (T8), and what the coordinator made of it. */
@Entity
@Table(name = "complaint_reassignment")
public class Reassignment extends BaseEntity {

    /** How it was decided. */
    public enum Status {
        WAITING,
        GRANTED,
        REFUSED
    }

    @Id
    @SequenceGenerator(
            name = "complaint_reassignment_seq",
            sequenceName = "complaint_reassignment_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_reassignment_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    @Column(name = "from_agency_id")
    private Long fromAgencyId;

    @Column(name = "to_agency_id")
    private Long toAgencyId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String requester;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected Reassignment() {}

    Reassignment(Long complaintId, Long fromAgencyId, Long toAgencyId, String reason, Act act) {
        this.complaintId = complaintId;
        this.fromAgencyId = fromAgencyId;
        this.toAgencyId = toAgencyId;
        this.reason = reason;
        this.status = Status.WAITING;
        this.requester = act.caller().displayName();
        this.requestedAt = act.at();
    }

    public void grant(Long agency, String why, Act act) {
        toAgencyId = agency;
        decide(Status.GRANTED, why, act);
    }

    public void refuse(String why, Act act) {
        decide(Status.REFUSED, why, act);
    }

    private void decide(Status decided, String why, Act act) {
        status = decided;
        decisionReason = why;
        decidedBy = act.caller().displayName();
        decidedAt = act.at();
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long fromAgencyId() {
        return fromAgencyId;
    }

    public Long toAgencyId() {
        return toAgencyId;
    }

    public String reason() {
        return reason;
    }

    public Status status() {
        return status;
    }

    public String requester() {
        return requester;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
