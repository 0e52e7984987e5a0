package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** What may have been reported already is shown while a report is typed, and never stands in the way. */
class SimilarIT extends ComplaintBrowsing {

    private final String title =
            "Atap halte bocor nomor " + Long.toString(System.nanoTime() % 10_000_000, 36) + " dekat terminal";

    private String verified(boolean confidential) {
        String number = recorded(title);
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, "puskesmas", false);
        if (confidential) {
            coordinator.locator("[id='act:confidential_in_1']").check();
        }
        choose(coordinator, "act:agency", "DINKES");
        verify(coordinator);
        return number;
    }

    private static void leave(Page page) {
        page.locator("h1").click();
        page.waitForTimeout(900);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Test
    void at_the_counter_and_in_the_public_window_each_is_shown_what_each_may_know() {
        String open = verified(false);
        String closed = verified(true);
        Page anybody = phone();
        open(anybody, "/public/file.xhtml");
        Locator panel = anybody.locator(".similar");
        assertThat(panel.isVisible()).isFalse();
        fill(anybody, "file:title", title);
        leave(anybody);
        assertThat(panel.isVisible()).isFalse();
        choose(anybody, "file:category", "puskesmas");
        panel.locator("li").first().waitFor();
        assertThat(panel.innerText())
                .contains(open, "ikuti saja")
                .doesNotContain(closed)
                .doesNotContain("%");
        anybody.locator(".similar").scrollIntoViewIfNeeded();
        accessible(anybody);
        guide(anybody, "mungkin-sama-publik");
        assertThat(panel.locator("a").first().getAttribute("href")).contains("/public/complaint.xhtml?no=");
        fill(anybody, "file:title", "Lain");
        leave(anybody);
        assertThat(panel.isVisible()).isFalse();

        Page counter = signedIn("koordinator");
        fillReport(counter, title);
        leave(counter);
        Locator own = counter.locator(".similar");
        own.locator("li").first().waitFor();
        assertThat(own.innerText()).contains(open, closed, "mirip");
        own.scrollIntoViewIfNeeded();
        accessible(counter);
        guide(counter, "mungkin-sama");
        assertThat(filed(counter)).isNotBlank();
    }

    @Test
    void a_report_is_sent_although_nothing_can_be_suggested() {
        Page counter = signedIn("petugas");
        counter.route("**/complaint/similar", route -> route.abort());
        fillReport(counter, title);
        leave(counter);
        assertThat(counter.locator(".similar").isVisible()).isFalse();
        assertThat(filed(counter)).isNotBlank();
    }
}
