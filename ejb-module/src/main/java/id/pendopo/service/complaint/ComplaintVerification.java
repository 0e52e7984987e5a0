package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** What a coordinator decides about a new report: take it up and dispose (T3), forward outside (T4), archive (T6). */
@Stateless
public class ComplaintVerification {

    /**
     * Verifies a report and gives it to an agency; starts the response and resolution deadlines.
     * 
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved verify(String trackingNumber, int version, Disposition disposition) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sends a report for which this government is not competent to the institution that is.
     * 
     * @param institution whom it goes to, named to the reporter
     * @param note why, for the reporter; may be empty
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved forwardOutside(String trackingNumber, int version, String institution, String note) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a report away with a reason.
     * 
     * @param note explanation, for the reporter; may be empty
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved archive(String trackingNumber, int version, ArchiveReason reason, String note) {
        throw new UnsupportedOperationException();
    }
}
