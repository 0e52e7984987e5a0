package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.platform.JsonText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    @Test
    void a_subject_is_one_line_whatever_the_variables_hold() {
        NoticeText text =
                NoticeText.of("test {title}\r\nBcc: all@example.org", Map.of("title", "a\nb"), Texts.INDONESIAN);
        assertThat(text.subject()).doesNotContain("\n", "\r");
    }

    @Test
    void a_variable_is_text_and_not_looked_into_again() {
        NoticeText text = NoticeText.of("{title}", Map.of("title", "{secret} <b>", "secret", "x"), Texts.INDONESIAN);
        assertThat(text.subject()).contains("{secret} <b>");
    }

    @Test
    void variables_come_back_as_they_went() {
        Map<String, String> variables = new HashMap<>();
        variables.put("title", "Lampu \"mati\" \\ di Jl. A\u2013B \ud83d\ude00\n");
        variables.put("empty", "");
        assertThat(JsonText.read(JsonText.write(variables))).isEqualTo(variables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "javascript:x"})
    void a_notice_leads_nowhere_outside(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Notice("x", Map.of(), link));
    }
}
