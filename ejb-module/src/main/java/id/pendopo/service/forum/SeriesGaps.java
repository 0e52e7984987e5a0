package id.pendopo.service.forum;

import id.pendopo.domain.forum.Rhythm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where a series lacks an edition: empty months, or single days if it meets more often than once a month. */
final class SeriesGaps {

    private SeriesGaps() {}

    /**
     * What it lacks in a year.
     *
     * @param held days on which it has editions that count
     * @param mayPlan whether the caller may plan one
     */
    static SortedMap<YearMonth, List<YearPlan.Gap>> of(
            SeriesRow series, int year, Collection<LocalDate> held, LocalDate today, boolean mayPlan) {
        Rhythm rhythm = new Rhythm(series.rhythm());
        YearMonth first = YearMonth.of(year, 1);
        YearMonth last = YearMonth.of(year, 12);
        SortedSet<YearMonth> months = rhythm.months(series.startsOn(), first, last);
        boolean often = rhythm.days(series.startsOn(), first, last).size() > months.size();
        SortedMap<YearMonth, List<YearPlan.Gap>> gaps = new TreeMap<>();
        if (often) {
            rhythm.missing(series.startsOn(), first, last, held).stream()
                    .filter(day -> series.endedOn() == null || !day.isAfter(series.endedOn()))
                    .collect(Collectors.groupingBy(YearMonth::from))
                    .forEach((month, days) -> gaps.put(month, split(series, days, today, mayPlan)));
        } else {
            held.forEach(day -> months.remove(YearMonth.from(day)));
            months.stream()
                    .filter(month -> series.endedOn() == null || !month.atDay(1).isAfter(series.endedOn()))
                    .forEach(month -> gaps.put(
                            month, List.of(gap(series, month.isBefore(YearMonth.from(today)), mayPlan, List.of()))));
        }
        return gaps;
    }

    /** What was missed apart from what can still be planned. */
    private static List<YearPlan.Gap> split(SeriesRow series, List<LocalDate> days, LocalDate today, boolean mayPlan) {
        Map<Boolean, List<LocalDate>> byPast =
                days.stream().collect(Collectors.partitioningBy(day -> day.isBefore(today)));
        List<YearPlan.Gap> gaps = new ArrayList<>();
        for (boolean past : new boolean[] {true, false}) {
            if (!byPast.get(past).isEmpty()) {
                gaps.add(gap(series, past, mayPlan, byPast.get(past)));
            }
        }
        return gaps;
    }

    private static YearPlan.Gap gap(SeriesRow series, boolean past, boolean mayPlan, List<LocalDate> days) {
        return new YearPlan.Gap(series.code(), series.name(), past, mayPlan, days);
    }
}
