package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.service.complaint.Excerpt.Part;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_marked_text_comes_in_pieces_and_markup_stays_text() {
        Excerpt excerpt = Excerpt.of(true, "<b>Lampu</b> \u0002jalan\u0003 & \u0002padam\u0003\ndi sini");
        assertThat(excerpt.reply()).isTrue();
        assertThat(excerpt.parts())
                .containsExactly(
                        new Part("<b>Lampu</b> ", false),
                        new Part("jalan", true),
                        new Part(" & ", false),
                        new Part("padam", true),
                        new Part(" di sini", false));
    }

    @Test
    void nothing_gives_no_pieces() {
        assertThat(Excerpt.of(false, "").parts()).isEmpty();
    }

    @Property
    void no_letter_is_lost_and_no_mark_is_left_whatever_the_text_holds(@ForAll String text) {
        String joined = Excerpt.of(false, text).parts().stream().map(Part::text).collect(Collectors.joining());
        assertThat(joined).isEqualTo(text.replaceAll("[\u0002\u0003]", "").replaceAll("\\p{javaWhitespace}", " "));
    }
}
