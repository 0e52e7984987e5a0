package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words typed at the top lead to titles, stories and replies, and show where they stand. */
class SearchIT extends ComplaintBrowsing {

    private static List<String> numbers(Page page) {
        return page.locator("main tbody td.code").allInnerTexts();
    }

    @Test
    void a_reply_is_found_marked_and_as_plain_text_and_a_note_is_not() {
        Page counter = signedIn("petugas");
        fillReport(counter, "Atap bocor di ruang tunggu timur");
        String number = filed(counter);
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, "puskesmas", false);
        choose(coordinator, "act:agency", "DINKES");
        verify(coordinator);

        Page liaison = signedIn("penghubung.dinkes");
        openDetail(liaison, number);
        fill(liaison, "reply:text", "Tukang <b>merangkaikan</b> talangkelabu baru besok pagi & lusa.");
        press(liaison, "reply:send");
        liaison.waitForSelector("text=talangkelabu");
        fill(liaison, "reply:text", "Rahasia dapur: bubunganjingga.");
        press(liaison, "reply:note");
        liaison.waitForSelector("text=bubunganjingga");

        liaison.locator("#global-search").fill("talangkelabu");
        liaison.locator("#global-search").press("Enter");
        liaison.waitForURL(url -> url.contains("search.xhtml?q="));
        assertThat(numbers(liaison)).containsExactly(number);
        assertThat(liaison.locator("main mark").allInnerTexts()).containsExactly("talangkelabu");
        assertThat(liaison.locator("main .excerpt").innerText()).contains("Dalam tanggapan:", "& lusa");
        assertThat(liaison.locator("main .excerpt b").count()).isZero();
        assertThat(liaison.locator("select[name=sort]").inputValue()).isEqualTo("RELEVANCE");
        accessible(liaison);

        open(liaison, "/search.xhtml?q=bubunganjingga");
        assertThat(numbers(liaison)).isEmpty();
    }

    @Test
    void the_order_is_chosen_in_the_address() {
        Page page = signedIn("koordinator");
        open(page, "/search.xhtml?q=jalan");
        List<String> best = numbers(page);
        assertThat(page.locator("main mark").count()).isPositive();
        page.locator("select[name=sort]").selectOption("OLDEST");
        page.waitForURL(url -> url.contains("sort=OLDEST"));
        assertThat(page.url()).contains("q=jalan");
        assertThat(numbers(page)).hasSameSizeAs(best);
        page.locator("select[name=sort]").selectOption("RELEVANCE");
        page.waitForURL(url -> url.contains("sort=RELEVANCE"));
        assertThat(numbers(page)).isEqualTo(best);
        open(page, "/complaint/list.xhtml");
        assertThat(page.locator("select[name=sort] option[value=RELEVANCE]").count())
                .isZero();
    }
}
