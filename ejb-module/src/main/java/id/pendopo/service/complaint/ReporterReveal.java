package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Shows a reporter's contact data in clear, for a reason that goes into the trail and the timeline. */
@Stateless
public class ReporterReveal {

    /**
     * Reveals the reporter of a complaint. Anonymous reporters stay sealed for everybody.
     * 
     * @param reason at least {@code ComplaintLimits.REASON_MIN} characters
     * @throws id.pendopo.domain.platform.RuleViolationException {@code complaint.sealed} for an anonymous report
     */
    @RolesAllowed(Permission.COMPLAINT_REVEAL)
    public ReporterContact reveal(String trackingNumber, String reason) {
        throw new UnsupportedOperationException();
    }
}
