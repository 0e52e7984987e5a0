package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.PhotoRelease;
import id.pendopo.domain.document.Redaction;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.document.RedactedPictures;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Lets everybody see single pictures of a public complaint, with faces and number plates blacked out, and takes them back.
 * What is let out is a copy under a name of its own; whether it is shown is asked of {@link PublicComplaints#OPEN} each
 * time, so a complaint that is closed to the public takes its pictures with it. Each method for staff throws
 * {@link NotFoundException} if there is no such complaint or file, or the caller may not know of it.
 */
@Stateless
public class ComplaintPhotos {

    /** Longest description of a picture. */
    public static final int WORDS = 200;

    @Inject
    private Docket docket;

    @Inject
    private ComplaintFiles files;

    @Inject
    private RedactedPictures pictures;

    @Inject
    private ReleasedPhotos released;

    @Inject
    private DocumentStore store;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    /** The pictures of a complaint, oldest first, and what the caller may do with them. */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public ComplaintPictures of(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        return new ComplaintPictures(
                complaint.trackingNumber(),
                complaint.facts().title(),
                complaint.isAnonymous(),
                PhotoRelease.mayWithdraw(complaint, currentCaller.get()),
                files.of(complaint).stream().filter(AttachmentRow::isImage).toList());
    }

    /**
     * What everybody would see, as JPEG: byte for byte what {@link #release} keeps.
     *
     * @param boxes a line of four numbers in percent for each black box
     * @throws InvalidInputException naming {@code boxes}
     * @throws ForbiddenException if the caller may not release this picture
     * @throws RuleViolationException if the complaint is not public now
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE})
    public byte[] preview(String trackingNumber, UUID file, String boxes) {
        Redaction redaction = Redaction.parse("boxes", boxes);
        return pictures.preview(releasable(docket.find(trackingNumber), file).uuid(), redaction);
    }

    /**
     * Checks what was typed before it is shown as a preview.
     *
     * @throws InvalidInputException naming {@code boxes} or {@code words}
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE})
    public void check(String boxes, String words) {
        Redaction.parse("boxes", boxes);
        TextInput.required("words", words, WORDS);
    }

    /**
     * Lets everybody see a copy of a picture. A copy that was let out before is gone: the new one has another name.
     *
     * @param boxes a line of four numbers in percent for each black box
     * @param words what is to be seen
     * @throws InvalidInputException naming {@code boxes} or {@code words}
     * @throws ForbiddenException if the caller may not release this picture
     * @throws RuleViolationException if the complaint is not public now
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE})
    public ComplaintMoved release(String trackingNumber, UUID file, String boxes, String words) {
        Redaction redaction = Redaction.parse("boxes", boxes);
        String seen = TextInput.required("words", words, WORDS);
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        AttachmentRow picture = releasable(complaint, file);
        Act act = docket.act();
        takeOut(picture);
        StoredFile copy = pictures.keep(picture.uuid(), redaction, "foto");
        database.update(
                """
                insert into complaint_photo
                    (uuid, complaint_id, original_id, copy_id, words, boxes, released_by, released_at)
                values (?, ?, (select id from stored_file where uuid = ?), ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                complaint.getId(),
                picture.uuid(),
                copy.id(),
                seen,
                redaction.text(),
                act.caller().displayName(),
                act.at());
        complaint.photoReleased(picture.kind(), act);
        return docket.save(
                complaint,
                act,
                "photo-released",
                Map.of(
                        "file",
                        picture.uuid().toString(),
                        "boxes",
                        "" + redaction.boxes().size(),
                        "sha256",
                        copy.sha256()));
    }

    /**
     * Takes a picture back; it is gone for everybody at once, and its copy is destroyed.
     *
     * @throws ForbiddenException if the caller does not work on the complaint
     */
    @RolesAllowed({Permission.COMPLAINT_VERIFY, Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public void withdraw(String trackingNumber, UUID file) {
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        Act act = docket.act();
        if (!PhotoRelease.mayWithdraw(complaint, act.caller())) {
            throw new ForbiddenException("identity.forbidden");
        }
        AttachmentRow picture = picture(complaint, file);
        if (takeOut(picture)) {
            complaint.photoWithdrawn(picture.kind(), act);
            docket.save(
                    complaint,
                    act,
                    "photo-withdrawn",
                    Map.of("file", picture.uuid().toString()));
        }
    }

    /**
     * A picture everybody may see, to be written out after the transaction.
     *
     * @param small the thumbnail instead
     * @throws NotFoundException if there is none, it was taken back, or its complaint is not public; nothing tells these
     *     apart
     */
    @PermitAll
    public FileContent content(UUID photo, boolean small) {
        UUID copy = database.first(
                        "select f.uuid from complaint_photo p join complaint c on c.id = p.complaint_id"
                                + " join stored_file f on f.id = p.copy_id where p.uuid = ? and "
                                + PublicComplaints.OPEN,
                        row -> row.getObject(1, UUID.class),
                        photo)
                .orElseThrow(() -> new NotFoundException("document.notFound"));
        return small ? store.thumbnail(copy) : store.content(copy);
    }

    private boolean takeOut(AttachmentRow picture) {
        return picture.released() != null && released.takeOut(picture.released().uuid());
    }

    private AttachmentRow releasable(Complaint complaint, UUID file) {
        AttachmentRow picture = picture(complaint, file);
        if (!PhotoRelease.mayRelease(picture.kind(), complaint, currentCaller.get())) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (!picture.isImage()) {
            throw new InvalidInputException("file", "document.noPicture");
        }
        if (!picture.releasable()) {
            throw new RuleViolationException("complaint.photoNotPublic");
        }
        return picture;
    }

    private AttachmentRow picture(Complaint complaint, UUID file) {
        return files.of(complaint).stream()
                .filter(row -> row.uuid().equals(file))
                .findFirst()
                .orElseThrow(Docket::missing);
    }
}
