package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.platform.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An import as its work sees it.
 *
 * @param askedBy null if nobody asked: it came by an exchange
 * @param columns headings, each followed by the few values of its column, if it has few
 */
record ImportHead(
        long id,
        UUID uuid,
        long sourceId,
        String source,
        String sourceName,
        Channel channel,
        List<List<String>> columns,
        ImportMapping mapping,
        String state,
        int rows,
        int nextRow,
        Long askedBy,
        String askedName) {

    private static final String COLUMN = "\u001e";
    private static final String VALUE = "\u001f";

    static final String SELECT =
            """
            select i.id, i.uuid, i.source_id, s.code, s.name, s.channel, i.columns, i.mapping, i.state, i.rows, i.next_row,
                i.asked_by, i.asked_name
            from complaint_import i join complaint_import_source s on s.id = i.source_id where\s""";

    static Database.Row<ImportHead> reader(Secrets secrets) {
        return row -> read(row, secrets);
    }

    private static ImportHead read(ResultSet row, Secrets secrets) throws SQLException {
        UUID uuid = row.getObject("uuid", UUID.class);
        return new ImportHead(
                row.getLong("id"),
                uuid,
                row.getLong("source_id"),
                row.getString("code"),
                row.getString("name"),
                Channel.valueOf(row.getString("channel")),
                open(row.getBytes("columns"), uuid, secrets),
                ImportMapping.parse(row.getString("mapping")),
                row.getString("state"),
                row.getInt("rows"),
                row.getInt("next_row"),
                row.getObject("asked_by", Long.class),
                row.getString("asked_name"));
    }

    static byte[] seal(List<List<String>> columns, UUID uuid, Secrets secrets) {
        List<String> each =
                columns.stream().map(column -> String.join(VALUE, column)).toList();
        return secrets.encrypt(String.join(COLUMN, each), context(uuid));
    }

    private static List<List<String>> open(byte[] sealed, UUID uuid, Secrets secrets) {
        return Arrays.stream(secrets.decrypt(sealed, context(uuid)).split(COLUMN, -1))
                .map(column -> List.of(column.split(VALUE, -1)))
                .toList();
    }

    private static String context(UUID uuid) {
        return "complaint.import.columns/" + uuid;
    }

    List<String> headings() {
        return columns.stream().map(column -> column.get(0)).toList();
    }

    /** The values of a column, if they are few. */
    List<String> values(String heading) {
        int place = headings().indexOf(heading);
        return place < 0
                ? List.of()
                : columns.get(place).subList(1, columns.get(place).size());
    }
}
