package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;

/** The rules deadlines come from; kept in memory for a short while. */
@Stateless
public class DeadlineRules {

    /**
     * All rules, valid and past.
     */
    @RolesAllowed({Permission.COMPLAINT_CONFIGURE, Permission.COMPLAINT_READ})
    public List<DeadlineRuleRow> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * Replaces the rule in force for a clock, class and supervision level from a day on; deadlines already running keep theirs.
     * 
     * @param validFrom first day, not in the past
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public DeadlineRuleRow replace(
            DeadlineClock clock,
            ComplaintClass type,
            Boolean supervision,
            int days,
            DayUnit unit,
            String legalBasis,
            boolean verified,
            LocalDate validFrom) {
        throw new UnsupportedOperationException();
    }
}
