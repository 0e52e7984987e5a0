package id.pendopo.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.calendar.CalendarProposal.AddDay;
import id.pendopo.domain.calendar.CalendarProposal.ChangeSettings;
import id.pendopo.domain.calendar.CalendarProposal.LoadYear;
import id.pendopo.domain.calendar.CalendarProposal.RemoveDay;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarProposalTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);

    private final WorkingCalendar present = Year2026.calendar();

    @Test
    void loading_a_year_again_replaces_national_days_and_keeps_local_ones() {
        WorkingCalendar local =
                new AddDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY, "Hari jadi", "Kepwal 1/2026").applyTo(present);
        Holiday revised = new Holiday(LocalDate.of(2026, 8, 18), DayKind.COLLECTIVE_LEAVE, "Cuti bersama", "SKB baru");
        WorkingCalendar again = new LoadYear(2026, List.of(revised), "SKB baru").applyTo(local);
        assertThat(again.version()).isEqualTo(present.version() + 2);
        assertThat(again.holidays()).extracting(Holiday::date).containsExactly(WEDNESDAY, revised.date());
    }

    @Test
    void loading_another_year_leaves_the_first_as_it_is() {
        Holiday newYear = new Holiday(LocalDate.of(2027, 1, 1), DayKind.PUBLIC_HOLIDAY, "Tahun Baru", "SKB");
        WorkingCalendar both = new LoadYear(2027, List.of(newYear), "SKB 2027").applyTo(present);
        assertThat(both.loadedYears()).containsExactlyInAnyOrder(2026, 2027);
        assertThat(both.workingDaysIn(2026)).isEqualTo(240);
    }

    @Test
    void a_local_day_must_change_something_and_rest_on_a_decision() {
        assertThatThrownBy(() -> new AddDay(LocalDate.of(2026, 6, 20), DayKind.LOCAL_HOLIDAY, "Sabtu", "Kepwal")
                        .applyTo(present))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("calendar.day.alreadyOff");
        assertThatThrownBy(
                        () -> new AddDay(WEDNESDAY, DayKind.SUBSTITUTE_WORKING_DAY, "Rabu", "Kepwal").applyTo(present))
                .hasMessage("calendar.day.alreadyWorked");
        assertThatThrownBy(() -> new AddDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY, "Hari jadi", " "))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void national_days_are_not_changed_one_by_one() {
        assertThatThrownBy(() -> new AddDay(WEDNESDAY, DayKind.PUBLIC_HOLIDAY, "Libur", "SKB"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new RemoveDay(LocalDate.of(2026, 1, 1), DayKind.PUBLIC_HOLIDAY))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_was_added_can_be_taken_back_once() {
        WorkingCalendar added = new AddDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY, "Hari jadi", "Kepwal").applyTo(present);
        RemoveDay removal = new RemoveDay(WEDNESDAY, DayKind.LOCAL_HOLIDAY);
        WorkingCalendar back = removal.applyTo(added);
        assertThat(back.holidays()).isEqualTo(present.holidays());
        assertThat(back.version()).isEqualTo(added.version() + 1);
        assertThatThrownBy(() -> removal.applyTo(back)).hasMessage("calendar.day.unknown");
    }

    @Test
    void settings_that_change_nothing_make_no_version() {
        assertThatThrownBy(() -> new ChangeSettings(Year2026.WIB, false).applyTo(present))
                .isInstanceOf(RuleViolationException.class);
        assertThat(new ChangeSettings(Year2026.WIB, true).applyTo(present).workingDaysIn(2026))
                .isEqualTo(248);
    }
}
