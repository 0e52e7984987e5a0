package id.pendopo.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePointTest {

    private static ServicePoint point(PointKind kind) {
        ServicePoint point = new ServicePoint("mpp");
        point.describe("Mal Pelayanan Publik", kind, 7);
        return point;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08.00-16.00 | 08.00–16.00",
                "8-16 | 08.00–16.00",
                "13:00 – 15:30; 08:00 s.d. 12:00 | 08.00–12.00, 13.00–15.30",
                "8.00 sampai 24.00 | 08.00–24.00",
                "24 jam | 00.00–24.00",
                "Tutup | ''",
                "- | ''",
            })
    void hours_are_read_as_people_write_them(String typed, String kept) {
        List<OpenTime> times = OpeningHours.parse("monday", DayOfWeek.MONDAY, typed);
        assertThat(OpeningHours.text(times, DayOfWeek.MONDAY)).isEqualTo(kept);
        assertThat(OpeningHours.text(times, DayOfWeek.MONDAY, Locale.ENGLISH)).isEqualTo(kept.replace('.', ':'));
        assertThat(OpeningHours.parse("monday", DayOfWeek.MONDAY, kept)).isEqualTo(times);
        assertThat(OpeningHours.text(times, DayOfWeek.TUESDAY)).isEmpty();
    }

    @Test
    void days_with_the_same_hours_stand_together_and_closed_days_are_left_out() {
        List<OpenTime> times = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY)) {
            times.addAll(OpeningHours.parse("day", day, "8-12, 13-15.30"));
        }
        times.addAll(OpeningHours.parse("day", DayOfWeek.SATURDAY, "9-12"));
        assertThat(OpeningHours.week(times, Locale.forLanguageTag("id")))
                .containsExactly(
                        "Senin–Selasa 08.00–12.00, 13.00–15.30",
                        "Kamis 08.00–12.00, 13.00–15.30",
                        "Sabtu 09.00–12.00",
                        "Minggu 08.00–12.00, 13.00–15.30");
        assertThat(OpeningHours.week(List.of(), Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagi", "8", "16-8", "8-8", "8-25", "8.60-9", "24.01-24.30", "8-12,", "8-12, 11-13"})
    void what_is_no_time_of_a_day_is_refused(String typed) {
        assertThatThrownBy(() -> OpeningHours.parse("monday", DayOfWeek.MONDAY, typed))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("monday"));
    }

    @Test
    void only_what_comes_to_people_needs_no_address() {
        assertThatThrownBy(() -> point(PointKind.OFFICE).lies(" ", null, null, ""))
                .isInstanceOf(InvalidInputException.class);
        ServicePoint mobile = point(PointKind.MOBILE);
        mobile.lies("", null, null, "");
        assertThat(mobile.address()).isEmpty();
    }

    @Test
    void an_institution_sits_there_once_and_whoever_keeps_the_place_needs_no_seat() {
        ServicePoint mall = point(PointKind.MALL);
        PointSeat land = new PointSeat(null, "Kantor Pertanahan", "Gerai 7");
        mall.seats(List.of(land, new PointSeat(9L, "", "Gerai 1")));
        assertThat(mall.agencies()).containsExactlyInAnyOrder(7L, 9L);
        refused("institution-2", () -> mall.seats(List.of(land, new PointSeat(null, "kantor pertanahan", ""))));
        refused("institution-1", () -> mall.seats(List.of(new PointSeat(7L, "", ""))));
        refused("institution", () -> new PointSeat(9L, "Kantor Pertanahan", ""));
        refused("institution", () -> new PointSeat(null, " ", "Gerai 2"));
    }

    @Test
    void a_day_that_is_not_named_is_closed() {
        ServicePoint office = point(PointKind.OFFICE);
        office.opens(Map.of(DayOfWeek.FRIDAY, "8-11.30, 13-15"));
        assertThat(office.times()).extracting(OpenTime::day).containsOnly(DayOfWeek.FRIDAY);
        refused("sunday", () -> office.opens(Map.of(DayOfWeek.SUNDAY, "buka")));
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }
}
