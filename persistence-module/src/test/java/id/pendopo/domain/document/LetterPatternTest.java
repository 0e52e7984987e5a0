package id.pendopo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void a_letter_is_numbered_as_offices_do_with_the_month_in_roman_numerals() {
        assertThat(LetterPattern.DEFAULT.format("000.8.3", "DINKES", 12, DAY)).isEqualTo("000.8.3/012/DINKES/XI/2026");
    }

    @Test
    void a_number_that_outgrows_its_digits_is_not_cut() {
        assertThat(LetterPattern.DEFAULT.format("B", "PUPR", 12345, DAY)).isEqualTo("B/12345/PUPR/XI/2026");
    }

    @Test
    void an_agency_code_with_signs_of_regular_expressions_stays_as_it_is() {
        assertThat(new LetterPattern("{number}-{agency}-{year}").format("", "A$1\\", 7, DAY))
                .isEqualTo("7-A$1\\-2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{series}/{year}",
                "{number}",
                "{number}/{year}/{mont}",
                "{number}/{year}/{",
                "{number:12}/{year}"
            })
    void a_pattern_that_would_lose_or_repeat_numbers_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterPattern(text));
    }
}
