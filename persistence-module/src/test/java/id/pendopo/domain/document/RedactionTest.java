package id.pendopo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.document.Redaction.Box;
import id.pendopo.domain.document.Redaction.Pixels;
import id.pendopo.domain.platform.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @Test
    void boxes_are_read_as_people_type_them_and_written_the_same() {
        Redaction redaction = Redaction.parse("boxes", " 12.5 40 10 8 \n\n0;0;100;3,5\r\n");
        assertThat(redaction.boxes()).containsExactly(new Box(125, 400, 100, 80), new Box(0, 0, 1000, 35));
        assertThat(redaction.text()).isEqualTo("12.5 40 10 8\n0 0 100 3.5");
        assertThat(Redaction.parse("boxes", redaction.text())).isEqualTo(redaction);
        assertThat(Redaction.parse("boxes", null)).isEqualTo(Redaction.NONE);
    }

    @Test
    void a_box_that_reaches_out_ends_at_the_edge() {
        assertThat(Redaction.parse("boxes", "90 95 30 100").boxes()).containsExactly(new Box(900, 950, 100, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 2 3", "1 2 3 4 5", "a b c d", "-1 0 5 5", "10 10 0 5", "100 10 5 5", "1.55 2 3 4", "999 1 1 1"
            })
    void what_is_no_box_is_refused_by_its_field(String typed) {
        assertThatThrownBy(() -> Redaction.parse("boxes", typed))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).field())
                        .isEqualTo("boxes"));
    }

    @Test
    void there_may_not_be_more_boxes_than_anybody_draws() {
        String line = "1 1 1 1\n";
        assertThat(Redaction.parse("boxes", line.repeat(Redaction.MOST)).boxes())
                .hasSize(Redaction.MOST);
        assertThatThrownBy(() -> Redaction.parse("boxes", line.repeat(Redaction.MOST + 1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void in_pixels_a_box_covers_rather_too_much() {
        assertThat(new Box(333, 333, 334, 1).on(100, 50)).isEqualTo(new Pixels(33, 16, 34, 1));
        assertThat(new Box(999, 999, 1, 1).on(3, 3)).isEqualTo(new Pixels(2, 2, 1, 1));
        assertThat(new Box(0, 0, 1000, 1000).on(2560, 1)).isEqualTo(new Pixels(0, 0, 2560, 1));
    }
}
