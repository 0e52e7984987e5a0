package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.Deadline;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the rows of a list. */
@ApplicationScoped
class ComplaintRows {

    static final String COLUMNS =
            """
            c.id, c.tracking_number, c.version, c.title, c.state, c.class, c.channel, c.category_id, c.agency_id,
            c.district_id, c.supervision, c.anonymous, c.confidential, c.received_at, c.last_activity_at, c.next_clock,
            c.next_due_day, c.next_due_at, c.next_unit, c.answer_pending, c.reassignment_pending, c.reassignments, c.assignee_id,
            (select u.display_name from user_account u where u.id = c.assignee_id) as assignee""";

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    /** A row and the keys of its place in the order. */
    record Found(ComplaintRow row, List<String> keys) {}

    /** @param away whom the reader stands in for, by their numbers */
    Database.Row<Found> reader(ComplaintSort sort, Instant now, Map<Long, Away> away) {
        WorkingCalendar calendar = calendars.current();
        LocalDate today = calendar.dayOf(now);
        return row -> {
            Long assignee = number(row, "assignee_id");
            ComplaintRow complaint = row(row, calendar, today, now, assignee == null ? null : away.get(assignee));
            return new Found(complaint, keys(row, complaint, sort));
        };
    }

    private static List<String> keys(ResultSet row, ComplaintRow complaint, ComplaintSort sort) throws SQLException {
        String id = row.getString("id");
        return switch (sort) {
            case DUE -> List.of(Database.instant(row, "next_due_at").toString(), id);
            case NEWEST, OLDEST -> List.of(complaint.receivedAt().toString(), id);
            case ACTIVITY -> List.of(complaint.lastActivityAt().toString(), id);
            case RELEVANCE -> Arrays.asList(
                    row.getString("rank"), complaint.receivedAt().toString(), id);
        };
    }

    private ComplaintRow row(ResultSet row, WorkingCalendar calendar, LocalDate today, Instant now, Away away)
            throws SQLException {
        ComplaintState state = ComplaintState.valueOf(row.getString("state"));
        CategoryRef category = reference.category(number(row, "category_id"));
        AgencyRef agency = agencies.findById(number(row, "agency_id")).orElse(null);
        String clockName = row.getString("next_clock");
        LocalDate due = row.getObject("next_due_day", LocalDate.class);
        DayUnit unit = clockName == null ? null : DayUnit.valueOf(row.getString("next_unit"));
        return new ComplaintRow(
                row.getString("tracking_number"),
                row.getInt("version"),
                row.getString("title"),
                state,
                ComplaintClass.valueOf(row.getString("class")),
                Channel.valueOf(row.getString("channel")),
                category == null ? null : category.code(),
                category == null ? null : category.name(),
                agency == null ? null : agency.code(),
                agency == null ? null : agency.shortName(),
                regions.findDistrict(number(row, "district_id"))
                        .map(DistrictRef::name)
                        .orElse(null),
                row.getBoolean("supervision"),
                row.getBoolean("anonymous"),
                row.getBoolean("confidential"),
                Database.instant(row, "received_at"),
                Database.instant(row, "last_activity_at"),
                clockName == null ? null : DeadlineClock.valueOf(clockName),
                due,
                unit,
                due == null ? null : Deadline.daysBetween(calendar, unit, today, due),
                state.waitsForGovernment() && now.isAfter(Database.instant(row, "next_due_at")),
                row.getBoolean("answer_pending"),
                row.getBoolean("reassignment_pending"),
                row.getInt("reassignments"),
                row.getString("assignee"),
                away == null ? null : away.name());
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
