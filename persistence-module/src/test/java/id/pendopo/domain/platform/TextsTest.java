package id.pendopo.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.forum.AttendanceStatus;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void a_constant_is_known_by_its_name_and_by_its_label_in_either_language() {
        for (String typed : new String[] {"present", " PRESENT ", "Hadir", "hadir", "Present"}) {
            assertThat(Texts.constant(AttendanceStatus.class, typed)).as(typed).contains(AttendanceStatus.PRESENT);
        }
    }

    @Test
    void what_no_constant_is_called_is_none() {
        assertThat(Texts.constant(AttendanceStatus.class, "perhaps")).isEmpty();
        assertThat(Texts.constant(AttendanceStatus.class, "")).isEmpty();
    }
}
