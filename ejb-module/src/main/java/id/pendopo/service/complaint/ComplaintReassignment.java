package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Handing a complaint to another agency (T8): the responsible agency asks, the coordinator decides. The resolution deadline never moves. */
@Stateless
public class ComplaintReassignment {

    /**
     * Asks that another agency take over.
     * 
     * @param proposedAgencyCode which, or null to leave it to the coordinator
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved request(String trackingNumber, int version, String proposedAgencyCode, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Grants the request.
     * 
     * @param agencyCode the new responsible agency
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved grant(String trackingNumber, int version, String agencyCode, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Refuses the request; the complaint stays where it is.
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved refuse(String trackingNumber, int version, String reason) {
        throw new UnsupportedOperationException();
    }
}
