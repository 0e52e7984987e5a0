package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AttendanceCodeTest {

    @Test
    void a_code_has_no_letter_or_digit_that_is_taken_for_another() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            assertThat(AttendanceCode.code(random)).hasSize(6).doesNotContainPattern("[01OIL]");
            assertThat(AttendanceCode.secret(random)).hasSize(12).doesNotContainPattern("[01OIL]");
        }
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        assertThat(AttendanceCode.read(" abc-2d3 ", 6)).contains("ABC2D3");
        assertThat(AttendanceCode.read("ABC 2D3", 6)).contains("ABC2D3");
    }

    @Test
    void a_scanner_that_types_the_address_of_the_qr_code_is_understood() {
        assertThat(AttendanceCode.read("https://pendopo.example/forum/door.xhtml?id=1-2&k=ABC2D3", 6))
                .contains("ABC2D3");
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        assertThat(AttendanceCode.read("ABC2D", 6)).isEmpty();
        assertThat(AttendanceCode.read("ABC2D0", 6)).as("no zero in codes").isEmpty();
        assertThat(AttendanceCode.read(null, 6)).isEmpty();
        assertThat(AttendanceCode.read("A".repeat(600), 6)).isEmpty();
    }

    @Test
    void a_code_is_shown_in_groups() {
        assertThat(AttendanceCode.grouped("ABC2D3")).isEqualTo("ABC-2D3");
        assertThat(AttendanceCode.grouped("ABCDEFGH2345")).isEqualTo("ABCD-EFGH-2345");
    }
}
