package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever tries codes of forums is slowed, and the script of a phone is told so in its own way. */
class AudienceLimitIT {

    private static final int MORE_THAN_A_MINUTE = 400;

    @Test
    void a_script_that_tries_codes_is_told_as_a_problem_how_long_to_wait() throws Exception {
        Visitor guessing = new Visitor(Product.shared().url(""));
        HttpResponse<String> answer = null;
        for (int i = 0; i < MORE_THAN_A_MINUTE; i++) {
            answer = guessing.get("/public/audience/board?code=ZZZZZZ", Map.of());
            if (answer.statusCode() != 404) {
                break;
            }
            problem(answer, "forum.audience.unknown");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        problem(answer, "api.tooManyFromHere");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
    }

    private static void problem(HttpResponse<String> answer, String code) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"detail\":\"");
    }
}
