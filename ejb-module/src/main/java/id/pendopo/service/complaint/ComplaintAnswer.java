package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** The final answer (T10), its approval where the rule demands it, and the end (T12). */
@Stateless
public class ComplaintAnswer {

    /**
     * Gives the final answer. Where approval is demanded it waits for the agency head and the state stays.
     * 
     * @param attachments files staged before by the same caller
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved answer(String trackingNumber, int version, String text, List<UUID> attachments) {
        throw new UnsupportedOperationException();
    }

    /**
     * Approves the waiting answer, which then goes to the reporter.
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_APPROVE)
    public ComplaintMoved approve(String trackingNumber, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the waiting answer back to the officer.
     * 
     * @param reason what must change
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_APPROVE)
    public ComplaintMoved giveBack(String trackingNumber, int version, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Closes the complaint on behalf of the reporter, who accepts the answer.
     * 
     * @param note how the reporter said so
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved close(String trackingNumber, int version, String note) {
        throw new UnsupportedOperationException();
    }
}
