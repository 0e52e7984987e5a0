package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.DeadlineStatus;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.complaint.FigureCell;
import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureFact;
import id.pendopo.domain.complaint.FigureSource;
import id.pendopo.domain.complaint.FigureSums;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.complaint.FigureTier;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what complaints count for and writes facts and sums; many rows in one statement. */
@ApplicationScoped
class FigureRows {

    private static final String SOURCE =
            """
            select c.id, c.tracking_number, c.change_position, c.state, c.class, c.supervision, c.confidential, c.anonymous,
                c.channel, coalesce(c.agency_id, 0) as agency_id, coalesce(c.reported_agency_id, 0) as reported_agency_id,
                coalesce(c.category_id, 0) as category_id, coalesce(c.district_id, 0) as district_id, c.received_at,
                c.verified_at is not null as verified, c.answered_at, c.closed_by_system, c.archive_reason, c.reassignments,
                c.reopenings, c.escalation, coalesce(c.rating, 0) as rating, c.ombudsman,
                (select string_agg(d.clock || ' ' || d.status, ',') from complaint_deadline d
                 where d.complaint_id = c.id and d.status in ('MET', 'MISSED')) as deadlines
            from complaint c where\s""";

    private static final String FACT =
            "select complaint_id, month, agency_id, category_id, district_id, channel, class, tier, marks, days"
                    + " from complaint_figure_fact where ";

    private static final String CELLS =
            """
            insert into complaint_figure as f
                (level, month, agency_id, category_id, district_id, channel, class, tier, counts, days)
            select * from json_to_recordset(?::json) as k (level smallint, month date, agency_id bigint, category_id bigint,
                district_id bigint, channel varchar, class varchar, tier smallint, counts integer[], days integer[])
            on conflict (level, month, agency_id, category_id, district_id, channel, class, tier)
            do update set counts = complaint_figure_sum(f.counts, excluded.counts),
                days = complaint_figure_sum(f.days, excluded.days)""";

    private static final String FACTS =
            """
            insert into complaint_figure_fact
                (complaint_id, month, agency_id, category_id, district_id, channel, class, tier, marks, days)
            select * from json_to_recordset(?::json) as k (complaint_id bigint, month date, agency_id bigint,
                category_id bigint, district_id bigint, channel varchar, class varchar, tier smallint, marks bigint, days integer)
            on conflict (complaint_id) do update set month = excluded.month, agency_id = excluded.agency_id,
                category_id = excluded.category_id, district_id = excluded.district_id, channel = excluded.channel,
                class = excluded.class, tier = excluded.tier, marks = excluded.marks, days = excluded.days""";

    @Inject
    private Database database;

    /** How far the counting has come. */
    record Place(long position, long lastId, int calendarVersion) {}

    /** The place, held until the end of the transaction. */
    Optional<Place> place(String otherwise) {
        return database.first(
                "select position, last_id, calendar_version from complaint_figure_place for update " + otherwise,
                row -> new Place(row.getLong(1), row.getLong(2), row.getInt(3)));
    }

    /** A complaint as it stands now. */
    record Found(long position, String trackingNumber, FigureSource source) {

        /** Whether the counting has come past its last change. */
        boolean upTo(long place, long lastId) {
            return position < place || (position == place && source.id() <= lastId);
        }
    }

    /** Complaints that changed after a place and below the horizon, in the order of their changes. */
    List<Found> changed(long place, long lastId, long horizon, int most) {
        return database.list(
                SOURCE + "(c.change_position, c.id) > (?, ?) and c.change_position < ?"
                        + " order by c.change_position, c.id limit " + most,
                FigureRows::found,
                place,
                lastId,
                horizon);
    }

    List<Found> received(Instant from, Instant before) {
        return database.list(
                SOURCE + "c.received_at >= ? and c.received_at < ?",
                FigureRows::found,
                Timestamp.from(from),
                Timestamp.from(before));
    }

    /** What these counted so far, by their numbers. */
    Map<Long, FigureFact> facts(Collection<Found> complaints) {
        Long[] ids = complaints.stream().map(found -> found.source().id()).toArray(Long[]::new);
        return byNumber(database.list(FACT + "complaint_id = any(?)", FigureRows::fact, (Object) ids));
    }

    Map<Long, FigureFact> facts(LocalDate month) {
        return byNumber(database.list(FACT + "month = ?", FigureRows::fact, month));
    }

    private static Map<Long, FigureFact> byNumber(List<FigureFact> facts) {
        Map<Long, FigureFact> byNumber = new HashMap<>();
        facts.forEach(fact -> byNumber.put(fact.complaint(), fact));
        return byNumber;
    }

