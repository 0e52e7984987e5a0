package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** The organisation bureau registers a service and writes its standard. */
class StandardPagesIT extends Browsing {

    /** Of this run only: the same product may be tested twice. */
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    @Test
    void a_service_is_registered_and_its_standard_written_with_a_colleague() {
        String code = "uji-" + run;
        Page page = signedIn("organisasi");
        open(page, "/standard/edit.xhtml");
        fill(page, "form:name", "Layanan uji " + run);
        fill(page, "form:code", "ktp-el");
        field(page, "form:agency").selectOption(new SelectOption().setValue("DINKES"));
        press(page, "form:save");
        page.waitForSelector("[id='form:code_in'][aria-invalid=true]");
        fill(page, "form:code", code);
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/service.xhtml"));
        page.locator("a[href*='/standard/start.xhtml']").first().click();
        field(page, "form:from").selectOption("");
        accessible(page);
        press(page, "form:start");
        page.waitForURL(url -> url.contains("/standard/standard.xhtml"));
        assertThat(page.locator("main").innerText()).contains("0 dari 14");
        accessible(page);
        page.locator("main a.button.primary").click();
        page.waitForURL(url -> url.contains("component=requirements"));
        accessible(page);
        fill(page, "form:items:0:name", "Kartu keluarga");
        press(page, "form:add");
        page.locator("[id='form:items:1:name_in']").waitFor();
        fill(page, "form:items:1:name", "Surat <b>pengantar</b>");
        fill(page, "form:text", "1. Asli\n2. **Salinan** <script>document.title='x'</script>");
        press(page, "form:next");
        page.waitForURL(url -> url.contains("component=procedure"));
        fill(page, "form:text", "Langkah pertama.");
        field(page, "form:text").blur();
        page.locator(".kept [role=status]").waitFor();
        String editor = page.url();

        Page colleague = signedIn("penghubung.dinkes");
        colleague.navigate(editor);
        fill(colleague, "talk:comment", "Tambahkan langkah kedua.");
        press(colleague, "talk:say");
        colleague.getByText("Tambahkan langkah kedua.").first().waitFor();
        fill(colleague, "form:text", "Langkah pertama.\nLangkah kedua.");
        press(colleague, "form:save");
        colleague.getByText("Komponen tersimpan").waitFor();

        fill(page, "form:text", "Langkah pertama dan terakhir.");
        press(page, "form:save");
        page.locator(".notice.warn[role=alert]").waitFor();
        assertThat(page.locator(".notice.warn[role=alert]").innerText()).contains("Siti Aminah");
        assertThat(field(page, "form:text").inputValue()).isEqualTo("Langkah pertama dan terakhir.");
        press(page, "form:save");
        page.getByText("Komponen tersimpan").waitFor();
        assertThat(page.locator("main").innerText())
                .contains(
                        "2 dari 14",
                        "Kartu keluarga",
                        "Surat <b>pengantar</b>",
                        "<script>",
                        "Langkah pertama dan terakhir.");
        assertThat(page.locator(".prose strong").first().innerText()).isEqualTo("Salinan");
        assertThat(page.title()).doesNotContain("x'").isNotEqualTo("x");
        picture(page, "standar");
        String id = page.url().replaceAll(".*id=", "");

        open(page, "/standard/compare.xhtml?id=" + id + "&with=" + id);
        assertThat(page.locator("main").innerText()).contains("0 dari 14 komponen berbeda");
        accessible(page);
        Page stranger = signedIn("penghubung.pupr");
        assertThat(stranger.navigate(product.url("/standard/standard.xhtml?id=" + id))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.navigate(product.url("/standard/edit.xhtml?code=" + code))
                        .status())
                .isEqualTo(403);
    }
}
