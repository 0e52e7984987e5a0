package id.pendopo.service.forum;

import id.pendopo.domain.forum.Series;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Proposes when the next edition of a series takes place: in the next month that lacks one, as the last one was. */
@ApplicationScoped
public class EditionProposals {

    private static final int MONTHS_AHEAD = 24;
    private static final LocalTime USUAL_BEGIN = LocalTime.of(9, 0);
    private static final Duration USUAL_LENGTH = Duration.ofHours(3);
    private static final int LAST_WEEK = 5;

    @Inject
    private Database database;

    @Inject
    private EditionFilling filling;

    @Inject
    private Today today;

    /** Begin and length of an edition. */
    private record Held(LocalDateTime begin, Duration length) {}

    /** @param from the first month that is wanted; null for this one */
    EditionProposal next(Series series, YearMonth from) {
        int volume = filling.next(series.getId());
        List<Held> held = held(series);
        YearMonth now = YearMonth.from(today.get());
        SortedSet<YearMonth> wanted = series.rhythm().months(series.startsOn(), now, now.plusMonths(MONTHS_AHEAD));
        if (from == null && several(series, now)) {
            return following(series, volume, held);
        }
        held.forEach(one -> wanted.remove(YearMonth.from(one.begin())));
        return wanted.stream()
                .filter(month -> from == null || !month.isBefore(from))
                .map(month -> day(series, month, held))
                .flatMap(Optional::stream)
                .map(day -> from == null ? day : stillTo(day, from))
                .filter(day -> day.isAfter(today.get()))
                .findFirst()
                .map(day -> proposal(volume, day, held))
                .orElse(new EditionProposal(volume, null, null));
    }

    /** The next volume on a day somebody chose, at the usual hours. */
    EditionProposal on(Series series, LocalDate day) {
        return proposal(filling.next(series.getId()), day, held(series));
    }

    private List<Held> held(Series series) {
        return database.list(
                """
                select starts_at, ends_at from forum_edition where series_id = ? and not special and state <> 'CANCELLED'
                  and starts_at is not null order by starts_at desc limit 120""",
                row -> held(Database.instant(row, "starts_at"), Database.instant(row, "ends_at")),
                series.getId());
    }

    /** In the month somebody chose, the same weekday later on when the day itself has passed. */
    private LocalDate stillTo(LocalDate day, YearMonth month) {
        LocalDate later = day;
        while (!later.isAfter(today.get())
                && YearMonth.from(later.plusWeeks(1)).equals(month)
                && YearMonth.from(day).equals(month)) {
            later = later.plusWeeks(1);
        }
        return later;
    }

    private static boolean several(Series series, YearMonth month) {
        return IntStream.rangeClosed(0, 1)
                .anyMatch(ahead -> series.rhythm().wanted(series.startsOn(), month.plusMonths(ahead)) > 1);
    }

    /** Of a series that meets more often than once a month: the next day of its rule after the last edition. */
    private EditionProposal following(Series series, int volume, List<Held> held) {
        LocalDate last = held.isEmpty() ? today.get() : held.get(0).begin().toLocalDate();
        return series.rhythm()
                .next(series.startsOn(), last.isBefore(today.get()) ? today.get() : last)
                .map(day -> proposal(volume, day, held))
                .orElse(new EditionProposal(volume, null, null));
    }

    private Held held(Instant begin, Instant end) {
        return new Held(LocalDateTime.ofInstant(begin, today.zone()), Duration.between(begin, end));
    }

    /** The day the rule names; where it names only the month, the same weekday of the month as last time. */
    private static Optional<LocalDate> day(Series series, YearMonth month, List<Held> held) {
        Optional<LocalDate> named = series.rhythm()
                .next(series.startsOn(), month.atDay(1).minusDays(1))
                .filter(day -> YearMonth.from(day).equals(month));
        boolean onlyMonth = named.filter(day -> day.getDayOfMonth() == 1).isPresent();
        if (!onlyMonth || held.isEmpty()) {
            return named;
        }
        LocalDate last = held.get(0).begin().toLocalDate();
        int week = (last.getDayOfMonth() - 1) / 7 + 1;
        return Optional.of(month.atDay(1)
                .with(
                        week >= LAST_WEEK
                                ? TemporalAdjusters.lastInMonth(last.getDayOfWeek())
                                : TemporalAdjusters.dayOfWeekInMonth(week, last.getDayOfWeek())));
    }

    private static EditionProposal proposal(int volume, LocalDate day, List<Held> held) {
        LocalDateTime begin =
                day.atTime(held.isEmpty() ? USUAL_BEGIN : held.get(0).begin().toLocalTime());
        return new EditionProposal(
                volume,
                begin,
                begin.plus(held.isEmpty() ? USUAL_LENGTH : held.get(0).length()));
    }
}
