package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who lets everybody see a picture of a complaint. No file is public by itself: somebody looks at each picture and answers
 * for it.
 */
public final class PhotoRelease {

    /** What an agency shows of its own work. */
    private static final Set<AttachmentKind> OF_THE_WORK =
            EnumSet.of(AttachmentKind.EVIDENCE, AttachmentKind.BEFORE, AttachmentKind.AFTER);

    private PhotoRelease() {}

    /** Coordinators any picture; the liaison officer of the responsible agency pictures of the work. */
    public static boolean mayRelease(AttachmentKind kind, Complaint complaint, Caller caller) {
        Long agency = complaint.agencyId();
        return caller.has(Permission.COMPLAINT_VERIFY, agency)
                || (agency != null && OF_THE_WORK.contains(kind) && caller.has(Permission.COMPLAINT_HANDLE, agency));
    }

    /** Taking back is for everybody who works on the complaint: a face that was overlooked must not wait for anyone. */
    public static boolean mayWithdraw(Complaint complaint, Caller caller) {
        return ComplaintVisibility.works(complaint, caller);
    }
}
