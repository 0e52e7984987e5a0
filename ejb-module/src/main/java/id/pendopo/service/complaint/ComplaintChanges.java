package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;

/** What changed since a moment, for systems that follow along. */
@Stateless
public class ComplaintChanges {

    /**
     * Complaints in the caller's scope that changed at or after a moment, oldest change first. A complaint changed twice appears once, at its last change.
     * 
     * @param since moment, or null with a cursor
     * @param size 1 to {@code ComplaintLimits.PAGE_SIZE_MAX}
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public Page<ComplaintChange> since(Instant since, String cursor, int size) {
        throw new UnsupportedOperationException();
    }
}
