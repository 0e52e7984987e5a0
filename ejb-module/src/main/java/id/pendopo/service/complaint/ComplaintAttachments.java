package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Files on complaints. The complaint decides who may read them, the document store only keeps them. */
@Stateless
public class ComplaintAttachments {

    /**
     * Stores a file that a following command of the same caller will attach; unused ones are removed after a day.
     * 
     * @throws id.pendopo.domain.platform.InvalidInputException for a type or size that is not accepted
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public AttachmentRow stage(AttachmentKind kind, InputStream content, String name, String declaredType) {
        throw new UnsupportedOperationException();
    }

    /**
     * Attaches a file to a complaint.
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public AttachmentRow add(
            String trackingNumber, AttachmentKind kind, InputStream content, String name, String declaredType) {
        throw new UnsupportedOperationException();
    }

    /**
     * A file's particulars, after checking that the caller may read it.
     * 
     * @throws id.pendopo.domain.platform.NotFoundException if there is none on that complaint, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public AttachmentRow find(String trackingNumber, UUID file) {
        throw new UnsupportedOperationException();
    }

    /**
     * Streams a file's content, with the same check.
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public void writeTo(String trackingNumber, UUID file, OutputStream out) {
        throw new UnsupportedOperationException();
    }
}
