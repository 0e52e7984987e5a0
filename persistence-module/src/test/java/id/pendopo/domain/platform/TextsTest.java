package id.pendopo.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.forum.AttendanceStatus;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {-1000, -1, 0, 1, 7, 999, 1000, 1001, 123456})
    void numbers_stand_in_a_text_as_the_language_writes_them(int number) {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.of(language);
            assertThat(texts.get("standard.duration.WORKING_DAY", number))
                    .isEqualTo(new MessageFormat(texts.asMap().get("standard.duration.WORKING_DAY"), language)
                            .format(new Object[] {number}));
        }
    }

    @Test
    void a_text_that_depends_on_a_number_chooses() {
        Texts texts = Texts.of(Locale.ENGLISH);
        assertThat(texts.get("complaint.deadline.left.WORKING_DAY", 1)).isEqualTo("1 working day left");
        assertThat(texts.get("complaint.deadline.left.WORKING_DAY", 12)).isEqualTo("12 working days left");
    }
}
