package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.NextDeadline;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What changed since a moment, for systems that follow along. */
@Stateless
public class ComplaintChanges {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AgencyDirectory agencies;

    /** Below it every transaction has ended: no change will be placed there any more. */
    static final String HORIZON =
            "select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint from complaint_change_base";

    /**
     * Complaints in the caller's scope that changed at or after a moment, in the order of the transactions that changed
     * them. A complaint changed twice appears once, at its last change. Whoever begins with a moment and then goes on
     * with {@code next} misses none: a change appears as soon as all that began to be written before it have ended.
     *
     * @param since moment to begin at; null when there is a cursor
     * @param cursor place to go on from, as the page before gave it; null to begin
     * @param size 1 to {@code ComplaintLimits.PAGE_SIZE_MAX}
     * @throws InvalidInputException for a wrong size, moment or cursor
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public ChangesPage since(Instant since, String cursor, int size) {
        if (size < 1 || size > ComplaintLimits.PAGE_SIZE_MAX) {
            throw new InvalidInputException("size", "complaint.pageSize", ComplaintLimits.PAGE_SIZE_MAX);
        }
        Cursor from = Cursor.parse(cursor, 2);
        if (since == null && from == null) {
            throw new InvalidInputException("since", "input.required");
        }
        if (since != null && (since.isBefore(Instant.EPOCH) || since.isAfter(NextDeadline.NEVER))) {
            throw new InvalidInputException("since", "complaint.since");
        }
        // Asked for first and on its own: what the list then sees can only be more than what had ended by now.
        long horizon = database.first(HORIZON, row -> row.getLong(1)).orElseThrow();
        QueueQuery query = new QueueQuery(currentCaller.get());
        if (since != null) {
            query.and("c.last_activity_at >= ?", Timestamp.from(since));
        }
        String sql = query.changes(
                "c.id, c.tracking_number, c.source_reference, c.state, c.agency_id, c.last_activity_at, c.version,"
                        + " c.change_position",
                from,
                horizon,
                size);
        List<Placed> placed = database.list(sql, this::placed, query.parameters());
        boolean more = placed.size() > size;
        List<Placed> shown = more ? placed.subList(0, size) : placed;
        return new ChangesPage(
                shown.stream().map(Placed::change).toList(),
                more ? shown.get(size - 1).place().encode() : end(from, horizon).encode(),
                more);
    }

    private record Placed(ComplaintChange change, Cursor place) {}

    private Placed placed(ResultSet row) throws SQLException {
        long agency = row.getLong("agency_id");
        ComplaintChange change = new ComplaintChange(
                row.getString("tracking_number"),
                row.getString("source_reference"),
                ComplaintState.valueOf(row.getString("state")),
                agencies.findById(agency).map(AgencyRef::code).orElse(null),
                Database.instant(row, "last_activity_at"),
                row.getInt("version"));
        return new Placed(change, Cursor.after(List.of(row.getString("change_position"), row.getString("id"))));
    }

    /** Behind everything below the horizon, but never back before where the caller already was. */
    private static Cursor end(Cursor from, long horizon) {
        return from != null && from.number(0) >= horizon
                ? from
                : Cursor.after(List.of(String.valueOf(horizon - 1), String.valueOf(Long.MAX_VALUE)));
    }
}
