package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.EscalationSteps;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** When the government warns those who work on a complaint, and when one that is late goes up; its own rules, no law's. */
@Stateless
public class Escalations {

    /** What the trail calls them. */
    public static final String TRAIL = "complaint-escalation";

    @Inject
    private EscalationRows rows;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AuditTrail audit;

    /** The steps that hold. */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public EscalationRef read() {
        return rows.read();
    }

    /**
     * Moves the steps, in percent of a deadline's days. Deadlines that run already keep to them too: within a few minutes
     * their next alarm is set anew, and what has come due by that is done. Steps already taken stay taken.
     *
     * @param version the one the caller has read
     * @throws InvalidInputException naming the step that is missing, out of bounds, or not above the one before
     * @throws StaleVersionException if somebody else moved them meanwhile
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public void save(int version, Integer warning, Integer secondWarning, Integer secretary, Integer mayor) {
        EscalationSteps before = rows.current();
        EscalationSteps steps = new EscalationSteps(
                given("warning", warning),
                given("secondWarning", secondWarning),
                given("secretary", secretary),
                given("mayor", mayor));
        if (!rows.change(version, steps)) {
            throw new StaleVersionException("complaint.settingStale");
        }
        if (!steps.equals(before)) {
            rows.setAnew();
            Map<String, String> details = new LinkedHashMap<>();
            details.put("before", percents(before));
            details.put("after", percents(steps));
            audit.record("complaint.escalation-changed", TRAIL, TRAIL, details);
        }
        reference.forget();
    }

    private static int given(String step, Integer percent) {
        if (percent == null) {
            throw new InvalidInputException(step, "input.required");
        }
        return percent;
    }

    private static String percents(EscalationSteps steps) {
        return steps.warning() + ", " + steps.secondWarning() + ", " + steps.secretary() + ", " + steps.mayor();
    }
}
