package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.DeadlineRule;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.calendar.Calendars;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The rules deadlines come from; kept in memory for a short while. */
@Stateless
public class DeadlineRules {

    private static final int MAX_DAYS = 366;
    private static final int BASIS = 300;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ComplaintReference reference;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** All rules, valid and past, by clock. */
    @RolesAllowed({Permission.COMPLAINT_CONFIGURE, Permission.COMPLAINT_READ})
    public List<DeadlineRuleRow> all() {
        return rules().stream()
                .sorted(Comparator.comparing(DeadlineRule::clock)
                        .thenComparing(DeadlineRule::type, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(DeadlineRule::supervision, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(DeadlineRule::validFrom))
                .map(this::row)
                .toList();
    }

    private List<DeadlineRule> rules() {
        return em.createQuery("select r from DeadlineRule r", DeadlineRule.class)
                .getResultList();
    }

    /**
     * What takes the place of a rule.
     *
     * @param days in the unit of the rule replaced
     * @param verified whether the basis was checked against the text of the law
     * @param national the national rule itself has changed; only with a verified basis
     * @param validFrom first day, tomorrow or later, after the first day of the rule it replaces
     */
    public record Replacement(
            Integer days, String legalBasis, boolean verified, boolean national, LocalDate validFrom) {}

    /**
     * Replaces a rule from a day on; deadlines already running keep theirs. A government may give itself less time than
     * the national rule, never more, and the reporter more, never less.
     *
     * @param id internal number of the rule replaced
     * @throws NotFoundException if there is no such rule
     * @throws InvalidInputException if a field is not acceptable
     * @throws StaleVersionException if the rule was replaced before
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public DeadlineRuleRow replace(long id, Replacement wanted) {
        DeadlineRule former = em.find(DeadlineRule.class, id);
        if (former == null || former.isOverride()) {
            throw new NotFoundException("complaint.noSuchRule");
        }
        require(wanted.days(), "days");
        String basis = check(wanted.days(), wanted.legalBasis(), wanted.validFrom());
        if (wanted.national() && !wanted.verified()) {
            throw new InvalidInputException("verified", "complaint.nationalUnverified");
        }
        if (former.validTo() != null) {
            throw new StaleVersionException("complaint.settingStale");
        }
        DeadlineRule rule =
                former.replace(wanted.days(), basis, wanted.verified(), wanted.national(), wanted.validFrom());
        // The old rule must have ended in the database before the new one comes, or the two overlap there.
        em.flush();
        return keep(rule, "deadline-rule.replaced");
    }

    private DeadlineRuleRow keep(DeadlineRule rule, String action) {
        em.persist(rule);
        em.flush();
        reference.forget();
        DeadlineRuleRow row = row(rule);
        audit.record(
                action,
                "deadline-rule",
                rule.clock().code(),
                Map.of(
                        "days",
                        "" + rule.days(),
                        "unit",
                        rule.unit().name(),
                        "from",
                        rule.validFrom().toString(),
                        "basis",
                        rule.legalBasis(),
                        "category",
                        Objects.toString(row.categoryCode(), ""),
                        "service",
                        Objects.toString(row.serviceCode(), "")));
        return row;
    }

    /**
     * Makes or replaces an override of a national rule for a category or a service, from a day on. It counts in the same
     * unit and is never worse for the reporter than the national rule of any day from then on.
     *
     * @param nationalRule number of the national rule, as {@link #all} gives it
     * @param categoryCode category, a top one with its children; null when it is for a service
     * @param serviceCode service; null when it is for a category
     * @param days not more than the national rule gives the government, not fewer than it gives the reporter
     * @param verified whether the basis was checked against the text of the regulation
     * @param validFrom first day, tomorrow or later
     * @throws InvalidInputException naming the wrong field
     * @throws NotFoundException if there is no such national rule
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public DeadlineRuleRow override(
            long nationalRule,
            String categoryCode,
            String serviceCode,
            int days,
            String legalBasis,
            boolean verified,
            LocalDate validFrom) {
        DeadlineRule national = em.find(DeadlineRule.class, nationalRule);
        if (national == null || national.isOverride()) {
            throw new NotFoundException("complaint.noSuchRule");
        }
        CategoryRef category = reference.category(blankToNull(categoryCode));
        ServiceRef service = reference.service(blankToNull(serviceCode));
        if (category == null && service == null) {
            throw new InvalidInputException("category", "complaint.overrideFor");
        }
        String basis = check(days, legalBasis, validFrom);
        IntSummaryStatistics allowed = rules().stream()
                .filter(rule -> isSame(rule, national)
                        && !rule.isOverride()
                        && (rule.validTo() == null || !rule.validTo().isBefore(validFrom)))
                .mapToInt(DeadlineRule::nationalDays)
                .summaryStatistics();
        if (national.clock().bindsGovernment() && days > allowed.getMin()) {
            throw new InvalidInputException("days", "complaint.longerThanNational", allowed.getMin());
        }
        if (!national.clock().bindsGovernment() && days < allowed.getMax()) {
            throw new InvalidInputException("days", "complaint.shorterThanNational", allowed.getMax());
        }
        Long categoryId = category == null ? null : category.id();
        Long serviceId = service == null ? null : service.id();
        end(
                rule -> isSame(rule, national)
                        && rule.isOverride()
                        && Objects.equals(rule.categoryId(), categoryId)
                        && Objects.equals(rule.serviceId(), serviceId),
                validFrom);
        return keep(
                DeadlineRule.override(national, categoryId, serviceId, days, basis, verified, validFrom),
                "deadline-rule.overridden");
    }

    private static boolean isSame(DeadlineRule rule, DeadlineRule other) {
        return rule.clock() == other.clock()
                && rule.type() == other.type()
                && Objects.equals(rule.supervision(), other.supervision());
    }

    private static String blankToNull(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    private String check(int days, String legalBasis, LocalDate validFrom) {
        require(validFrom, "validFrom");
        if (days < 1 || days > MAX_DAYS) {
            throw new InvalidInputException("days", "complaint.days", MAX_DAYS);
        }
        LocalDate today = calendars.current().dayOf(clock.instant());
        if (!validFrom.isAfter(today)) {
            throw new InvalidInputException("validFrom", "complaint.validFrom");
        }
        return TextInput.required("legalBasis", legalBasis, BASIS);
    }

    /** Ends the rules that a new one replaces; in the database, too, or the two would overlap there. */
    private void end(Predicate<DeadlineRule> replaced, LocalDate validFrom) {
        for (DeadlineRule rule : rules()) {
            boolean lasts = rule.validTo() == null || !rule.validTo().isBefore(validFrom);
            if (lasts && replaced.test(rule)) {
                if (!rule.validFrom().isBefore(validFrom)) {
                    throw new InvalidInputException("validFrom", "complaint.ruleLater");
                }
                rule.endBefore(validFrom);
            }
        }
        em.flush();
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw new InvalidInputException(field, "input.required");
        }
    }

    private DeadlineRuleRow row(DeadlineRule rule) {
        CategoryRef category = reference.category(rule.categoryId());
        ServiceRef service = reference.service(rule.serviceId());
        return new DeadlineRuleRow(
                rule.getId(),
                rule.clock(),
                rule.type(),
                rule.supervision(),
                category == null ? null : category.code(),
                service == null ? null : service.code(),
                rule.days(),
                rule.nationalDays(),
                rule.unit(),
                rule.legalBasis(),
                rule.verified(),
                rule.validFrom(),
                rule.validTo());
    }
}
