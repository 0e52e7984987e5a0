package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody with roles in two agencies says which one they work for now, and everything that lists follows. */
class WorkingAgencyIT extends Browsing {

    private static final String QUEUE = "/complaint/queue.xhtml?tab=ALL";
    private static final String AGENCY = "Perangkat daerah";
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @Test
    void the_switch_narrows_lists_counts_and_exports_to_one_agency() {
        Page admin = signedIn("admin");
        open(admin, "/admin/users/users.xhtml?q=penghubung.dinkes");
        admin.locator("main table a").first().click();
        choose(admin, "give:role", "liaison");
        choose(admin, "give:agency", "PUPR");
        fill(admin, "give:validTo", "2099-12-31");
        press(admin, "give:assign");
        admin.locator("[id='roles'] tbody tr").filter(withText("2099")).waitFor();
        try {
            Page page = signedIn("penghubung.dinkes");
            open(page, QUEUE);
            assertThat(headings(page)).contains(AGENCY);
            int all = count(page);
            work(page, "DINKES");
            int health = count(page);
            assertThat(headings(page)).doesNotContain(AGENCY);
            work(page, "PUPR");
            int roads = count(page);
            assertThat(health + roads).isEqualTo(all);
            assertThat(health).isPositive();
            assertThat(roads).isPositive();
            String export = page.evaluate("() => fetch('" + product.url("/complaint/queue-export?format=csv&tab=ALL")
                            + "').then(answer => answer.text())")
                    .toString();
            assertThat(export).contains("PUPR").doesNotContain("Dinkes");
            open(page, "/index.xhtml");
            assertThat(page.locator("main").innerText()).doesNotContain("· Dinkes");
            accessible(page);
            work(page, "all");
            open(page, QUEUE);
            assertThat(count(page)).isEqualTo(all);
        } finally {
            admin.locator("[id='roles'] tbody tr")
                    .filter(withText("2099"))
                    .locator("button")
                    .click();
            admin.locator("dialog[open] button[data-yes]").click();
            admin.locator("[id='roles'] tbody tr").filter(withText("2099")).waitFor(GONE);
        }
    }

    private static void work(Page page, String agency) {
        page.locator("summary.agency").click();
        page.locator("button[name=agency][value=" + agency + "]").click();
        page.waitForLoadState();
    }

    private static List<String> headings(Page page) {
        return page.locator("main thead th").allInnerTexts();
    }

    /** What the view of everything says about itself. */
    private static int count(Page page) {
        return Integer.parseInt(
                page.locator("a.tab[aria-current]").first().innerText().replaceAll("\\D", ""));
    }
}
