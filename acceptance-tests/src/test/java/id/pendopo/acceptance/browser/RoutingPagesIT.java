package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The coordinator has routing learned, and takes a suggestion or leaves it. */
class RoutingPagesIT extends ComplaintBrowsing {

    private static final int PATIENCE = 60;

    @Test
    void what_was_decided_before_is_suggested_and_taken_only_by_hand() {
        Page page = signedIn("koordinator");
        open(page, "/admin/routing.xhtml");
        press(page, "routing:ask");
        page.getByText("Pembelajaran dimulai").waitFor();
        Locator newest = page.locator("main tbody tr").first();
        for (int i = 0; i < PATIENCE && newest.innerText().contains("Sedang dipelajari"); i++) {
            page.waitForTimeout(2_000);
            page.reload();
        }
        assertThat(newest.innerText()).contains("Tepat", "pembanding");
        accessible(page);
        guide(page, "saran-penerusan");

        Page counter = signedIn("petugas");
        fillReport(counter, "Antrean puskesmas sampai siang");
        openForm(page, filed(counter), "verify");
        Locator suggestion = page.locator("[id='act:suggestion']");
        assertThat(suggestion.innerText()).contains("%");
        assertThat(field(page, "act:agency").inputValue()).isEmpty();
        accessible(page);
        suggestion.locator("a").click();
        page.waitForURL(url -> url.contains("agency=") || url.contains("category="));
        assertThat(field(page, "act:agency").inputValue()
                        + field(page, "act:category").inputValue())
                .isNotEmpty();
        assertThat(page.locator("[id='act:confidential'] input:checked").count())
                .isZero();
    }
}
