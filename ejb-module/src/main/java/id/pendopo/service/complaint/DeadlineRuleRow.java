package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineClock;
import java.io.Serializable;
import java.time.LocalDate;

/** A rule for deadlines; class and supervision null apply to all; category or service
 * code make it an override. Only a verified basis may be shown as law. */
public record DeadlineRuleRow(
        long id,
        DeadlineClock clock,
        ComplaintClass type,
        Boolean supervision,
        String categoryCode,
        String serviceCode,
        int days,
        int nationalDays,
        DayUnit unit,
        String legalBasis,
        boolean verified,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    public boolean isOverride() {
        return categoryCode != null || serviceCode != null;
    }
}
