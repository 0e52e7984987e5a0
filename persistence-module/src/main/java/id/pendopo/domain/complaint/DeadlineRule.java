package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
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

    /** Override for a category, a top one with its children; null for all. */
    @Column(name = "category_id")
    private Long categoryId;

    /** Override for a service; null for all. */
    @Column(name = "service_id")
    private Long serviceId;

    private int days;

    /** Days of the national rule, in the same unit: an own rule may only be better for the reporter. */
    @Column(name = "national_days")
    private int nationalDays;

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
        this.nationalDays = days;
        this.unit = unit;
        this.legalBasis = legalBasis;
        this.verified = verified;
        this.validFrom = validFrom;
    }

    /** An override of a national rule for a category or a service, in the same unit and never worse for the reporter. */
    public static DeadlineRule override(
            DeadlineRule national,
            Long categoryId,
            Long serviceId,
            int days,
            String legalBasis,
            boolean verified,
            LocalDate validFrom) {
        DeadlineRule rule = new DeadlineRule(
                national.clock,
                national.type,
                national.supervision,
                days,
                national.unit,
                legalBasis,
                verified,
                validFrom);
        rule.nationalDays = national.nationalDays;
        rule.categoryId = categoryId;
        rule.serviceId = serviceId;
        return rule;
    }

    /** Whether it is for a category or a service only. */
    public boolean isOverride() {
        return categoryId != null || serviceId != null;
    }

    boolean isFor(Long category, Long parentCategory, Long service) {
        return (categoryId == null || categoryId.equals(category) || categoryId.equals(parentCategory))
                && (serviceId == null || serviceId.equals(service));
    }

    /** A service says more than a category, and that more than a top category. */
    int overrideSpecificity(Long category) {
        return (serviceId == null ? 0 : 4) + (categoryId == null ? 0 : categoryId.equals(category) ? 2 : 1);
    }

    /** Same unit, and neither more days for the government than the national rule gives, nor fewer for the reporter. */
    boolean keepsWithin(DeadlineRule national) {
        return unit == national.unit
                && (clock.bindsGovernment() ? days <= national.nationalDays : days >= national.nationalDays);
    }

    /**
     * Makes the rule that takes its place from a day on, and ends this one the day before.
     *
     * @param newDays never more than the national rule gives the government, never fewer than it gives the reporter
     * @param national the national rule itself has changed: its days are these from then on
     * @throws InvalidInputException for {@code days} if the national rule does not allow it, for {@code validFrom} if this
     *     rule begins no earlier
     */
    public DeadlineRule replace(int newDays, String basis, boolean isVerified, boolean national, LocalDate from) {
        if (!validFrom.isBefore(from)) {
            throw new InvalidInputException("validFrom", "complaint.ruleLater");
        }
        if (!national && clock.bindsGovernment() && newDays > nationalDays) {
            throw new InvalidInputException("days", "complaint.longerThanNational", nationalDays);
        }
        if (!national && !clock.bindsGovernment() && newDays < nationalDays) {
            throw new InvalidInputException("days", "complaint.shorterThanNational", nationalDays);
        }
        DeadlineRule successor = new DeadlineRule(clock, type, supervision, newDays, unit, basis, isVerified, from);
        successor.nationalDays = national ? newDays : nationalDays;
        endBefore(from);
        return successor;
    }

    /** Days the national rule gives. */
    public int nationalDays() {
        return nationalDays;
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

    public Long categoryId() {
        return categoryId;
    }

    public Long serviceId() {
        return serviceId;
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
