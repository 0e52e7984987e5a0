package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.platform.TooManyRequestsException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptRefusalTest {

    @Test
    void a_refusal_is_a_problem_with_its_code_and_words() {
        assertThat(said(new TooManyRequestsException("api.tooManyFromHere", Duration.ofSeconds(7))))
                .contains(
                        "\"type\":\"urn:pendopo:problem:api.tooManyFromHere\"",
                        "\"status\":429",
                        "\"code\":\"api.tooManyFromHere\"",
                        "Tunggu 7 detik");
    }

    @Test
    void wrong_input_names_its_field_and_says_what_is_wrong_with_it() {
        assertThat(said(new InvalidInputException("text", "input.required")))
                .contains("\"code\":\"input.invalid\"", "\"field\":\"text\"")
                .doesNotContain("error.input");
    }

    private static String said(PendopoException refusal) {
        return new String(ScriptRefusal.body(refusal, WebTexts.of(Texts.INDONESIAN)), StandardCharsets.UTF_8);
    }
}
