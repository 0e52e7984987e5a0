package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.PhotoRelease;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Which files belong to which complaint. */
@ApplicationScoped
public class ComplaintFiles {

    private static final String COLUMNS =
            """
            select f.uuid, f.name, f.type, f.size, a.kind, a.added_by, a.added_at, a.file_id,
                   p.uuid as photo, p.words, p.boxes, p.released_by, p.released_at,
                   row_number() over (order by a.added_at, a.file_id) as position, ("""
                    + PublicComplaints.OPEN
                    + """
            ) as open
            from complaint_attachment a join stored_file f on f.id = a.file_id join complaint c on c.id = a.complaint_id
            left join complaint_photo p on p.original_id = a.file_id where a.complaint_id = ?""";

    /** Files in one complaint, over its whole life. */
    private static final int MANY = 60;

    @Inject
    private Database database;

    @Inject
    private DocumentStore store;

    @Inject
    private CurrentCaller caller;

    /** Attaches files that this caller staged; the complaint's newest entry tells of them. */
    void attach(Complaint complaint, List<UUID> staged, AttachmentKind kind, Act act) {
        if (staged == null || staged.isEmpty()) {
            return;
        }
        if (staged.size() > ComplaintLimits.ATTACHMENTS) {
            throw new InvalidInputException("attachments", "complaint.tooManyAttachments", ComplaintLimits.ATTACHMENTS);
        }
        Integer already = database.first(
                        "select count(*) from complaint_attachment where complaint_id = ?",
                        row -> row.getInt(1),
                        complaint.getId())
                .orElse(0);
        if (already + staged.size() > MANY) {
            throw new InvalidInputException("attachments", "complaint.tooManyAttachments", MANY);
        }
        for (StoredFile file : store.claim(staged)) {
            database.update(
                    """
                    insert into complaint_attachment (complaint_id, file_id, kind, event_seq, added_by, added_at)
                    values (?, ?, ?, ?, ?, ?)""",
                    complaint.getId(),
                    file.id(),
                    kind.name(),
                    complaint.eventCount(),
                    act.caller().displayName(),
                    act.at());
        }
    }

    /** Whether a complaint has a file of a kind. */
    boolean has(Complaint complaint, AttachmentKind kind) {
        return database.first(
                        "select 1 from complaint_attachment where complaint_id = ? and kind = ? limit 1",
                        row -> row.getInt(1),
                        complaint.getId(),
                        kind.name())
                .isPresent();
    }

    /** Oldest first. */
    List<AttachmentRow> of(Complaint complaint) {
        return database.list(
                COLUMNS + " order by a.added_at, a.file_id", row -> row(row, complaint), complaint.getId());
    }

    private AttachmentRow row(ResultSet row, Complaint complaint) throws SQLException {
        AttachmentKind kind = AttachmentKind.valueOf(row.getString("kind"));
        String name = row.getString("name");
        if (complaint.isAnonymous() && kind == AttachmentKind.REPORT) {
            int dot = name.lastIndexOf('.');
            name = "lampiran-" + row.getInt("position") + (dot < 0 ? "" : name.substring(dot));
        }
        String type = row.getString("type");
        return new AttachmentRow(
                row.getObject("uuid", UUID.class),
                kind,
                name,
                type,
                row.getLong("size"),
                Database.instant(row, "added_at"),
                row.getString("added_by"),
                released(row),
                type.startsWith("image/")
                        && row.getBoolean("open")
                        && PhotoRelease.mayRelease(kind, complaint, caller.get()));
    }

    private static ReleasedPhoto released(ResultSet row) throws SQLException {
        UUID photo = row.getObject("photo", UUID.class);
        return photo == null
                ? null
                : new ReleasedPhoto(
                        photo,
                        row.getString("words"),
                        row.getString("boxes"),
                        row.getString("released_by"),
                        Database.instant(row, "released_at"),
                        row.getBoolean("open"));
    }
}
