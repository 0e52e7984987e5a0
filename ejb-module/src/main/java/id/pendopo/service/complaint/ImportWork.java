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
     * Reads the rows that come next and makes complaints of them; {@link #keep} keeps these.
     *
     * @param most rows at most
     * @return nothing when there is nothing more to do for this node: no row is left, the import was stopped, or another
     *     node has it
     */
    public Optional<ImportPiece> prepare(Claim claim, int most) {
        return head(claim).flatMap(head -> prepare(head, head.nextRow(), most));
    }

    /** As {@link #prepare}, for the rows behind a piece that is not kept yet and not the last of the file. */
    public Optional<ImportPiece> prepareAfter(Claim claim, ImportPiece piece, int most) {
        return head(claim).flatMap(head -> prepare(head, piece.end(), most));
    }

    private Optional<ImportHead> head(Claim claim) {
        return database.first(
                ImportHead.SELECT + "i.id = ? and i.claim = ? and i.state = 'RUNNING'",
                ImportHead.reader(secrets),
                claim.id(),
                claim.token());
    }

    private Optional<ImportPiece> prepare(ImportHead head, int first, int most) {
        Instant began = clock.instant();
        boolean retry = first == head.rows();
        List<ImportRow> rows = retry ? again(head, most) : ahead(head, first, most);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ImportPiece(head, first, retry, rows, taking.prepare(head, rows, importer(head)), began));
    }

    /**
     * Keeps a piece and notes how far the import has come. What was prepared behind a piece that could not be kept is
     * refused.
     */
    public void keep(Claim claim, ImportPiece piece) {
        // Need not be on the disk yet: should the database's machine go down, the note how far the import has come is
        // lost
        // with the piece, and both are done again. What ends the import waits for all of it.
        database.update("set local synchronous_commit = off");
        if (piece.retry()) {
            forget(piece);
        } else {
            database.update(
                    "delete from complaint_import_piece where import_id = ? and first_row + rows = ?",
                    piece.head().id(),
                    piece.end());
        }
        progress(claim, piece, taking.keep(piece.head(), piece.prepared()));
    }

    /**
     * Sets the next row aside for a person: it can be read, but not kept, for a reason nobody foresaw.
     *
     * @param code what the row is told
     */
    public void setAside(Claim claim, String code) {
        prepare(claim, 1).ifPresent(piece -> keep(claim, piece.refused(ImportProblem.of(null, code))));
    }

    private static Caller importer(ImportHead head) {
        return head.askedBy() == null
                ? new Caller(Caller.Kind.SYSTEM, null, head.source(), head.askedName(), Map.of())
                : ImportedReport.importer(head.askedBy(), head.askedName(), head.askedName());
    }

    /** The rows of the file that come next, as far as they lie in one piece. */
    private List<ImportRow> ahead(ImportHead head, int first, int most) {
        record Stored(int first, byte[] content) {}
        Stored stored = database.first(
                        """
                        select first_row, content from complaint_import_piece
                        where import_id = ? and first_row <= ? order by first_row desc limit 1""",
                        row -> new Stored(row.getInt(1), row.getBytes(2)),
                        head.id(),
                        first)
                .orElseThrow();
        List<ImportRow> rows = ImportRow.open(stored.content(), head.uuid(), secrets);
        int from = first - stored.first();
        return rows.subList(from, Math.min(rows.size(), from + most));
    }

    private List<ImportRow> again(ImportHead head, int most) {
        return database.list(
                "select content from complaint_import_row where import_id = ? and kind = 'RETRY' order by line limit ?",
                row -> ImportRow.open(row.getBytes(1), head.uuid(), secrets).get(0),
                head.id(),
                most);
    }

    private void forget(ImportPiece piece) {
        database.update(
                "delete from complaint_import_row where import_id = ? and line = any (?)",
                piece.head().id(),
                piece.rows().stream().map(row -> (long) row.line()).toArray(Long[]::new));
    }

    /** Only who still holds the claim gets here; otherwise nothing of this piece stays. */
    private void progress(Claim claim, ImportPiece piece, ImportTaking.Taken taken) {
        Instant now = clock.instant();
        int rows = piece.rows().size();
        int noted = database.update(
                """
                update complaint_import set next_row = next_row + ?, done = done + ?, unchanged = unchanged + ?,
                    changed = changed + ?, skipped = skipped + ?, wrong = wrong + ?,
                    worked_millis = worked_millis + extract(epoch from ?::timestamptz - greatest(touched_at, ?)) * 1000,
                    touched_at = ?
                where id = ? and claim = ? and state = 'RUNNING' and next_row = ?""",
                piece.retry() ? 0 : rows,
                taken.taken().size(),
                taken.unchanged(),
                taken.changed(),
                taken.skipped(),
                taken.wrong() - (piece.retry() ? rows : 0),
                now,
                piece.began(),
                now,
                piece.head().id(),
                claim.token(),
                piece.first());
        if (noted != 1) {
            throw new EJBException(
                    "Import " + piece.head().uuid() + " was stopped or taken over; this piece is undone");
        }
    }

    /** Ends an import all of whose rows are done. Whoever no longer holds it ends nothing. */
    public void finish(Claim claim) {
        int finished = database.update(
                """
                update complaint_import i set state = 'DONE', finished_at = ?, claim = null
                where id = ? and claim = ? and state = 'RUNNING' and next_row = rows and not exists (
                    select from complaint_import_row r where r.import_id = i.id and r.kind = 'RETRY')""",
                clock.instant(),
                claim.id(),
                claim.token());
        if (finished == 1) {
            record Finished(String uuid, Map<String, String> counts) {}
            Finished done = database.first(
                            """
                            select i.uuid, s.code, i.done, i.unchanged, i.changed, i.skipped, i.wrong
                            from complaint_import i join complaint_import_source s on s.id = i.source_id where i.id = ?""",
                            row -> new Finished(
                                    row.getString(1),
                                    Map.of(
                                            "source", row.getString(2),
                                            "done", row.getString(3),
                                            "unchanged", row.getString(4),
                                            "changed", row.getString(5),
                                            "skipped", row.getString(6),
                                            "wrong", row.getString(7))),
                            claim.id())
                    .orElseThrow();
            audit.record("complaint.import-finished", "complaint-import", done.uuid(), done.counts());
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
