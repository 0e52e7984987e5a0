package id.pendopo.acceptance.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.Product;
import id.pendopo.acceptance.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who guesses passwords is slowed: the page says it to people, the status to programs; others sign in as ever. */
class TooManyAttemptsIT {

    private static final int FREE = 5;

    @Test
    void whoever_guesses_is_told_on_the_page_and_by_status_when_to_try_again() throws Exception {
        Visitor guessing = new Visitor(Product.shared().url(""));
        String nobody = "tidak.ada." + System.nanoTime();
        for (int i = 0; i < FREE; i++) {
            HttpResponse<String> wrong = guessing.signIn(nobody, "bukan-kata-sandinya");
            assertThat(wrong.statusCode()).isEqualTo(200);
            assertThat(wrong.body()).contains("tidak cocok");
        }

        HttpResponse<String> slowed = guessing.signIn(nobody, "bukan-kata-sandinya");
        assertThat(slowed.statusCode()).as(slowed.body()).isEqualTo(429);
        int wait = Integer.parseInt(slowed.headers().firstValue("Retry-After").orElse("0"));
        assertThat(wait).isBetween(1, 5);
        assertThat(slowed.body())
                .as("the form stays, with the name, and says it")
                .contains("form:password", nobody, "Terlalu banyak percobaan")
                .doesNotContain("error-code");

        HttpResponse<String> home = new Visitor(Product.shared().url("")).signIn("sekda", Product.PASSWORD);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.uri().getPath()).doesNotContain("login");
    }
}
