package id.pendopo.domain.standard;

import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What people get when a component of a service's standard is not kept, as a decree of the government says. It is never deleted:
 * when it ends, its period is closed and what was given by it stays.
 */
@Entity
@Table(name = "compensation_rule")
public class CompensationRule extends BaseEntity {

    public static final int CAUSE_LIMIT = 500;
    public static final int BASIS_LIMIT = 300;

    @Id
    @SequenceGenerator(name = "compensation_rule_seq", sequenceName = "compensation_rule_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "compensation_rule_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "service_id", nullable = false, updatable = false)
    private Long serviceId;

    @Enumerated(EnumType.STRING)
    private StandardComponent component;

    private String cause;
    private String form;
    private BigDecimal amount;
    private String basis;

    @Embedded
    private ActivePeriod active;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected CompensationRule() {}

    public CompensationRule(long service) {
        this.uuid = UUID.randomUUID();
        this.serviceId = service;
    }

    /**
     * Writes the rule.
     *
     * @param broken the component that is not kept
     * @param newCause when it is given, e.g. later than the promised duration
     * @param given what is given; in words at least
     * @param newBasis the decree that sets it
     * @throws InvalidInputException naming the field that is not acceptable
     */
    public void write(
            StandardComponent broken,
            String newCause,
            Compensation given,
            String newBasis,
            ActivePeriod period,
            String by,
            Instant at) {
        if (broken == null) {
            throw new InvalidInputException("component", "input.required");
        }
        component = broken;
        cause = TextInput.required("cause", newCause, CAUSE_LIMIT);
        form = TextInput.required("form", given.form(), Compensation.FORM_LIMIT);
        amount = given.amount();
        basis = TextInput.required("basis", newBasis, BASIS_LIMIT);
        active = Objects.requireNonNull(period);
        changedBy = by;
        changedAt = at;
    }

    public boolean activeOn(LocalDate day) {
        return active.includes(day);
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

    public StandardComponent component() {
        return component;
    }

    public String cause() {
        return cause;
    }

    public Compensation compensation() {
        return new Compensation(form, amount);
    }

    public String basis() {
        return basis;
    }

    public ActivePeriod active() {
        return active;
    }
}
