package id.pendopo.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = Year2026.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-07, 2026-01-09, 2026-01-19, 2026-01-23, 2026-04-09, 2026-03-03",
        "2026-03-17, 2026-03-27, 2026-03-31, 2026-04-08, 2026-04-14, 2026-06-26, 2026-05-16",
        "2026-05-13, 2026-05-20, 2026-05-22, 2026-06-03, 2026-06-09, 2026-08-13, 2026-07-12",
        "2026-06-12, 2026-06-18, 2026-06-22, 2026-06-29, 2026-07-03, 2026-09-09, 2026-08-11"
    })
    void receipts_of_2026_are_due_on_the_days_of_the_golden_table(
            LocalDate receipt,
            LocalDate in3,
            LocalDate in5,
            LocalDate in10,
            LocalDate in14,
            LocalDate in60,
            LocalDate in60CalendarDays) {
        assertThat(calendar.addWorkingDays(receipt, 3)).isEqualTo(new DueDay(in3, false));
        assertThat(calendar.addWorkingDays(receipt, 5)).isEqualTo(new DueDay(in5, false));
        assertThat(calendar.addWorkingDays(receipt, 10)).isEqualTo(new DueDay(in10, false));
        assertThat(calendar.addWorkingDays(receipt, 14)).isEqualTo(new DueDay(in14, false));
        assertThat(calendar.addWorkingDays(receipt, 60)).isEqualTo(new DueDay(in60, false));
        assertThat(calendar.addDays(receipt, 60)).isEqualTo(new DueDay(in60CalendarDays, false));
    }

    @Test
    void the_year_2026_has_240_working_days() {
        assertThat(calendar.workingDaysIn(2026)).isEqualTo(240);
        assertThat(IntStream.rangeClosed(1, 12).map(month -> calendar.workingDaysIn(YearMonth.of(2026, month))))
                .containsExactly(20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21);
    }

    @Test
    void a_count_past_the_last_loaded_year_is_an_estimate() {
        LocalDate receipt = LocalDate.of(2026, 12, 23);
        assertThat(calendar.addWorkingDays(receipt, 4)).isEqualTo(new DueDay(LocalDate.of(2026, 12, 31), false));
        assertThat(calendar.addWorkingDays(receipt, 5)).isEqualTo(new DueDay(LocalDate.of(2027, 1, 1), true));
    }

    @Test
    void loading_the_next_year_makes_the_estimate_exact() {
        List<Holiday> both = new ArrayList<>(Year2026.holidays());
        both.add(new Holiday(LocalDate.of(2027, 1, 1), DayKind.PUBLIC_HOLIDAY, "Tahun Baru", "SKB"));
        WorkingCalendar loaded = new WorkingCalendar(Year2026.WIB, 3, false, both, Set.of(2026, 2027));
        assertThat(loaded.addWorkingDays(LocalDate.of(2026, 12, 23), 5))
                .isEqualTo(new DueDay(LocalDate.of(2027, 1, 4), false));
    }

    @Test
    void a_count_from_a_year_that_was_never_loaded_is_an_estimate() {
        assertThat(calendar.addWorkingDays(LocalDate.of(2025, 12, 31), 5).estimate())
                .isTrue();
    }

    @Test
    void calendar_days_do_not_depend_on_holidays_and_are_never_an_estimate() {
        assertThat(calendar.addDays(LocalDate.of(2026, 12, 23), 60))
                .isEqualTo(new DueDay(LocalDate.of(2027, 2, 21), false));
    }

    @Test
    void collective_leave_is_worked_where_the_government_says_so() {
        WorkingCalendar worked = new WorkingCalendar(Year2026.WIB, 2, true, Year2026.holidays(), Set.of(2026));
        assertThat(worked.workingDaysIn(2026)).isEqualTo(248);
        assertThat(worked.isWorkingDay(LocalDate.of(2026, 3, 18))).isTrue();
        assertThat(worked.isWorkingDay(LocalDate.of(2026, 3, 19))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 18))).isFalse();
    }

    @Test
    void a_local_holiday_moves_what_is_due_behind_it() {
        assertThat(with(LocalDate.of(2026, 6, 17), DayKind.LOCAL_HOLIDAY)
                        .addWorkingDays(LocalDate.of(2026, 6, 12), 3)
                        .day())
                .isEqualTo(LocalDate.of(2026, 6, 19));
    }

    @Test
    void a_substitute_working_day_wins_over_weekend_and_holiday() {
        LocalDate saturday = LocalDate.of(2026, 6, 13);
        LocalDate holiday = LocalDate.of(2026, 6, 16);
        assertThat(with(saturday, DayKind.SUBSTITUTE_WORKING_DAY).isWorkingDay(saturday))
                .isTrue();
        assertThat(with(holiday, DayKind.SUBSTITUTE_WORKING_DAY).isWorkingDay(holiday))
                .isTrue();
        assertThat(with(saturday, DayKind.SUBSTITUTE_WORKING_DAY).workingDaysIn(2026))
                .isEqualTo(241);
    }

    @Test
    void what_is_due_today_has_no_working_days_left_and_what_was_due_yesterday_is_one_late() {
        LocalDate thursday = LocalDate.of(2026, 6, 11);
        assertThat(calendar.workingDaysBetween(thursday, thursday)).isZero();
        assertThat(calendar.workingDaysBetween(thursday, thursday.plusDays(1))).isEqualTo(1);
        assertThat(calendar.workingDaysBetween(thursday, thursday.minusDays(1))).isEqualTo(-1);
    }

    @Test
    void counting_back_finds_the_working_day_before() {
        assertThat(calendar.addWorkingDays(LocalDate.of(2026, 3, 25), -1).day()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(calendar.addWorkingDays(LocalDate.of(2026, 6, 14), -1).day()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2026-06-18T16:59:59.999999Z",
        "Asia/Makassar, 2026-06-18T15:59:59.999999Z",
        "Asia/Jayapura, 2026-06-18T14:59:59.999999Z"
    })
    void the_due_day_ends_at_local_midnight(ZoneId zone, Instant end) {
        WorkingCalendar local = new WorkingCalendar(zone, 1, false, Year2026.holidays(), Set.of(2026));
        LocalDate day = LocalDate.of(2026, 6, 18);
        assertThat(local.endOf(day)).isEqualTo(end);
        assertThat(local.dayOf(end)).isEqualTo(day);
        assertThat(local.dayOf(end.plusNanos(1000))).isEqualTo(day.plusDays(1));
        assertThat(local.dayOf(local.startOf(day))).isEqualTo(day);
    }

    @Test
    void a_calendar_without_holidays_still_knows_the_week() {
        WorkingCalendar bare = new WorkingCalendar(Year2026.WIB, 1, false, List.of(), Set.of());
        assertThat(bare.addWorkingDays(LocalDate.of(2026, 6, 12), 1))
                .isEqualTo(new DueDay(LocalDate.of(2026, 6, 15), true));
        assertThat(bare.workingDaysIn(2028)).isEqualTo(260);
        assertThat(bare.isLoaded(2026)).isFalse();
    }

    @Test
    void zones_outside_indonesia_and_absurd_counts_are_refused() {
        assertThatThrownBy(() -> new WorkingCalendar(ZoneId.of("Europe/Berlin"), 1, false, List.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.addWorkingDays(LocalDate.of(2026, 1, 1), 100_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar with(LocalDate day, DayKind kind) {
        List<Holiday> days = new ArrayList<>(Year2026.holidays());
        days.add(new Holiday(day, kind, "Keputusan Wali Kota", "Kepwal"));
        return new WorkingCalendar(Year2026.WIB, 3, false, days, Set.of(2026));
    }
}
