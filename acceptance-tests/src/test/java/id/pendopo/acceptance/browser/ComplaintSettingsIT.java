package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Categories, reply templates and deadline rules, kept by who configures complaints. */
class ComplaintSettingsIT extends Browsing {

    /** Of this run only: the same product may be tested twice. */
    private final long run = System.nanoTime() % 1_000_000_000;

    private static void invalid(Page page, String id) {
        page.waitForSelector("[id='" + id + "_in'][aria-invalid=true]");
    }

    /** The form is gone, and the list says that it was saved. */
    private void closed(Page page, String button) {
        button(page, button).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("main").innerText()).contains("tersimpan");
    }

    @Test
    void a_category_is_made_once_changed_and_retired() {
        Page page = signedIn("organisasi");
        open(page, "/admin/categories.xhtml");
        page.locator("main a.button.primary").click();
        fill(page, "category:code", "Kode Salah");
        fill(page, "category:name", "Uji perahu " + run);
        press(page, "category:save");
        invalid(page, "category:code");
        assertThat(field(page, "category:code").inputValue()).isEqualTo("Kode Salah");
        accessible(page);
        fill(page, "category:code", "puskesmas");
        press(page, "category:save");
        assertThat(page.locator("main").innerText()).contains("Kode ini sudah dipakai");
        fill(page, "category:code", "uji-perahu-" + run);
        fill(page, "category:englishName", "Boats on trial");
        choose(page, "category:parent", "perhubungan");
        button(page, "category:save").dblclick();
        closed(page, "category:save");
        assertThat(page.locator("main tbody tr")
                        .filter(withText("Uji perahu " + run))
                        .count())
                .isEqualTo(1);
        picture(page, "kategori");
        page.locator("main tbody a").filter(withText("Uji perahu " + run)).click();
        field(page, "category:active").uncheck();
        press(page, "category:save");
        closed(page, "category:save");
        assertThat(page.locator("main tbody tr")
                        .filter(withText("Uji perahu " + run))
                        .innerText())
                .doesNotContain("Aktif\n");
    }

    @Test
    void a_template_with_an_unknown_variable_is_refused_beside_its_text_which_stays() {
        Page page = signedIn("organisasi");
        open(page, "/admin/reply-templates.xhtml");
        page.locator("main a.button.primary").click();
        fill(page, "template:code", "uji-" + run);
        fill(page, "template:name", "Uji templat " + run);
        fill(page, "template:text", "Halo {pelapor}, {tidakada}.");
        press(page, "template:save");
        invalid(page, "template:text");
        assertThat(field(page, "template:text").inputValue()).isEqualTo("Halo {pelapor}, {tidakada}.");
        accessible(page);
        fill(page, "template:text", "Halo {pelapor}, laporan {nomor} kami terima.");
        choose(page, "template:agency", "DINKES");
        button(page, "template:save").dblclick();
        closed(page, "template:save");
        assertThat(page.locator("main tbody tr")
                        .filter(withText("Uji templat " + run))
                        .count())
                .isEqualTo(1);
        picture(page, "templat");
        page.locator("main tbody a").filter(withText("Uji templat " + run)).click();
        field(page, "template:active").uncheck();
        press(page, "template:save");
        closed(page, "template:save");
    }

    @Test
    void a_deadline_may_be_shorter_than_the_national_rule_but_never_longer() {
        Page page = signedIn("organisasi");
        open(page, "/admin/deadline-rules.xhtml");
        // A rule never begins before one that is already there, be it from an earlier run.
        int earlier =
                page.locator("main tbody tr").filter(withText("12 hari kerja")).count();
        LocalDate from = LocalDate.now().plusYears(3).plusDays(earlier);
        page.locator("main tbody tr")
                .filter(withText("14 hari kerja"))
                .locator("a[href*='edit=']")
                .first()
                .click();
        fill(page, "rule:from", from.toString());
        fill(page, "rule:days", "15");
        fill(page, "rule:basis", "Peraturan Wali Kota");
        press(page, "rule:save");
        invalid(page, "rule:days");
        assertThat(page.locator("main").innerText()).contains("tidak lebih lama dari ketentuan nasional", "14 hari");
        assertThat(field(page, "rule:days").inputValue()).isEqualTo("15");
        accessible(page);
        picture(page, "tenggat-lebih-lama");
        field(page, "rule:national").check();
        press(page, "rule:save");
        page.getByText("naskah peraturannya sudah diperiksa").waitFor();
        field(page, "rule:national").uncheck();
        fill(page, "rule:days", "12");
        fill(page, "rule:from", from.toString());
        button(page, "rule:save").dblclick();
        closed(page, "rule:save");
        assertThat(page.locator("main").innerText()).contains("12 hari kerja", "nasional 14 hari kerja");
        accessible(page);
    }

    @Test
    void who_reads_english_sees_the_english_names_of_categories() {
        Page page = signedIn("koordinator");
        open(page, "/complaint/list.xhtml?category=kesehatan");
        speak(page, "en");
        assertThat(page.locator("main tbody").innerText())
                .containsAnyOf("Community health centres", "Hospitals", "Health insurance", "Dengue");
        // It is the language of the account, which other tests use.
        speak(page, "id");
    }

    private static void speak(Page page, String language) {
        page.locator("button[name=language][value=" + language + "]")
                .first()
                .evaluate("button => button.form.requestSubmit(button)");
        page.locator("html[lang=" + language + "]").waitFor();
    }
}
