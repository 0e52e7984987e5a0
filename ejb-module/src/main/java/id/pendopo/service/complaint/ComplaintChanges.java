package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.NextDeadline;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    /**
     * Complaints in the caller's scope that changed at or after a moment, oldest change first. A complaint changed twice
     * appears once, at its last change. Changes of the same seconds may still be on their way to the database: ask again
     * from a few seconds before the last one seen; the same change twice does no harm.
     *
     * @param since moment; may be null when there is a cursor
     * @param cursor place to go on from, as the page before gave it
     * @param size 1 to {@code ComplaintLimits.PAGE_SIZE_MAX}
     * @throws InvalidInputException for a wrong size, moment or cursor
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public Page<ComplaintChange> since(Instant since, String cursor, int size) {
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
        QueueQuery query = new QueueQuery(currentCaller.get());
        if (since != null) {
            query.and("c.last_activity_at >= ?", Timestamp.from(since));
        }
        String sql = query.ascendingChanges(
                "c.id, c.tracking_number, c.source_reference, c.recorded_by_client, c.state, c.agency_id,"
                        + " c.last_activity_at, c.version",
                from,
                size);
        record Found(ComplaintChange change, List<String> keys) {}
        List<Found> found = database.list(
                sql,
                row -> {
                    long agency = row.getLong("agency_id");
                    Instant at = Database.instant(row, "last_activity_at");
                    return new Found(
                            new ComplaintChange(
                                    row.getString("tracking_number"),
                                    row.getString("source_reference"),
                                    ComplaintState.valueOf(row.getString("state")),
                                    agencies.findById(agency)
                                            .map(AgencyRef::code)
                                            .orElse(null),
                                    at,
                                    row.getInt("version")),
                            List.of(at.toString(), row.getString("id")));
                },
                query.parameters());
        return Page.of(found, size, from, Found::keys, found.size()).map(Found::change);
    }
}
