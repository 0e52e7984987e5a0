package id.pendopo.acceptance.bench;

import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/**
 * An import through the product, and the rows it made once more through COPY into the same tables. Both begin right after a
 * checkpoint: the first to touch a page after one writes all of it to the log, and that must not fall on one of the two alone.
 */
final class ImportRun {

    private static final String MINE = "select id from complaint where source_reference like '%s-%%'";
    private static final String[] TABLES = {
        "complaint",
        "complaint_story",
        "complaint_reporter",
        "complaint_event",
        "complaint_deadline",
        "complaint_import_reference"
    };

    private final Database database;
    private final Exchange exchange;

    ImportRun(Database database, Exchange exchange) {
        this.database = database;
        this.exchange = exchange;
    }

    /** Complaints a second, from the moment the file was read to the last commit; waiting for the timer is part of it. */
    double product(String name, int reports) throws SQLException {
        Exchange.mapped(database);
        checkpoint();
        exchange.bring(name, reports);
        Exchange.await(database, name, reports);
        String finished = "select coalesce(max((extract(epoch from finished_at - started_at) * 1000)::bigint), 0)"
                + " from complaint_import where state = 'DONE' and file_name = '" + name + ".csv'";
        long millis = database.count(finished);
        while (millis == 0) {
            LockSupport.parkNanos(50_000_000);
            millis = database.count(finished);
        }
        return reports * 1000.0 / millis;
    }

    /** The same rows, taken out and put in again. */
    double copy(String name, int reports) throws Exception {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            String mine = MINE.formatted(name);
            for (String table : TABLES) {
                String key = table.equals("complaint") ? "id" : "complaint_id";
                String columns = columns(table);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select " + columns + " from " + table + " where " + key + " in (" + mine
                                        + ")) to stdout",
                                out);
                rows.put(table + " (" + columns + ")", out.toByteArray());
            }
            remove(statement, mine);
            statement.execute("checkpoint");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
            return reports / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private void checkpoint() throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** Generated columns cannot be put in. */
    private String columns(String table) throws SQLException {
        return database.text("select string_agg(column_name, ', ' order by ordinal_position) from"
                + " information_schema.columns where table_schema = 'public' and table_name = '" + table
                + "' and is_generated = 'NEVER'");
    }

    private static void remove(Statement statement, String mine) throws SQLException {
        statement.execute("set session_replication_role = replica");
        statement.execute("delete from complaint_reply where complaint_id in (" + mine + ")");
        for (int i = TABLES.length - 1; i >= 0; i--) {
            statement.execute(
                    "delete from " + TABLES[i] + " where " + (i == 0 ? "id" : "complaint_id") + " in (" + mine + ")");
        }
        statement.execute("set session_replication_role = origin");
    }
}
