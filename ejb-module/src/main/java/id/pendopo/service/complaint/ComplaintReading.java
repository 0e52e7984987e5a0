package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Reads one complaint, exactly as much of it as the caller may see. Readings of supervision-level complaints go into the trail. */
@Stateless
public class ComplaintReading {

    /**
     * Everything the caller may see of a complaint.
     * 
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public ComplaintDetail detail(String trackingNumber) {
        throw new UnsupportedOperationException();
    }

    /**
     * The short answer to how it is going.
     * 
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public ComplaintStatus status(String trackingNumber) {
        throw new UnsupportedOperationException();
    }

    /**
     * The same, found by the number the calling system itself gave the report.
     * 
     * @throws id.pendopo.domain.platform.NotFoundException if there is none
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public ComplaintStatus statusByReference(String sourceReference) {
        throw new UnsupportedOperationException();
    }
}
