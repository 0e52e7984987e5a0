package id.pendopo.service.complaint;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.platform.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How imports are read. */
final class ImportRead {

    static final String VIEW =
            """
            select i.*, s.name as source_name,
                (select count(*) from complaint_import_row r where r.import_id = i.id and r.kind = 'RETRY') as waiting
            from complaint_import i join complaint_import_source s on s.id = i.source_id\s""";

    private static final long MILLIS = 1_000;

    private ImportRead() {}

    static NotFoundException missing() {
        return new NotFoundException("complaint.import.notFound");
    }

    static ImportView view(ResultSet row) throws SQLException {
        long worked = row.getLong("worked_millis");
        int read = row.getInt("next_row");
        return new ImportView(
                row.getObject("uuid", UUID.class),
                row.getString("source_name"),
                row.getString("file_name"),
                row.getString("state"),
                row.getInt("rows"),
                read,
                row.getInt("done"),
                row.getInt("unchanged"),
                row.getInt("changed"),
                row.getInt("skipped"),
                row.getInt("wrong"),
                row.getInt("waiting"),
                row.getString("asked_name"),
                Database.instant(row, "uploaded_at"),
                Database.instant(row, "started_at"),
                Database.instant(row, "finished_at"),
                worked == 0 ? 0 : read * MILLIS / worked);
    }

    /** The same import read by another mapping. */
    static ImportHead with(ImportHead head, ImportMapping mapping) {
        return new ImportHead(
                head.id(),
                head.uuid(),
                head.sourceId(),
                head.source(),
                head.sourceName(),
                head.channel(),
                head.columns(),
                mapping,
                head.state(),
                head.rows(),
                head.nextRow(),
                head.askedBy(),
                head.askedName());
    }
}
