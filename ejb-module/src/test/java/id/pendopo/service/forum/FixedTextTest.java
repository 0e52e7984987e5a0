package id.pendopo.service.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedTextTest {

    private static Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("theme", "Pelayanan \"prima\", é ✓");
        content.put("present", 12);
        content.put("inputs", List.of(Map.of("text", "a\nb")));
        content.put("none", null);
        return content;
    }

    @Test
    void the_same_content_is_always_the_same_text_and_digest() {
        assertThat(FixedText.write(content())).isEqualTo(FixedText.write(content()));
        assertThat(FixedText.digest(FixedText.write(content()))).hasSize(64);
    }

    @Test
    void what_is_read_back_is_written_the_same_again() {
        String text = FixedText.write(content());

        assertThat(FixedText.write(FixedText.read(text))).isEqualTo(text);
        assertThat(FixedText.read(text)).containsEntry("present", 12L).containsEntry("none", "");
    }

    @Test
    void another_word_is_another_digest() {
        Map<String, Object> other = content();
        other.put("theme", "Pelayanan prima");

        assertThat(FixedText.digest(FixedText.write(other))).isNotEqualTo(FixedText.digest(FixedText.write(content())));
    }
}
