package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.Deadline;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists of complaints in the caller's scope, for pages, REST and exports. */
@Stateless
public class ComplaintQueues {

    private static final int STRETCH = 1_000;

    private static final String COLUMNS =
            """
            c.id, c.tracking_number, c.version, c.title, c.state, c.class, c.channel, c.category_id, c.agency_id,
            c.district_id, c.supervision, c.anonymous, c.confidential, c.received_at, c.last_activity_at, c.next_clock,
            c.next_due_day, c.next_due_at, c.next_unit, c.answer_pending, c.reassignment_pending, c.reassignments,
            (select u.display_name from user_account u where u.id = c.assignee_id) as assignee""";

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    /**
     * A page of complaints.
     *
     * @throws InvalidInputException for an unknown code, a wrong size or cursor
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public Page<ComplaintRow> list(ComplaintFilter filter) {
        if (filter.size() < 1 || filter.size() > ComplaintLimits.PAGE_SIZE_MAX) {
            throw new InvalidInputException("size", "complaint.pageSize", ComplaintLimits.PAGE_SIZE_MAX);
        }
        Instant now = clock.instant();
        Cursor from = Cursor.parse(filter.cursor(), 2);
        QueueQuery counting = query(filter, filter.tab(), now);
        boolean rare = areRare(counting.words());
        if (rare) {
            counting.rareWords();
        }
        long count = !rare && counting.asksForWordsOnly()
                ? QueueQuery.RARE
                : database.first(counting.count(Page.COUNT_CAP), row -> row.getLong(1), counting.parameters())
                        .orElse(0L);
        return stretch(filter, from, filter.size(), count, rare, now);
    }

    /**
     * The next rows for somebody who takes a whole list away: as {@link #list}, in longer stretches and without counting.
     *
     * @throws InvalidInputException for an unknown code or cursor
     */
    @RolesAllowed(Permission.COMPLAINT_EXPORT)
    public Page<ComplaintRow> stretch(ComplaintFilter filter) {
        Instant now = clock.instant();
        boolean rare = areRare(query(filter, filter.tab(), now).words());
        return stretch(filter, Cursor.parse(filter.cursor(), 2), STRETCH, 0, rare, now);
    }

    private Page<ComplaintRow> stretch(
            ComplaintFilter filter, Cursor from, int size, long count, boolean rare, Instant now) {
        QueueQuery query = query(filter, filter.tab(), now);
        if (rare) {
            query.rareWords();
        }
        String sql = query.page(COLUMNS, filter.sort(), from, size);
        WorkingCalendar calendar = calendars.current();
        LocalDate today = calendar.dayOf(now);
        List<Found> found =
                database.list(sql, row -> found(row, filter.sort(), calendar, today, now), query.parameters());
        return Page.of(found, size, from, Found::keys, count).map(Found::row);
    }

