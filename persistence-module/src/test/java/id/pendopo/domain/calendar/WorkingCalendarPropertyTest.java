package id.pendopo.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar, whatever its holidays. */
class WorkingCalendarPropertyTest {

    private static final LocalDate EARLIEST = LocalDate.of(2023, 1, 1);
    private static final int RANGE_IN_DAYS = 9 * 365;

    @Property
    void a_due_day_is_always_a_working_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -400, max = 400) int count) {
        if (count != 0) {
            assertThat(calendar.isWorkingDay(calendar.addWorkingDays(day, count).day()))
                    .isTrue();
        }
    }

    @Property
    void counting_back_what_was_added_gives_the_same_number(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 400) int count) {
        assertThat(calendar.workingDaysBetween(
                        day, calendar.addWorkingDays(day, count).day()))
                .isEqualTo(count);
    }

    @Property
    void adding_and_taking_away_returns_to_a_working_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 400) int count) {
        LocalDate working = calendar.addWorkingDays(day, 1).day();
        LocalDate due = calendar.addWorkingDays(working, count).day();
        assertThat(calendar.addWorkingDays(due, -count).day()).isEqualTo(working);
    }

    @Property
    void more_days_are_due_later(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -400, max = 400) int count) {
        assertThat(calendar.addWorkingDays(day, count + 1).day())
                .isAfter(calendar.addWorkingDays(day, count).day());
    }

    @Property
    void a_later_receipt_is_never_due_earlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int later,
            @ForAll @IntRange(min = 0, max = 400) int count) {
        assertThat(calendar.addWorkingDays(day.plusDays(later), count).day())
                .isAfterOrEqualTo(calendar.addWorkingDays(day, count).day());
    }

    @Property
    void the_index_agrees_with_walking_day_by_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 900) int length) {
        LocalDate to = from.plusDays(length);
        long walked = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingByRule(calendar, day))
                .count();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) walked);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo((int) -walked);
    }

    @Property
    void one_more_holiday_never_makes_anything_due_earlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate added,
            @ForAll @IntRange(min = 1, max = 400) int count) {
        List<Holiday> more = new java.util.ArrayList<>(calendar.holidays());
        more.add(new Holiday(added, DayKind.LOCAL_HOLIDAY, "Libur daerah", "Kepwal"));
        WorkingCalendar shorter =
                new WorkingCalendar(calendar.zone(), 2, calendar.collectiveLeaveWorked(), more, calendar.loadedYears());
        assertThat(shorter.addWorkingDays(day, count).day())
                .isAfterOrEqualTo(calendar.addWorkingDays(day, count).day());
    }

    @Property
    void the_zone_plays_no_part_in_counting(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("zones") ZoneId zone,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -100, max = 100) int count) {
        WorkingCalendar elsewhere = new WorkingCalendar(
                zone, 1, calendar.collectiveLeaveWorked(), calendar.holidays(), calendar.loadedYears());
        assertThat(elsewhere.addWorkingDays(day, count)).isEqualTo(calendar.addWorkingDays(day, count));
    }

    @Property
    void every_moment_lies_between_start_and_end_of_its_day(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        assertThat(calendar.dayOf(calendar.startOf(day))).isEqualTo(day);
        assertThat(calendar.dayOf(calendar.endOf(day))).isEqualTo(day);
        assertThat(calendar.endOf(day).plusNanos(1000)).isEqualTo(calendar.startOf(day.plusDays(1)));
    }

    @Property
    void a_count_is_exact_only_when_all_its_years_are_loaded(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 400) int count) {
        DueDay due = calendar.addWorkingDays(day, count);
        boolean allLoaded = true;
        for (int year = day.getYear(); year <= due.day().getYear(); year++) {
            allLoaded &= calendar.isLoaded(year);
        }
        assertThat(due.estimate()).isEqualTo(!allLoaded);
    }

    private static boolean isWorkingByRule(WorkingCalendar calendar, LocalDate day) {
        Set<DayKind> kinds = calendar.holidays().stream()
                .filter(holiday -> holiday.date().equals(day))
                .map(Holiday::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayKind.class)));
        if (kinds.contains(DayKind.SUBSTITUTE_WORKING_DAY)) {
            return true;
        }
        if (calendar.collectiveLeaveWorked()) {
            kinds.remove(DayKind.COLLECTIVE_LEAVE);
        }
        return kinds.isEmpty() && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, RANGE_IN_DAYS).map(EARLIEST::plusDays);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(WorkingCalendar.ZONES);
    }

    /** Holidays lie inside 2025 to 2028, so that days before, in and after the index are all tried. */
    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Holiday> holiday = Combinators.combine(
                        Arbitraries.integers().between(0, 4 * 365), Arbitraries.of(DayKind.class))
                .as((offset, kind) -> new Holiday(LocalDate.of(2025, 1, 1).plusDays(offset), kind, "x", "y"));
        return Combinators.combine(
                        zones(),
                        Arbitraries.of(true, false),
                        holiday.list().ofMaxSize(60),
                        Arbitraries.integers().between(2025, 2028).set().ofMaxSize(4))
                .as((zone, worked, holidays, years) -> new WorkingCalendar(zone, 1, worked, holidays, years));
    }
}
