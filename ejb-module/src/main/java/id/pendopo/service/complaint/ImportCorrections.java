package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ImportedReport;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of an import that a person must look at: wrong ones to be corrected or left out, and changed ones to know of. */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
public class ImportCorrections {

    public static final int MAX_PAGE = 100;

    @Inject
    private Database database;

    @Inject
    private Secrets secrets;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ImportTaking taking;

    @Inject
    private AuditTrail audit;

    /**
     * The wrong rows, in the order of the file.
     *
     * @param cursor from a page before; null for the first
     * @param size rows on a page, at most {@link #MAX_PAGE}
     */
    public Page<ImportTrouble> wrong(UUID uuid, String cursor, int size) {
        ImportHead head = head(uuid);
        Cursor from = Cursor.whole(cursor, 1);
        boolean back = from != null && from.backward();
        int rows = Math.max(1, Math.min(size, MAX_PAGE));
        List<ImportTrouble> found = database.list(
                "select content, problems from complaint_import_row where import_id = ? and kind = 'WRONG'"
                        + (back ? " and line < ? order by line desc limit ?" : " and line > ? order by line limit ?"),
                row -> trouble(head, open(head, row.getBytes(1)), ImportProblem.unpack(row.getString(2))),
                head.id(),
                from == null ? 0L : from.number(0),
                rows + 1);
        long counted = database.first(
                        "select count(*) from (select 1 from complaint_import_row where import_id = ? and kind = 'WRONG' limit ?) x",
                        row -> row.getLong(1),
                        head.id(),
                        Page.COUNT_CAP + 1)
                .orElse(0L);
        return Page.of(found, rows, from, one -> List.of(Integer.toString(one.line())), counted);
    }

    /** Rows that say something else than when their report was taken, at most {@link #MAX_PAGE}. */
    public List<ImportChange> changed(UUID uuid) {
        return database.list(
                """
                select r.line, c.tracking_number, r.problems from complaint_import_row r
                join complaint c on c.id = r.complaint_id
                where r.import_id = ? and r.kind = 'CHANGED' order by r.line limit ?""",
                row -> new ImportChange(
                        row.getInt(1),
                        row.getString(2),
                        Arrays.stream(row.getString(3).split(","))
                                .map(ImportField::valueOf)
                                .toList()),
                head(uuid).id(),
                MAX_PAGE);
    }

    /** @throws NotFoundException if no such row waits for correction */
    public ImportTrouble row(UUID uuid, int line) {
        ImportHead head = head(uuid);
        return database.first(
                        "select content, problems from complaint_import_row where import_id = ? and line = ? and kind = 'WRONG'",
                        row -> trouble(head, open(head, row.getBytes(1)), ImportProblem.unpack(row.getString(2))),
                        head.id(),
                        line)
                .orElseThrow(ImportRead::missing);
    }

    /**
     * Takes a wrong row with other words in its cells.
     *
     * @param cells what stands in the mapped columns now
     * @return the tracking number of the complaint; null if the report had been taken before or is left out by the mapping
     * @throws InvalidInputException naming each cell that is still wrong as {@code cell.<FIELD>}
     */
    public String correct(UUID uuid, int line, Map<ImportField, String> cells) {
        ImportHead head = head(uuid);
        ImportRow row = taking.columns(head).with(locked(head, line), cells);
        Caller caller = currentCaller.get();
        ImportTaking.Prepared prepared = taking.prepare(
                head, List.of(row), ImportedReport.importer(caller.id(), caller.name(), caller.displayName()));
        if (!prepared.wrong().isEmpty()) {
            throw new InvalidInputException(prepared.wrong().get(0).problems().stream()
                    .map(problem -> new Violation(
                            problem.field() == null ? "row" : "cell." + problem.field(),
                            problem.code(),
                            problem.arguments().toArray()))
                    .toList());
        }
        remove(head, line);
        ImportTaking.Taken taken = taking.keep(head, prepared);
        database.update(
                """
                update complaint_import set wrong = wrong - 1, done = done + ?, unchanged = unchanged + ?,
                    changed = changed + ?, skipped = skipped + ? where id = ?""",
                taken.taken().size(),
                taken.unchanged(),
                taken.changed(),
                taken.skipped(),
                head.id());
        record(head, line, "complaint.import-corrected");
        return taken.taken().isEmpty() ? null : taken.taken().get(0);
    }

    /** Leaves a wrong row out for good. */
    public void leaveOut(UUID uuid, int line) {
        ImportHead head = head(uuid);
        locked(head, line);
        remove(head, line);
        database.update("update complaint_import set wrong = wrong - 1, skipped = skipped + 1 where id = ?", head.id());
        record(head, line, "complaint.import-left-out");
    }

    private ImportRow locked(ImportHead head, int line) {
        return database.first(
                        """
                        select content from complaint_import_row
                        where import_id = ? and line = ? and kind = 'WRONG' for update""",
                        row -> open(head, row.getBytes(1)),
                        head.id(),
                        line)
                .orElseThrow(() -> new RuleViolationException("complaint.import.moved"));
    }

    private void remove(ImportHead head, int line) {
        database.update("delete from complaint_import_row where import_id = ? and line = ?", head.id(), line);
    }

    private void record(ImportHead head, int line, String action) {
        audit.record(action, "complaint-import", head.uuid().toString(), Map.of("line", Integer.toString(line)));
    }

    private ImportRow open(ImportHead head, byte[] sealed) {
        return ImportRow.open(sealed, head.uuid(), secrets).get(0);
    }

    private ImportTrouble trouble(ImportHead head, ImportRow row, List<ImportProblem> problems) {
        ImportColumns columns = taking.columns(head);
        Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
        head.mapping().columns().keySet().forEach(field -> cells.put(field, columns.cell(row, field)));
        return new ImportTrouble(
                row.line(),
                columns.cell(row, ImportField.REFERENCE),
                cells,
                head.mapping().columns(),
                problems);
    }

    private ImportHead head(UUID uuid) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        return database.first(ImportHead.SELECT + "i.uuid = ?", ImportHead.reader(secrets), uuid)
                .orElseThrow(ImportRead::missing);
    }
}
