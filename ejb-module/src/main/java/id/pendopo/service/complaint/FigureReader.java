package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up what the figures keep. */
@ApplicationScoped
class FigureReader {

    @Inject
    private Database database;

    private record Row(YearMonth month, String value, FigureTally tally) {}

    SortedMap<YearMonth, FigureTally> byMonth(FigureQuery query) {
        return new TreeMap<>(added(query, null, Row::month));
    }

    /** By the value of the dimension, as text; 0 for complaints that have none. */
    Map<String, FigureTally> by(FigureDimension dimension, FigureQuery query) {
        return added(query, dimension, Row::value);
    }

    /** By month and by the value of the dimension. */
    SortedMap<YearMonth, Map<String, FigureTally>> byMonthAnd(FigureDimension dimension, FigureQuery query) {
        record Key(YearMonth month, String value) {}
        SortedMap<YearMonth, Map<String, FigureTally>> months = new TreeMap<>();
        added(query, dimension, row -> new Key(row.month(), row.value()))
                .forEach((key, tally) -> months.computeIfAbsent(key.month(), month -> new HashMap<>())
                        .put(key.value(), tally));
        return months;
    }

    /** How many are not over yet, by month, of what no sums are kept for. */
    SortedMap<YearMonth, Long> open(FigureQuery query) {
        SortedMap<YearMonth, Long> open = new TreeMap<>();
        database.list(
                        query.factsWith(FigureGroup.OPEN.marks()),
                        row -> Map.entry(YearMonth.from(row.getObject(1, LocalDate.class)), row.getLong(2)),
                        query.parameters())
                .forEach(month -> open.put(month.getKey(), month.getValue()));
        return open;
    }

    private <K> Map<K, FigureTally> added(FigureQuery query, FigureDimension by, Function<Row, K> key) {
        boolean summed = query.isSummed(by);
        List<Row> rows = database.list(
                summed ? query.sums(by) : query.facts(by),
                row -> new Row(month(row), row.getString("value"), summed ? FigureRows.tally(row) : alike(row)),
                query.parameters());
        Map<K, FigureTally> sums = new HashMap<>();
        for (Row row : rows) {
            sums.computeIfAbsent(key.apply(row), fresh -> new FigureTally()).add(row.tally());
        }
        sums.values().removeIf(FigureTally::isZero);
        return sums;
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        LocalDate month = row.getObject("month", LocalDate.class);
        return month == null ? null : YearMonth.from(month);
    }

    /** Some facts with the same marks, or with the same days. */
    private static FigureTally alike(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        long marks = row.getLong("marks");
        return row.wasNull()
                ? new FigureTally().addDays(row.getInt("days"), number)
                : new FigureTally().addMarks(marks, number);
    }

    /** Everything that was changed before is counted. */
    Instant countedAt(Instant now) {
        return database.first(
                        "select counted_at, " + FigureFold.BEHIND + " as behind from complaint_figure_place p",
                        row -> row.getBoolean("behind") ? Database.instant(row, "counted_at") : now)
                .orElse(now);
    }
}
