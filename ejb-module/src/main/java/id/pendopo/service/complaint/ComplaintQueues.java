package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Lists of complaints in the caller's scope, for pages, REST and exports. */
@Stateless
public class ComplaintQueues {

    /**
     * A page of complaints.
     * 
     * @throws id.pendopo.domain.platform.InvalidInputException for an unknown code, a wrong size or cursor
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public Page<ComplaintRow> list(ComplaintFilter filter) {
        throw new UnsupportedOperationException();
    }

    /**
     * How many complaints each tab holds, counted up to 1,000. The filter narrows them, its own tab, states, order and place do not.
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public List<TabCount> tabs(ComplaintFilter filter, List<QueueTab> tabs) {
        throw new UnsupportedOperationException();
    }
}
