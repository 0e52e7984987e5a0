package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static List<Integer> months(String rule, LocalDate start) {
        return Rhythm.of(rule).months(start, JANUARY, DECEMBER).stream()
                .map(YearMonth::getMonthValue)
                .toList();
    }

    @Test
    void a_monthly_series_that_began_on_a_31st_leaves_no_short_month_out() {
        assertThat(months("FREQ=MONTHLY", LocalDate.of(2019, 1, 31))).hasSize(12);
    }

    @Test
    void months_before_the_series_began_are_not_missing() {
        assertThat(months("FREQ=MONTHLY", LocalDate.of(2026, 10, 22))).containsExactly(10, 11, 12);
    }

    @Test
    void every_third_month_is_counted_from_the_beginning() {
        assertThat(months("rrule:freq=monthly;interval=3", LocalDate.of(2025, 11, 5)))
                .containsExactly(2, 5, 8, 11);
    }

    @Test
    void a_weekday_of_the_month_is_a_day_of_that_month() {
        Rhythm lastMonday = Rhythm.of("FREQ=MONTHLY;BYDAY=-1MO");
        assertThat(lastMonday.next(LocalDate.of(2019, 4, 22), LocalDate.of(2026, 11, 22)))
                .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_weekly_series_wants_several_editions_in_a_month() {
        Rhythm weekly = Rhythm.of("FREQ=WEEKLY");
        LocalDate monday = LocalDate.of(2026, 11, 2);
        assertThat(weekly.wanted(monday, YearMonth.of(2026, 11))).isEqualTo(5);
        assertThat(weekly.wanted(monday, YearMonth.of(2026, 10))).isZero();
        assertThat(Rhythm.of("FREQ=MONTHLY").wanted(monday, YearMonth.of(2026, 12)))
                .isEqualTo(1);
        assertThat(Rhythm.of("").wanted(monday, YearMonth.of(2026, 12))).isZero();
    }

    @Test
    void an_edition_stands_for_the_day_of_the_rule_in_its_week_and_each_only_for_one() {
        Rhythm weekly = Rhythm.of("FREQ=WEEKLY");
        LocalDate monday = LocalDate.of(2026, 11, 2);
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(weekly.missing(
                        monday,
                        november,
                        november,
                        List.of(monday.plusDays(3), monday.plusWeeks(2), monday.plusDays(17))))
                .containsExactly(monday.plusWeeks(1), monday.plusWeeks(3), monday.plusWeeks(4));
        Rhythm twice = Rhythm.of("FREQ=WEEKLY;BYDAY=MO,TH");
        assertThat(twice.missing(monday, november, november, List.of(monday.plusDays(3), monday.plusDays(4))))
                .doesNotContain(monday, monday.plusDays(3))
                .contains(monday.plusWeeks(1), monday.plusDays(10));
    }

    @Test
    void by_months_an_edition_of_another_day_of_the_month_counts() {
        Rhythm twice = Rhythm.of("FREQ=MONTHLY;BYDAY=1MO,3MO");
        LocalDate first = LocalDate.of(2026, 11, 2);
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(twice.missing(first, november, november, List.of(LocalDate.of(2026, 11, 25))))
                .containsExactly(LocalDate.of(2026, 11, 16));
        assertThat(Rhythm.of("").missing(first, november, november, List.of())).isEmpty();
    }

    @Test
    void a_rule_that_ended_wants_nothing_more() {
        Rhythm ended = Rhythm.of("FREQ=YEARLY;UNTIL=20250101");
        assertThat(ended.next(LocalDate.of(2019, 4, 22), LocalDate.of(2026, 11, 22)))
                .isEmpty();
        assertThat(ended.months(LocalDate.of(2019, 4, 22), JANUARY, DECEMBER)).isEmpty();
    }

    @Test
    void without_a_rule_nothing_is_missing() {
        assertThat(months("", LocalDate.of(2019, 4, 22))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"monthly", "FREQ=DAILY", "FREQ=SECONDLY", "FREQ=MONTHLY;BYDAY=XX", "FREQ=", ";;", "INTERVAL=2"})
    void what_is_no_rule_by_weeks_months_or_years_is_refused(String text) {
        assertThatThrownBy(() -> Rhythm.of(text)).isInstanceOf(InvalidInputException.class);
    }
}
