package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.pendopo.acceptance.Product;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** How people come in. */
class EntranceIT extends Browsing {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String CODE = "input[autocomplete=one-time-code]";
    private static final String ENROLMENT = "/account/second-factor.xhtml";

    @Test
    void a_wrong_password_is_said_on_the_page_and_the_name_stays() {
        Page page = office();
        open(page, "/login.xhtml");
        page.locator("input[autocomplete=username]").fill("sekda");
        page.locator("input[autocomplete=current-password]").fill("bukan-kata-sandinya");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".error-code").count()).isZero();
        assertThat(page.locator("main").innerText()).contains("tidak cocok");
        assertThat(page.locator("input[autocomplete=username]").inputValue()).isEqualTo("sekda");
        accessible(page);
    }

    @Test
    void signing_in_brings_the_language_of_the_profile_whoever_used_the_browser_before() {
        Page page = office();
        page.context().addCookies(List.of(new Cookie("pendopo_lang", "en").setUrl(product.url("/"))));
        open(page, "/login.xhtml");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        signIn(page, "sekda");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("id");
    }

    @Test
    void a_second_factor_is_enrolled_asked_for_and_given_up_again() throws GeneralSecurityException {
        Page page = signedIn("auditor");
        open(page, ENROLMENT);
        page.locator("#begin button").click();
        String secret = page.locator("#secret").innerText().replace(" ", "");
        Object width = page.locator("main img")
                .evaluate("async image => { await image.decode(); return image.naturalWidth; }");
        assertThat((Integer) width).isGreaterThan(200);
        page.locator(CODE).fill("000000");
        page.locator("#enrol button").click();
        assertThat(page.locator("#secret").innerText().replace(" ", "")).isEqualTo(secret);
        accessible(page);
        page.locator(CODE).fill(code(secret, Instant.now()));
        page.locator("#enrol button").click();
        String recovery = page.locator("#recovery-codes li").first().innerText();
        assertThat(page.locator("#recovery-codes li").count()).isEqualTo(10);
        accessible(page);

        Page later = office();
        open(later, "/login.xhtml");
        later.locator("input[autocomplete=username]").fill("auditor");
        later.locator("input[autocomplete=current-password]").fill(Product.PASSWORD);
        later.locator("main button[type=submit]").click();
        later.locator(CODE).fill("ABCD-ABCD-ABCD-ABCD");
        later.locator("main button[type=submit]").click();
        assertThat(later.locator(".error-code").count()).isZero();
        later.locator(CODE).fill(recovery);
        later.locator("main button[type=submit]").click();
        later.waitForURL(url -> !url.contains("/login"));

        open(page, ENROLMENT);
        page.locator("input[type=password]").fill(Product.PASSWORD);
        page.locator("[id='manage:remove']").click();
        page.locator("dialog[open] button[data-yes]").click();
        page.locator("#begin").waitFor();
    }

    /** What an authenticator shows then (RFC 6238). */
    private static String code(String secret, Instant at) throws GeneralSecurityException {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : secret.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] key = new byte[secret.length() * 5 / 8];
        for (int i = key.length - 1; i >= 0; i--, bits = bits.shiftRight(8)) {
            key[i] = bits.byteValue();
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        byte[] hash = mac.doFinal(
                ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
        int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }
}