    /**
     * How many complaints each tab holds, counted up to 1,000. The filter narrows them; its own tab, states, order and
     * place do not.
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public List<TabCount> tabs(ComplaintFilter filter, List<QueueTab> tabs) {
        if (tabs.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        boolean rare = areRare(query(filter.withoutStates(), null, now).words());
        StringBuilder sql = new StringBuilder("select ");
        List<Object> parameters = new ArrayList<>();
        for (QueueTab tab : tabs) {
            QueueQuery query = query(filter.withoutStates(), tab, now);
            if (rare) {
                query.rareWords();
            }
            sql.append(sql.length() < 8 ? "" : ", ")
                    .append("(")
                    .append(query.count(Page.COUNT_CAP))
                    .append(")");
            parameters.addAll(List.of(query.parameters()));
        }
        return database.first(
                        sql.toString(),
                        row -> {
                            List<TabCount> counts = new ArrayList<>();
                            for (int i = 0; i < tabs.size(); i++) {
                                long count = row.getLong(i + 1);
                                counts.add(new TabCount(
                                        tabs.get(i), Math.min(count, Page.COUNT_CAP), count > Page.COUNT_CAP));
                            }
                            return counts;
                        },
                        parameters.toArray())
                .orElseThrow();
    }

    private boolean areRare(String words) {
        return words != null
                && database.first(QueueQuery.COUNT_STORIES, row -> row.getLong(1), words)
                                .orElse(0L)
                        <= QueueQuery.RARE;
    }

    private QueueQuery query(ComplaintFilter filter, QueueTab tab, Instant now) {
        WorkingCalendar calendar = calendars.current();
        QueueQuery query = new QueueQuery(currentCaller.get()).tab(tab, now).states(filter.states());
        if (isGiven(filter.agencyCode())) {
            query.and("c.agency_id = ?", agency(filter.agencyCode()));
        }
        if (isGiven(filter.categoryCode())) {
            query.and("c.category_id = any(?)", (Object) categories(filter.categoryCode()));
        }
        if (filter.channel() != null) {
            query.and("c.channel = ?", filter.channel().name());
        }
        if (isGiven(filter.districtCode())) {
            query.and("c.district_id = ?", district(filter.districtCode()));
        }
        if (filter.type() != null) {
            query.and("c.class = ?", filter.type().name());
        }
        if (filter.supervision() != null) {
            query.and(filter.supervision() ? "c.supervision" : "not c.supervision");
        }
        if (filter.assigned() == Assigned.NOBODY) {
            query.and("c.assignee_id is null");
        } else if (filter.assigned() == Assigned.ME) {
            query.assignedTo(currentCaller.get());
        } else if (filter.assigned() == Assigned.FOLLOWED) {
            query.followedBy(currentCaller.get());
        }
        if (Boolean.TRUE.equals(filter.late())) {
            query.late(now);
        }
        if (filter.receivedFrom() != null) {
            query.and("c.received_at >= ?", Timestamp.from(calendar.startOf(filter.receivedFrom())));
        }
        if (filter.receivedTo() != null) {
            query.and("c.received_at <= ?", Timestamp.from(calendar.endOf(filter.receivedTo())));
        }
        if (filter.dueTo() != null) {
            query.and("c.next_due_at <= ?", Timestamp.from(calendar.endOf(filter.dueTo())));
        }
        if (filter.figure() != null) {
            query.figure(filter.figure());
        }
        return query.text(filter.text());
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private Long agency(String code) {
        return agencies.findByCode(code)
                .map(AgencyRef::id)
                .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency"));
    }

    private Long district(String code) {
        return regions.findDistrict(code)
                .map(DistrictRef::id)
                .orElseThrow(() -> new InvalidInputException("district", "complaint.unknownDistrict"));
    }

    /** A top category stands for its children as well. */
    private Long[] categories(String code) {
        CategoryRef category = reference.category(code);
        if (category == null) {
            throw new InvalidInputException("category", "complaint.unknownCategory");
        }
        return reference.categories().stream()
                .filter(other -> other.code().equals(code) || code.equals(other.parentCode()))
                .map(CategoryRef::id)
                .toArray(Long[]::new);
    }

    private record Found(ComplaintRow row, List<String> keys) {}

    private Found found(ResultSet row, ComplaintSort sort, WorkingCalendar calendar, LocalDate today, Instant now)
            throws SQLException {
        ComplaintState state = ComplaintState.valueOf(row.getString("state"));
        CategoryRef category = reference.category(number(row, "category_id"));
        AgencyRef agency = agencies.findById(number(row, "agency_id")).orElse(null);
        String clockName = row.getString("next_clock");
        LocalDate due = row.getObject("next_due_day", LocalDate.class);
        DayUnit unit = clockName == null ? null : DayUnit.valueOf(row.getString("next_unit"));
        Instant dueAt = Database.instant(row, "next_due_at");
        Instant received = Database.instant(row, "received_at");
        Instant activity = Database.instant(row, "last_activity_at");
        Instant key =
                switch (sort) {
                    case DUE -> dueAt;
                    case NEWEST, OLDEST -> received;
                    case ACTIVITY -> activity;
                };
        ComplaintRow complaint = new ComplaintRow(
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
                received,
                activity,
                clockName == null ? null : DeadlineClock.valueOf(clockName),
                due,
                unit,
                due == null ? null : Deadline.daysBetween(calendar, unit, today, due),
                state.waitsForGovernment() && now.isAfter(dueAt),
                row.getBoolean("answer_pending"),
                row.getBoolean("reassignment_pending"),
                row.getInt("reassignments"),
                row.getString("assignee"));
        return new Found(complaint, List.of(key.toString(), row.getString("id")));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
