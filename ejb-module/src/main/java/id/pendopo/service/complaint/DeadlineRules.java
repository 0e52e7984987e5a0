package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.DeadlineRule;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
                .map(DeadlineRules::row)
                .toList();
    }

    private List<DeadlineRule> rules() {
        return em.createQuery("select r from DeadlineRule r", DeadlineRule.class)
                .getResultList();
    }

    /**
     * Replaces the rule in force for a clock, class and supervision level from a day on; deadlines already running keep
     * theirs.
     *
     * @param type null for every class
     * @param supervision null for both levels
     * @param verified whether the basis was checked against the text of the law
     * @param validFrom first day, tomorrow or later, after the first day of the rule it replaces
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public DeadlineRuleRow replace(
            DeadlineClock clockOf,
            ComplaintClass type,
            Boolean supervision,
            int days,
            DayUnit unit,
            String legalBasis,
            boolean verified,
            LocalDate validFrom) {
        require(clockOf, "clock");
        require(unit, "unit");
        require(validFrom, "validFrom");
        if (days < 1 || days > MAX_DAYS) {
            throw new InvalidInputException("days", "complaint.days", MAX_DAYS);
        }
        String basis = TextInput.required("legalBasis", legalBasis, BASIS);
        LocalDate today = calendars.current().dayOf(clock.instant());
        if (!validFrom.isAfter(today)) {
            throw new InvalidInputException("validFrom", "complaint.validFrom");
        }
        for (DeadlineRule rule : rules()) {
            boolean same =
                    rule.clock() == clockOf && rule.type() == type && Objects.equals(rule.supervision(), supervision);
            boolean lasts = rule.validTo() == null || !rule.validTo().isBefore(validFrom);
            if (same && lasts) {
                if (!rule.validFrom().isBefore(validFrom)) {
                    throw new InvalidInputException("validFrom", "complaint.ruleLater");
                }
                rule.endBefore(validFrom);
            }
        }
        // The old rule must have ended in the database before the new one comes, or the two overlap there.
        em.flush();
        DeadlineRule rule = new DeadlineRule(clockOf, type, supervision, days, unit, basis, verified, validFrom);
        em.persist(rule);
        em.flush();
        audit.record(
                "deadline-rule.replaced",
                "deadline-rule",
                clockOf.code(),
                Map.of("days", "" + days, "unit", unit.name(), "from", validFrom.toString(), "basis", basis));
        reference.forget();
        return row(rule);
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw new InvalidInputException(field, "input.required");
        }
    }

    private static DeadlineRuleRow row(DeadlineRule rule) {
        return new DeadlineRuleRow(
                rule.getId(),
                rule.clock(),
                rule.type(),
                rule.supervision(),
                rule.days(),
                rule.unit(),
                rule.legalBasis(),
                rule.verified(),
                rule.validFrom(),
                rule.validTo());
    }
}
