package id.pendopo.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\u200b", "\u200b\u00a0\u2060", "\u3000 \ufeff"})
    void a_required_text_holds_something_one_can_see(String text) {
        assertThatThrownBy(() -> TextInput.required("title", text, 150))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations().get(0).code()).isEqualTo("input.required"));
    }

    @Test
    void any_writing_is_text() {
        assertThat(TextInput.required("title", " Jalan rusak ", 150)).isEqualTo("Jalan rusak");
        assertThat(TextInput.required("title", "ꦥꦼꦤ꧀ꦝꦥ", 150)).isEqualTo("ꦥꦼꦤ꧀ꦝꦥ");
        assertThat(TextInput.required("title", "🚧", 150)).isEqualTo("🚧");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-01-01", "-999999999-01-01", "+10000-01-01", "-0044-03-15", "2026-02-30", "x", ""})
    void a_day_the_database_cannot_hold_is_no_day(String text) {
        assertThatThrownBy(() -> TextInput.day(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_day_is_taken_as_iso_writes_it() {
        assertThat(TextInput.day("2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
