package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which buttons are worth showing; the services decide what is allowed. */
@Named("complaintRights")
@RequestScoped
public class Rights {

    @Inject
    private CurrentCaller caller;

    public boolean isRecord() {
        return caller.get().has(Permission.COMPLAINT_RECORD);
    }

    public boolean isAssign() {
        return caller.get().has(Permission.COMPLAINT_HANDLE) || caller.get().has(Permission.COMPLAINT_APPROVE);
    }

    /** Works on complaints rather than only reading them. */
    public boolean isWork() {
        return caller.get().has(Permission.COMPLAINT_VERIFY) || isAssign();
    }

    /** What this person may decide on many complaints at once. */
    public List<BulkAction> getBulkActions() {
        return BulkAction.of(caller.get());
    }

    /** Works on complaints of an agency, and so can be given the next one. */
    public boolean isTakeNext() {
        return caller.get().has(Permission.COMPLAINT_HANDLE);
    }

    /** May state leave: the own, or that of others. */
    public boolean isAbsences() {
        return isAssign() || caller.get().has(Permission.IDENTITY_MANAGE);
    }

    public boolean isExport() {
        return caller.get().has(Permission.COMPLAINT_EXPORT);
    }
}
