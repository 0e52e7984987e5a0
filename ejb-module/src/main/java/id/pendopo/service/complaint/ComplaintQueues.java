package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
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
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of complaints in the caller's scope, for pages, REST and exports. */
@Stateless
public class ComplaintQueues {

    private static final int STRETCH = 1_000;

    /** More points hide each other. */
    private static final int POINTS = 500;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @Inject
    private ComplaintRows rows;

    @Inject
    private StandIns standIns;

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
        QueueQuery counting = query(filter, filter.tab(), now);
        WordSearch.Hits hits = hits(counting.words());
        gather(counting, hits);
        long count = counting.asksForWordsOnly() && hits.stories() > Page.COUNT_CAP
                ? hits.stories()
                : database.first(counting.count(Page.COUNT_CAP), row -> row.getLong(1), counting.countParameters())
                        .orElse(0L);
        return stretch(filter, filter.size(), count, hits, now);
    }

    /**
     * The next rows for somebody who takes a whole list away: as {@link #list}, in longer stretches and without counting.
     *
     * @throws InvalidInputException for an unknown code or cursor
     */
    @RolesAllowed(Permission.COMPLAINT_EXPORT)
    public Page<ComplaintRow> stretch(ComplaintFilter filter) {
        Instant now = clock.instant();
        return stretch(filter, STRETCH, 0, hits(query(filter, filter.tab(), now).words()), now);
    }

    /**
     * The newest 500 with a place, for the map; order, place in the list and size of the filter do not matter.
     *
     * @throws InvalidInputException for an unknown code
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public List<PlacedComplaint> points(ComplaintFilter filter) {
        Instant now = clock.instant();
        QueueQuery query = query(filter, filter.tab(), now).and("c.latitude is not null");
        gather(query, hits(query.words()));
        return database.list(
                query.page(
                        "c.tracking_number, c.title, c.state, c.next_due_at, c.latitude, c.longitude",
                        ComplaintSort.NEWEST,
                        null,
                        POINTS - 1),
                row -> {
                    ComplaintState state = ComplaintState.valueOf(row.getString("state"));
                    return new PlacedComplaint(
                            row.getString("tracking_number"),
                            row.getString("title"),
                            state,
                            state.waitsForGovernment() && now.isAfter(Database.instant(row, "next_due_at")),
                            row.getDouble("latitude"),
                            row.getDouble("longitude"));
                },
                query.parameters());
    }

    private Page<ComplaintRow> stretch(
            ComplaintFilter filter, int size, long count, WordSearch.Hits hits, Instant now) {
        boolean relevance = filter.sort() == ComplaintSort.RELEVANCE;
        Cursor from = Cursor.parse(filter.cursor(), relevance ? 3 : 2);
        QueueQuery query = query(filter, filter.tab(), now);
        gather(query, hits);
        if (relevance) {
            rank(query.words(), from, hits);
        }
        String sql = query.page(ComplaintRows.COLUMNS, filter.sort(), from, size);
        Map<Long, Away> away = filter.assigned() == Assigned.ME ? standIns.behind(currentCaller.get()) : Map.of();
        List<ComplaintRows.Found> found = database.list(sql, rows.reader(filter.sort(), now, away), query.parameters());
        return Page.of(found, size, from, ComplaintRows.Found::keys, count).map(ComplaintRows.Found::row);
    }

    /** Whoever began with ranks goes on with them, although somebody may have used the words once more meanwhile. */
    private static void rank(WordSearch words, Cursor from, WordSearch.Hits hits) {
        boolean goesOn = from != null && from.keys().get(0) != null;
        if (goesOn && (words == null || hits.all() > 2 * WordSearch.RARE)) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
        if (words != null && (goesOn || (from == null && hits.all() <= WordSearch.RARE))) {
            words.rank();
        }
    }

    private static void gather(QueueQuery query, WordSearch.Hits hits) {
        if (query.words() != null && hits.all() <= WordSearch.RARE) {
            query.words().gather();
        }
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
        WordSearch.Hits hits = hits(query(filter.withoutStates(), null, now).words());
        StringBuilder sql = new StringBuilder("select ");
        List<Object> parameters = new ArrayList<>();
        for (QueueTab tab : tabs) {
            QueueQuery query = query(filter.withoutStates(), tab, now);
            gather(query, hits);
            sql.append(sql.length() < 8 ? "" : ", ")
                    .append("(")
                    .append(query.count(Page.COUNT_CAP))
                    .append(")");
            parameters.addAll(List.of(query.countParameters()));
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

    private WordSearch.Hits hits(WordSearch words) {
        return words == null
                ? new WordSearch.Hits(0, 0)
                : database.first(
                                WordSearch.hits(2 * WordSearch.RARE),
                                row -> new WordSearch.Hits(row.getLong(1), row.getLong(2)),
                                words.text(),
                                words.text())
                        .orElseThrow();
    }

    private QueueQuery query(ComplaintFilter filter, QueueTab tab, Instant now) {
        WorkingCalendar calendar = calendars.current();
        QueueQuery query = new QueueQuery(currentCaller.get()).tab(tab, now).states(filter.states());
        if (ComplaintFilter.NONE.equals(filter.agencyCode())) {
            query.and("c.agency_id is null");
        } else if (isGiven(filter.agencyCode())) {
            query.and("c.agency_id = ?", agency(filter.agencyCode()));
        }
        if (ComplaintFilter.NONE.equals(filter.categoryCode())) {
            query.and("c.category_id is null");
        } else if (isGiven(filter.categoryCode())) {
            query.and("c.category_id = any(?)", (Object) reference.within(filter.categoryCode()));
        }
        if (filter.channel() != null) {
            query.and("c.channel = ?", filter.channel().name());
        }
        if (ComplaintFilter.NONE.equals(filter.districtCode())) {
            query.and("c.district_id is null");
        } else if (isGiven(filter.districtCode())) {
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
            query.assignedTo(currentCaller.get(), calendar.dayOf(now));
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
        if (filter.figure() != null || filter.answeredOver() != null) {
            query.figure(filter, currentCaller.get());
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
}
