package id.pendopo.domain.standard;

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
import java.util.UUID;

/** A version of the standard of a service. Once it is established its components never change: a new version follows. */
@Entity
@Table(name = "service_standard")
public class ServiceStandard extends BaseEntity {

    @Id
    @SequenceGenerator(name = "service_standard_seq", sequenceName = "service_standard_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_standard_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "service_id", nullable = false, updatable = false)
    private Long serviceId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StandardState state;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ServiceStandard() {}

    /** @param number 1 for the first of the service, then counted on */
    public ServiceStandard(long serviceId, int number, String by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.serviceId = serviceId;
        this.number = number;
        this.state = StandardState.DRAFT;
        this.madeBy = by;
        this.madeAt = at;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** @throws RuleViolationException {@code standard.notOpen} unless it is a draft */
    public void requireOpen() {
        if (!state.open()) {
            throw new RuleViolationException("standard.notOpen");
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long serviceId() {
        return serviceId;
    }

    public int number() {
        return number;
    }

    public StandardState state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
