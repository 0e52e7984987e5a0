package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files on complaints. The complaint decides who may read them, the document store only keeps them. */
@Stateless
public class ComplaintAttachments {

    @Resource
    private SessionContext context;

    @Inject
    private Docket docket;

    @Inject
    private ComplaintFiles files;

    @Inject
    private DocumentStore store;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Stores a file that a following command of the same caller will attach; unused ones are removed after a day.
     *
     * @throws InvalidInputException for a type or size that is not accepted
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public AttachmentRow stage(AttachmentKind kind, InputStream content, String name, String declaredType) {
        require(kind);
        StoredFile file = store.store(content, name, declaredType, FileRules.EVIDENCE);
        return new AttachmentRow(
                file.uuid(),
                kind,
                file.name(),
                file.type(),
                file.size(),
                clock.instant(),
                currentCaller.get().displayName(),
                null,
                false);
    }

    /** Removes a staged file again. */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public void discard(UUID staged) {
        store.discard(staged);
    }

    /**
     * Attaches a file to a complaint.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     * @throws InvalidInputException for a type or size that is not accepted
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_VERIFY})
    public AttachmentRow add(
            String trackingNumber, AttachmentKind kind, InputStream content, String name, String declaredType) {
        require(kind);
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        Act act = docket.act();
        complaint.attached(kind, 1, act);
        StoredFile file = store.store(content, name, declaredType, FileRules.EVIDENCE);
        files.attach(complaint, List.of(file.uuid()), kind, act);
        docket.save(
                complaint,
                act,
                "attached",
                Map.of("kind", kind.name(), "file", file.uuid().toString()));
        return row(complaint, file.uuid());
    }

    private static void require(AttachmentKind kind) {
        if (kind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
    }

    private AttachmentRow row(Complaint complaint, UUID file) {
        return files.of(complaint).stream()
                .filter(row -> row.uuid().equals(file))
                .findFirst()
                .orElseThrow(Docket::missing);
    }

    /**
     * A file's particulars, after checking that the caller may read it.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none on that complaint, or the caller may not know
     *     of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public AttachmentRow find(String trackingNumber, UUID file) {
        return row(docket.find(trackingNumber), file);
    }

    /** A file's content, with the same check; written out after the transaction, since the receiver may be slow. */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public FileContent content(String trackingNumber, UUID file) {
        checked(trackingNumber, file);
        return store.content(file);
    }

    /** Streams a file's content, with the same check; holds no database connection while the receiver is slow. */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeTo(String trackingNumber, UUID file, OutputStream out) {
        try {
            context.getBusinessObject(ComplaintAttachments.class)
                    .content(trackingNumber, file)
                    .writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small JPEG of a picture, with the same check. */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public FileContent thumbnail(String trackingNumber, UUID file) {
        checked(trackingNumber, file);
        return store.thumbnail(file);
    }

    private void checked(String trackingNumber, UUID file) {
        Complaint complaint = docket.find(trackingNumber);
        row(complaint, file);
        if (complaint.isSupervision()) {
            audit.record(
                    "complaint.file-read", "complaint", complaint.trackingNumber(), Map.of("file", file.toString()));
        }
    }
}
