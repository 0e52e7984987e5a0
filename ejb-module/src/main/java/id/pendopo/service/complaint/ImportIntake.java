package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.platform.Database;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes one file in: its rows in sealed pieces, and for each column its few values, if they are few. */
final class ImportIntake {

    /** Beyond it a column is not one of choices. */
    private static final int FEW = 150;

    private static final int SHORT = 80;

    private final Database database;
    private final Secrets secrets;
    private final UUID uuid;
    private final long sourceId;
    private final String fileName;
    private final Caller caller;

    private final List<ImportRow> piece = new ArrayList<>();
    private final List<Set<String>> values = new ArrayList<>();
    private ImportRow heading;
    private long id;
    private int rows;

    ImportIntake(Database database, Secrets secrets, UUID uuid, long sourceId, String fileName, Caller caller) {
        this.database = database;
        this.secrets = secrets;
        this.uuid = uuid;
        this.sourceId = sourceId;
        this.fileName = fileName;
        this.caller = caller;
    }

    void read(ImportedFile file, ImportEncoding encoding, Instant now) throws IOException {
        id = database.first(
                        """
                        insert into complaint_import (uuid, source_id, file_name, columns, state, rows, asked_by, asked_name,
                            uploaded_at) values (?, ?, ?, '', 'UPLOADED', 1, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        uuid,
                        sourceId,
                        fileName,
                        caller.id(),
                        caller.displayName(),
                        now)
                .orElseThrow();
        ImportTable.read(file, encoding, this::row);
        flush();
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            List<String> column = new ArrayList<>();
            column.add(heading.cell(i));
            if (values.get(i) != null) {
                column.addAll(values.get(i));
            }
            columns.add(column);
        }
        database.update(
                "update complaint_import set columns = ?, rows = ? where id = ?",
                ImportHead.seal(columns, uuid, secrets),
                rows,
                id);
    }

    private void row(ImportRow row) {
        if (heading == null) {
            heading = row;
            row.cells().forEach(cell -> values.add(new LinkedHashSet<>()));
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            notice(i, row.cell(i).strip());
        }
        piece.add(row);
        rows++;
        if (piece.size() == ImportRunner.PIECE) {
            flush();
        }
    }

    private void notice(int column, String cell) {
        Set<String> seen = values.get(column);
        if (seen != null && !cell.isEmpty()) {
            seen.add(cell.replaceAll("\\p{Cntrl}", " "));
            if (cell.length() > SHORT || seen.size() > FEW) {
                values.set(column, null);
            }
        }
    }

    private void flush() {
        if (!piece.isEmpty()) {
            database.update(
                    "insert into complaint_import_piece (import_id, first_row, rows, content) values (?, ?, ?, ?)",
                    id,
                    rows - piece.size(),
                    piece.size(),
                    ImportRow.seal(piece, uuid, secrets));
            piece.clear();
        }
    }
}
