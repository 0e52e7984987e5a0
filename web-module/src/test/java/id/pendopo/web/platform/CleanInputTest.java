package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CleanInputTest {

    @Test
    void what_was_no_utf8_is_refused_and_not_filed_with_question_marks() {
        assertThat(CleanInput.storable(new String(new byte[] {'a', (byte) 0xff, (byte) 0xfe}, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(CleanInput.storable("a\0b")).isFalse();
    }

    @Test
    void everything_people_write_is_taken() {
        assertThat(CleanInput.storable("Jalan \u2018rusak\u2019 \n di Ciledug \ud83d\udea7"))
                .isTrue();
        assertThat(CleanInput.storable(null)).isTrue();
    }
}
