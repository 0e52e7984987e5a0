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
import java.time.LocalDate;

/** How many days a clock gives, on which basis, and from when to when. */
@Entity
@Table(name = "complaint_deadline_rule")
public class DeadlineRule extends BaseEntity {

    @Id
    @SequenceGenerator(
            name = "complaint_deadline_rule_seq",
            sequenceName = "complaint_deadline_rule_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_deadline_rule_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private DeadlineClock clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private ComplaintClass type;

    private Boolean supervision;
    private int days;

    @Enumerated(EnumType.STRING)
    private DayUnit unit;

    @Column(name = "legal_basis")
    private String legalBasis;

    private boolean verified;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected DeadlineRule() {}

    /**
     * @param type null for every class
     * @param supervision null for both levels
     * @param verified whether the basis was checked against the text of the law
     */
    public DeadlineRule(
            DeadlineClock clock,
            ComplaintClass type,
            Boolean supervision,
            int days,
            DayUnit unit,
            String legalBasis,
            boolean verified,
            LocalDate validFrom) {
        this.clock = clock;
        this.type = type;
        this.supervision = supervision;
        this.days = days;
        this.unit = unit;
        this.legalBasis = legalBasis;
        this.verified = verified;
        this.validFrom = validFrom;
    }

    /** Ends the rule with the day before {@code successorFrom}. */
    public void endBefore(LocalDate successorFrom) {
        validTo = successorFrom.minusDays(1);
    }

    boolean applies(DeadlineClock toClock, ComplaintClass toType, boolean toSupervision, LocalDate on) {
        return clock == toClock
                && (type == null || type == toType)
                && (supervision == null || supervision == toSupervision)
                && !on.isBefore(validFrom)
                && (validTo == null || !on.isAfter(validTo));
    }

    int specificity() {
        return (supervision == null ? 0 : 2) + (type == null ? 0 : 1);
    }

    @Override
    public Long getId() {
        return id;
    }

    public DeadlineClock clock() {
        return clock;
    }

    public ComplaintClass type() {
        return type;
    }

    public Boolean supervision() {
        return supervision;
    }

    public int days() {
        return days;
    }

    public DayUnit unit() {
        return unit;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public boolean verified() {
        return verified;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
