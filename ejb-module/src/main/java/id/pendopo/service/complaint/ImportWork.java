package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ImportedReport;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Works through imports piece by piece. A piece and the note how far the import has come are one transaction: whatever
 * happens to the server, no row is lost and none is taken twice. Who works on an import is settled in the database.
 */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {

    /** After this without a sign of life another node goes on. */
    static final Duration ABANDONED = Duration.ofSeconds(45);

    private static final Duration KEEP_UPLOADED = Duration.ofDays(7);
    private static final Duration KEEP_WRONG = Duration.ofDays(90);

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private ImportTaking taking;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** An import this node may work on, and the proof of it. */
    public record Claim(long id, UUID token) {}

    /** Takes over a running import nobody works on. */
    public Optional<Claim> claim() {
        UUID token = UUID.randomUUID();
        Instant now = clock.instant();
        return database.first(
                """
                update complaint_import set claim = ?, touched_at = ?
                where id = (select id from complaint_import where state = 'RUNNING' and (claim is null or touched_at < ?)
                    order by started_at, id limit 1 for update skip locked) returning id""",
                row -> new Claim(row.getLong(1), token),
                token,
                now,
                now.minus(ABANDONED));
    }

    /**
     * Takes the next rows.
     *
     * @param most rows at most
     * @return false when there is nothing more to do for this node: it is done, was stopped, or another node has it
     */
    public boolean piece(Claim claim, int most) {
        return next(claim, most, null);
    }

    /**
     * Sets the next row aside for a person: it can be read, but not kept, for a reason nobody foresaw.
     *
     * @param code what the row is told
     */
    public boolean setAside(Claim claim, String code) {
        return next(claim, 1, ImportProblem.of(null, code));
    }

    private boolean next(Claim claim, int most, ImportProblem refusal) {
        Instant began = clock.instant();
        Optional<ImportHead> found = database.first(
                ImportHead.SELECT + "i.id = ? and i.claim = ? and i.state = 'RUNNING'",
                ImportHead.reader(secrets),
                claim.id(),
                claim.token());
        if (found.isEmpty()) {
            return false;
        }
        ImportHead head = found.get();
        boolean retry = head.nextRow() == head.rows();
        List<ImportRow> rows = retry ? again(head, most) : ahead(head, most);
        if (rows.isEmpty()) {
            finish(head, claim);
            return false;
        }
        ImportTaking.Taken taken = refusal == null ? taking.take(head, rows, importer(head)) : aside(rows, refusal);
        if (retry) {
            forget(head, rows);
        }
        taking.keep(head, taken);
        progress(head, claim, rows.size(), retry, taken, began);
        return true;
    }

    private static Caller importer(ImportHead head) {
        return head.askedBy() == null
                ? new Caller(Caller.Kind.SYSTEM, null, head.source(), head.askedName(), Map.of())
                : ImportedReport.importer(head.askedBy(), head.askedName(), head.askedName());
    }

    private static ImportTaking.Taken aside(List<ImportRow> rows, ImportProblem refusal) {
        List<ImportDraft> drafts =
                rows.stream().map(row -> ImportTaking.refused(row, refusal)).toList();
        return new ImportTaking.Taken(List.of(), 0, 0, List.of(), drafts);
    }

    /** The rows of the file that come next, as far as they lie in one piece. */
    private List<ImportRow> ahead(ImportHead head, int most) {
        record Piece(int first, byte[] content) {}
        Piece piece = database.first(
                        """
                        select first_row, content from complaint_import_piece
                        where import_id = ? and first_row <= ? order by first_row desc limit 1""",
                        row -> new Piece(row.getInt(1), row.getBytes(2)),
                        head.id(),
                        head.nextRow())
                .orElseThrow();
        List<ImportRow> rows = ImportRow.open(piece.content(), head.uuid(), secrets);
        int from = head.nextRow() - piece.first();
        int to = Math.min(rows.size(), from + most);
        if (to == rows.size()) {
            database.update(
                    "delete from complaint_import_piece where import_id = ? and first_row = ?",
                    head.id(),
                    piece.first());
        }
        return rows.subList(from, to);
    }

    private List<ImportRow> again(ImportHead head, int most) {
        return database.list(
                "select content from complaint_import_row where import_id = ? and kind = 'RETRY' order by line limit ?",
                row -> ImportRow.open(row.getBytes(1), head.uuid(), secrets).get(0),
                head.id(),
                most);
    }

    private void forget(ImportHead head, List<ImportRow> rows) {
        database.update(
                "delete from complaint_import_row where import_id = ? and line = any (?)",
                head.id(),
                rows.stream().map(row -> (long) row.line()).toArray(Long[]::new));
    }

    /** Only who still holds the claim gets here; otherwise nothing of this piece stays. */
    private void progress(
            ImportHead head, Claim claim, int rows, boolean retry, ImportTaking.Taken taken, Instant began) {
        Instant now = clock.instant();
        int noted = database.update(
                """
                update complaint_import set next_row = next_row + ?, done = done + ?, unchanged = unchanged + ?,
                    changed = changed + ?, skipped = skipped + ?, wrong = wrong + ?, touched_at = ?,
                    worked_millis = worked_millis + ?
                where id = ? and claim = ? and state = 'RUNNING' and next_row = ?""",
                retry ? 0 : rows,
                taken.taken().size(),
                taken.unchanged(),
                taken.changed().size(),
                taken.skipped(),
                taken.wrong().size() - (retry ? rows : 0),
                now,
                Duration.between(began, now).toMillis(),
                head.id(),
                claim.token(),
                head.nextRow());
        if (noted != 1) {
            throw new EJBException("Import " + head.uuid() + " was stopped or taken over; this piece is undone");
        }
    }

    private void finish(ImportHead head, Claim claim) {
        int finished = database.update(
                """
                update complaint_import set state = 'DONE', finished_at = ?, claim = null
                where id = ? and claim = ? and state = 'RUNNING'""",
                clock.instant(),
                head.id(),
                claim.token());
        if (finished == 1) {
            Map<String, String> counts = database.first(
                            "select done, unchanged, changed, skipped, wrong from complaint_import where id = ?",
                            row -> Map.of(
                                    "source", head.source(),
                                    "done", row.getString(1),
                                    "unchanged", row.getString(2),
                                    "changed", row.getString(3),
                                    "skipped", row.getString(4),
                                    "wrong", row.getString(5)),
                            head.id())
                    .orElseThrow();
            audit.record(
                    "complaint.import-finished", "complaint-import", head.uuid().toString(), counts);
        }
    }

    /** Removes files nobody began to import, and what was wrong and stayed so for long: both hold personal data. */
    public void tidy() {
        Instant now = clock.instant();
        database.update(
                "delete from complaint_import where state = 'UPLOADED' and uploaded_at < ?",
                Timestamp.from(now.minus(KEEP_UPLOADED)));
        database.list(
                        """
                        delete from complaint_import_row r using complaint_import i
                        where i.id = r.import_id and i.state = 'DONE' and i.finished_at < ? and r.kind = 'WRONG'
                        returning r.import_id""",
                        row -> row.getLong(1),
                        Timestamp.from(now.minus(KEEP_WRONG)))
                .forEach(id -> database.update(
                        "update complaint_import set wrong = wrong - 1, skipped = skipped + 1 where id = ?", id));
    }
}
