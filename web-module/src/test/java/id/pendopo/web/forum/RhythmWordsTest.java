package id.pendopo.web.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=-1MO|Setiap bulan, Senin terakhir",
                "FREQ=WEEKLY;BYDAY=TU,FR|Setiap minggu, Selasa, Jumat",
                "FREQ=MONTHLY;BYDAY=1WE,+3WE|Setiap bulan, Rabu pertama, Rabu ketiga",
                "FREQ=WEEKLY;INTERVAL=2|Setiap 2 minggu",
                "FREQ=YEARLY;INTERVAL=1|Setiap tahun"
            })
    void a_rule_is_said_as_people_do(String rule, String words) {
        assertThat(RhythmWords.of(rule, Texts.INDONESIAN)).contains(words);
    }

    @Test
    void in_the_language_of_the_reader() {
        assertThat(RhythmWords.of("FREQ=MONTHLY;BYDAY=-1MO", Locale.ENGLISH)).contains("Every month, last Monday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=MONTHLY;BYDAY=-2MO",
                "INTERVAL=2",
                "FREQ=YEARLY;UNTIL=20300101"
            })
    void what_says_more_is_left_as_it_is(String rule) {
        assertThat(RhythmWords.of(rule, Texts.INDONESIAN)).isEmpty();
    }
}
