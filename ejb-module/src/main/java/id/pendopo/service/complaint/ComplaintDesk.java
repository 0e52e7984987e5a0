package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** The responsible agency at work: begin, note, reply (T7). */
@Stateless
public class ComplaintDesk {

    /**
     * Begins the work.
     * 
     * @param text what the reporter is told, or null for the standard sentence
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved startWork(String trackingNumber, int version, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes an internal note; the reporter never sees it.
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_SUPERVISION})
    public ComplaintMoved note(String trackingNumber, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Replies while the work goes on; a first reply begins it (T7).
     * 
     * @param visibility {@code PUBLIC} or {@code REPORTER}
     * @param attachments files staged before by the same caller
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved reply(
            String trackingNumber, int version, EventVisibility visibility, String text, List<UUID> attachments) {
        throw new UnsupportedOperationException();
    }
}
