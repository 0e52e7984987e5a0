package id.pendopo.service.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Minutes (berita acara) as officers read them; each method throws {@link NotFoundException} outside the caller's scope. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class MinutesReading {

    @Inject
    private EditionAccess editions;

    @Inject
    private ForumDesk desk;

    @Inject
    private MinutesParts parts;

    @Inject
    private MinutesSeal seals;

    @Inject
    private Attendance attendance;

    @Inject
    private DocumentStore documents;

    @Inject
    private MinutesPrinter printer;

    @Inject
    private Database database;

    /** The minutes of an edition; an empty draft before somebody began them. */
    public MinutesView of(UUID uuid) {
        Edition edition = editions.readable(uuid);
        ForumMinutes minutes = desk.minutes(edition).orElse(null);
        int present = attendance.presentCount(edition.getId());
        int inputs = database.first(
                        "select count(*) from forum_input where edition_id = ?", row -> row.getInt(1), edition.getId())
                .orElse(0);
        if (minutes == null) {
            return new MinutesView(
                    null,
                    0,
                    MinutesState.DRAFT,
                    "",
                    present,
                    inputs,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    null,
                    false,
                    "",
                    null,
                    null,
                    "",
                    null,
                    true);
        }
        return new MinutesView(
                minutes.uuid(),
                minutes.getVersion(),
                minutes.state(),
                minutes.notes(),
                present,
                inputs,
                parts.agreements(minutes.getId()),
                parts.signatories(minutes),
                parts.annexes(minutes.getId()),
                minutes.content() == null ? Map.of() : FixedText.read(minutes.content()),
                minutes.presentedAt(),
                minutes.signedCopy() != null,
                minutes.number(),
                minutes.signedOn(),
                minutes.sealedAt(),
                minutes.sealedBy(),
                minutes.seal(),
                seals.intact(minutes));
    }

    /**
     * The draft as PDF, to be read or signed on paper.
     *
     * @throws NotFoundException also before somebody began them
     */
    public byte[] draft(UUID uuid) {
        Edition edition = editions.readable(uuid);
        ForumMinutes minutes =
                desk.minutes(edition).orElseThrow(() -> new NotFoundException("forum.minutes.partUnknown"));
        return printer.draft(edition, minutes);
    }

    /** The sealed PDF, to be written out after the transaction. */
    public FileContent document(UUID edition) {
        return file(
                editions.readable(edition), "select pdf from forum_minutes where edition_id = ? and pdf is not null");
    }

    /** The copy that was signed on paper. */
    public FileContent signedCopy(UUID edition) {
        return file(
                editions.readable(edition),
                "select signed_copy from forum_minutes where edition_id = ? and signed_copy is not null");
    }

    /** What goes with them. */
    public FileContent annex(UUID edition, UUID annex) {
        return file(
                editions.readable(edition),
                """
                select a.file from forum_annex a join forum_minutes m on m.id = a.minutes_id
                where m.edition_id = ? and a.uuid = ?""",
                annex);
    }

    /** A signature drawn on a screen. */
    public FileContent signature(UUID edition, UUID signatory) {
        return file(
                editions.readable(edition),
                """
                select s.signature from forum_signatory s join forum_minutes m on m.id = s.minutes_id
                where m.edition_id = ? and s.uuid = ? and s.signature is not null""",
                signatory);
    }

    private FileContent file(Edition edition, String sql, UUID... further) {
        Object[] values =
                further.length == 0 ? new Object[] {edition.getId()} : new Object[] {edition.getId(), further[0]};
        return documents.content(database.first(sql, row -> row.getObject(1, UUID.class), values)
                .orElseThrow(() -> new NotFoundException("document.notFound")));
    }
}
