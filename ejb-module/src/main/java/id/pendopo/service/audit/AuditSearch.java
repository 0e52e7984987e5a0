package id.pendopo.service.audit;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.JsonText;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Looks into the trail: newest first, by who, what, which object, when, from where. */
@Stateless
public class AuditSearch {

    private static final int LONGEST = 100;
    private static final int EXPORT_PAGE = 1_000;
    private static final String COLUMNS =
            """
            select e.id, e.at, e.actor_kind, e.actor_name, e.action, e.object_type, e.object_id, cast(e.details as text),
                   e.request_id, e.address from audit_entry e where\s""";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * What to look for; null or blank means any.
     *
     * @param actor sign-in name, whole
     * @param action beginning of an action, e.g. {@code complaint.}
     * @param objectId number, code or name of the object, whole
     * @param address network address, whole
     * @param requestId number of a request, whole
     */
    public record Filter(
            String actor,
            String action,
            String objectType,
            String objectId,
            String address,
            String requestId,
            LocalDate from,
            LocalDate to)
            implements Serializable {}

    /** An entry of the trail. */
    public record Row(
            long id,
            Instant at,
            String actorKind,
            String actor,
            String action,
            String objectType,
            String objectId,
            Map<String, String> details,
            String requestId,
            String address)
            implements Serializable {}

    /**
     * A page of entries.
     *
     * @param cursor from an earlier page; null for the first
     */
    @RolesAllowed(Permission.AUDIT_READ)
    public Page<Row> search(Filter filter, String cursor, int size) {
        currentCaller.requireEverywhere(Permission.AUDIT_READ);
        Cursor from = Cursor.whole(cursor, 2);
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        long count = ((Number) fill(
                                em.createNativeQuery("select count(*) from (select 1 from audit_entry e where " + where
                                        + " limit " + (Page.COUNT_CAP + 1) + ") found"),
                                values)
                        .getSingleResult())
                .longValue();
        return Page.of(
                fetch(where, values, from, size + 1),
                size,
                from,
                row -> List.of(row.at().toString(), Long.toString(row.id())),
                count);
    }

    /**
     * Writes all entries as CSV (UTF-8, with a heading), a piece at a time.
     *
     * @throws IOException if the receiver goes away
     */
    @RolesAllowed(Permission.AUDIT_READ)
    public void export(Filter filter, OutputStream out) throws IOException {
        currentCaller.requireEverywhere(Permission.AUDIT_READ);
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(
                        "id",
                        "at",
                        "actor_kind",
                        "actor",
                        "action",
                        "object_type",
                        "object_id",
                        "details",
                        "request_id",
                        "address")
                .get();
        CSVPrinter csv = new CSVPrinter(writer, format);
        Cursor from = null;
        List<Row> rows;
        do {
            rows = fetch(where, new ArrayList<>(values), from, EXPORT_PAGE);
            for (Row row : rows) {
                csv.printRecord(
                        row.id(),
                        row.at(),
                        row.actorKind(),
                        plain(row.actor()),
                        plain(row.action()),
                        plain(row.objectType()),
                        plain(row.objectId()),
                        plain(row.details().toString()),
                        plain(row.requestId()),
                        plain(row.address()));
            }
            csv.flush();
            if (!rows.isEmpty()) {
                Row last = rows.get(rows.size() - 1);
                from = Cursor.after(List.of(last.at().toString(), Long.toString(last.id())));
            }
        } while (rows.size() == EXPORT_PAGE);
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private List<Row> fetch(String where, List<Object> values, Cursor from, int limit) {
        boolean backward = from != null && from.backward();
        String key = "";
        if (from != null) {
            key = " and (e.at, e.id) " + (backward ? ">" : "<") + " (?, ?)";
            values.add(Timestamp.from(from.instant(0)));
            values.add(from.number(1));
        }
        String direction = backward ? "" : " desc";
        List<?> rows = fill(
                        em.createNativeQuery(COLUMNS + where + key + " order by e.at" + direction + ", e.id" + direction
                                + " limit " + limit),
                        values)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(AuditSearch::row).toList();
    }

    private String where(Filter filter, List<Object> values) {
        StringBuilder where = new StringBuilder("true");
        equal(where, values, "e.actor_name", filter.actor());
        equal(where, values, "e.object_type", filter.objectType());
        equal(where, values, "e.object_id", filter.objectId());
        equal(where, values, "e.address", filter.address());
        equal(where, values, "e.request_id", filter.requestId());
        String action = clean(filter.action());
        if (action != null) {
            where.append(" and starts_with(e.action, ?)");
            values.add(action);
        }
        ZoneId zone = today.zone();
        if (filter.from() != null) {
            where.append(" and e.at >= ?");
            values.add(Timestamp.from(filter.from().atStartOfDay(zone).toInstant()));
        }
        if (filter.to() != null) {
            where.append(" and e.at < ?");
            values.add(Timestamp.from(filter.to().plusDays(1).atStartOfDay(zone).toInstant()));
        }
        return where.toString();
    }

    private static void equal(StringBuilder where, List<Object> values, String column, String value) {
        String wanted = clean(value);
        if (wanted != null) {
            where.append(" and ").append(column).append(" = ?");
            values.add(wanted);
        }
    }

    private static String clean(String value) {
        String text = value == null ? "" : value.replace("\u0000", "").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Query fill(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Row row(Object[] row) {
        return new Row(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toInstant(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                JsonText.read((String) row[7]),
                (String) row[8],
                (String) row[9]);
    }
}