    Map<FigureCell, FigureTally> cells(LocalDate month) {
        FigureSums sums = new FigureSums();
        database.list(
                        "select level, month, agency_id, category_id, district_id, channel, class, tier, counts, days"
                                + " from complaint_figure where month = ? and level = any(?)",
                        row -> Map.entry(
                                new FigureCell(
                                        row.getInt("level"),
                                        row.getObject("month", LocalDate.class),
                                        row.getLong("agency_id"),
                                        row.getLong("category_id"),
                                        row.getLong("district_id"),
                                        row.getString("channel"),
                                        row.getString("class"),
                                        FigureTier.values()[row.getInt("tier")]),
                                tally(row)),
                        month,
                        FigureDimension.levels().stream()
                                .map(Integer::longValue)
                                .toArray(Long[]::new))
                .forEach(cell -> sums.add(cell.getKey(), cell.getValue()));
        return sums.cells();
    }

    /** Adds to the sums what changed; numbers may be negative. */
    void add(FigureSums changes) {
        Map<FigureCell, FigureTally> cells = changes.cells();
        if (!cells.isEmpty()) {
            database.update(
                    CELLS,
                    cells.entrySet().stream()
                            .map(entry -> json(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining(",", "[", "]")));
        }
    }

    void save(Collection<FigureFact> facts) {
        if (!facts.isEmpty()) {
            database.update(FACTS, facts.stream().map(FigureRows::json).collect(Collectors.joining(",", "[", "]")));
        }
    }

    /** Everything of a month anew. */
    void replace(LocalDate month, Collection<FigureFact> facts) {
        database.update("delete from complaint_figure where month = ?", month);
        database.update("delete from complaint_figure_fact where month = ?", month);
        FigureSums sums = new FigureSums();
        facts.forEach(sums::add);
        add(sums);
        save(facts);
    }

    private static String json(FigureCell cell, FigureTally tally) {
        return "{\"level\":" + cell.level() + ",\"month\":\"" + cell.month() + "\",\"agency_id\":" + cell.agency()
                + ",\"category_id\":" + cell.category() + ",\"district_id\":" + cell.district() + ",\"channel\":\""
                + cell.channel() + "\",\"class\":\"" + cell.type() + "\",\"tier\":"
                + cell.tier().ordinal() + ",\"counts\":"
                + Arrays.toString(tally.counts()) + ",\"days\":" + Arrays.toString(tally.days()) + "}";
    }

    private static String json(FigureFact fact) {
        return "{\"complaint_id\":" + fact.complaint() + ",\"month\":\"" + fact.month() + "\",\"agency_id\":"
                + fact.agency() + ",\"category_id\":" + fact.category() + ",\"district_id\":" + fact.district()
                + ",\"channel\":\"" + fact.channel() + "\",\"class\":\"" + fact.type() + "\",\"tier\":"
                + fact.tier().ordinal() + ",\"marks\":"
                + fact.marks() + ",\"days\":" + fact.days() + "}";
    }

    private static FigureFact fact(ResultSet row) throws SQLException {
        return new FigureFact(
                row.getLong("complaint_id"),
                row.getObject("month", LocalDate.class),
                row.getLong("agency_id"),
                row.getLong("category_id"),
                row.getLong("district_id"),
                Channel.valueOf(row.getString("channel")),
                ComplaintClass.valueOf(row.getString("class")),
                FigureTier.values()[row.getInt("tier")],
                row.getLong("marks"),
                row.getInt("days"));
    }

    /** The columns counts and days of a sum. */
    static FigureTally tally(ResultSet row) throws SQLException {
        return new FigureTally().add(numbers(row.getArray("counts")), numbers(row.getArray("days")));
    }

    private static int[] numbers(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Found found(ResultSet row) throws SQLException {
        String reason = row.getString("archive_reason");
        return new Found(
                row.getLong("change_position"),
                row.getString("tracking_number"),
                new FigureSource(
                        row.getLong("id"),
                        ComplaintState.valueOf(row.getString("state")),
                        ComplaintClass.valueOf(row.getString("class")),
                        row.getBoolean("supervision"),
                        row.getBoolean("confidential"),
                        row.getBoolean("anonymous"),
                        Channel.valueOf(row.getString("channel")),
                        row.getLong("agency_id"),
                        row.getLong("reported_agency_id"),
                        row.getLong("category_id"),
                        row.getLong("district_id"),
                        Database.instant(row, "received_at"),
                        row.getBoolean("verified"),
                        Database.instant(row, "answered_at"),
                        row.getBoolean("closed_by_system"),
                        reason == null ? null : ArchiveReason.valueOf(reason),
                        row.getInt("reassignments"),
                        row.getInt("reopenings"),
                        EscalationLevel.of(row.getInt("escalation")),
                        row.getInt("rating"),
                        row.getBoolean("ombudsman"),
                        deadlines(row.getString("deadlines"))));
    }

    private static List<FigureSource.Clocked> deadlines(String texts) {
        return texts == null
                ? List.of()
                : Arrays.stream(texts.split(","))
                        .map(text -> new FigureSource.Clocked(
                                DeadlineClock.valueOf(text.substring(0, text.indexOf(' '))),
                                DeadlineStatus.valueOf(text.substring(text.indexOf(' ') + 1))))
                        .toList();
    }
}
