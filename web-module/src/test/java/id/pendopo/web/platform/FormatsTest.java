package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_moment_reads_as_people_in_indonesia_write_it() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 21, 9, 12);
        assertThat(Formats.moment(moment, false, TODAY, INDONESIAN)).isEqualTo("Sab 21 Nov 2026 09.12");
        assertThat(Formats.moment(moment, true, TODAY, Locale.ENGLISH)).isEqualTo("Sat 21 Nov 09:12");
    }

    @Test
    void the_year_is_left_out_only_when_it_is_this_year() {
        assertThat(Formats.day(LocalDate.of(2027, 1, 4), true, TODAY, INDONESIAN))
                .isEqualTo("Sen 4 Jan 2027");
        assertThat(Formats.day(LocalDate.of(2026, 8, 17), true, TODAY, INDONESIAN))
                .startsWith("Sen 17 A")
                .doesNotContain("2026");
    }

    @Test
    void a_capped_count_says_that_there_are_more() {
        assertThat(Formats.count(10_000, true, INDONESIAN)).isEqualTo("10.000+");
        assertThat(Formats.number(1_204, Locale.ENGLISH)).isEqualTo("1,204");
    }

    @Test
    void sizes_have_a_unit_people_know() {
        assertThat(Formats.size(300, INDONESIAN)).isEqualTo("1 KB");
        assertThat(Formats.size(1_572_864, INDONESIAN)).isEqualTo("1,5 MB");
    }
}
