package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A standard from its draft to the phone of somebody who looks for the service. */
class StandardLifeIT extends Browsing {

    private static final String DAY = "2026-01-06";

    /** Of this run only: the same product may be tested twice. */
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    @Test
    void a_standard_is_discussed_decreed_published_applied_and_found_by_the_public() {
        String code = "jejak-" + run;
        String name = "Surat Sehat " + run;
        Page page = signedIn("organisasi");
        open(page, "/standard/edit.xhtml");
        fill(page, "form:name", name);
        fill(page, "form:code", code);
        field(page, "form:agency").selectOption(new SelectOption().setValue("DINKES"));
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/service.xhtml"));
        page.locator("a[href*='/standard/start.xhtml']").first().click();
        field(page, "form:from").selectOption(new SelectOption().setLabel("Penerbitan KTP Elektronik, versi 1"));
        press(page, "form:start");
        page.waitForURL(url -> url.contains("/standard/standard.xhtml"));
        String standard = page.url();

        Page phone = phone();
        search(phone, "tiada" + run);
        assertThat(phone.locator("main").innerText()).contains("Tidak ada layanan yang cocok");
        accessible(phone);
        search(phone, "surat sehat");
        assertThat(phone.locator(".public-list li", with(name)).innerText()).contains("belum dipublikasikan");

        step(page, "PROPOSE");
        step(page, "APPROVE");
        page.locator("a[href*='move=DISCUSS']").click();
        fill(page, "form:day", DAY);
        field(page, "form:file")
                .setInputFiles(new FilePayload(
                        "berita-acara.pdf",
                        "application/pdf",
                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        press(page, "form:take");
        page.locator("a[href*='/standard/decree.xhtml']").click();
        String number = "KEP." + run;
        fill(page, "form:number", number);
        fill(page, "form:decidedOn", DAY);
        fill(page, "form:signatory", "Kepala Dinas Kesehatan, dr. Hendra Wijaya");
        // The form proposes everything that waits; what waits in the demonstration stays as it is.
        page.locator("[id='form:standards'] input[type=checkbox]").all().forEach(Locator::uncheck);
        page.getByLabel(name + ", versi 1").check();
        press(page, "form:establish");
        page.locator("#confirm [data-yes]").click();
        page.waitForURL(url -> url.contains("/standard/decrees.xhtml"));
        String decree = page.locator("tr", new Page.LocatorOptions().setHasText(number))
                .locator("a[href*='decree.pdf']")
                .getAttribute("href");
        pdf(page, decree);
        picture(page, "standar-keputusan");
        page.navigate(standard);
        step(page, "PUBLISH");
        step(page, "ENFORCE");
        assertThat(page.locator("main").innerText()).contains("Berlaku", number);
        sent_to_sipp_nasional(page, code);

        search(phone, "surat sehat");
        assertThat(phone.locator(".public-list li", with(name)).innerText())
                .contains("Gratis", "1 hari kerja", "Kartu keluarga");
        accessible(phone);
        picture(phone, "layanan-katalog");
        phone.locator(".public-list a", with(name)).click();
        phone.waitForURL(url -> url.contains("/public/service.xhtml"));
        assertThat(phone.locator("main").innerText())
                .contains("Persyaratan", "Sistem, mekanisme, dan prosedur", "Maklumat pelayanan", number)
                .doesNotContain("Jumlah pelaksana", "Enam orang");
        accessible(phone);
        picture(phone, "layanan-lembar");
        pdf(phone, "/public/service.pdf?code=" + code);
        pdf(phone, "/public/pledge.pdf?agency=DINKES");
        phone.locator(".public-back a").click();
        phone.waitForURL(url -> url.contains("/public/services.xhtml"));
        assertThat(phone.locator(".filters input[name=q]").inputValue()).isEqualTo("surat sehat");
        open(phone, "/public/file.xhtml?service=" + code);
        assertThat(phone.locator("main").innerText()).contains(name);
        phone.locator("[id='file:component_in']").selectOption(new SelectOption().setLabel("Persyaratan"));
        accessible(phone);
        for (String missing : new String[] {
            "/public/service.xhtml?code=tiada", "/public/service.pdf?code=imunisasi", "/public/pledge.pdf?agency=TIADA"
        }) {
            assertThat(phone.request().get(product.url(missing)).status())
                    .as(missing)
                    .isEqualTo(404);
        }
        assertThat(phone.request()
                        .get(product.url("/public/services.xhtml?mode=JALAN"))
                        .status())
                .isEqualTo(400);
    }

    /** Noted as sent, then as shown; the service and the file say so. */
    private void sent_to_sipp_nasional(Page page, String code) {
        page.locator("a[href*='/standard/publication.xhtml']").first().click();
        choose(page, "form:medium", "SIPPN");
        page.locator("[id='form:address_in']:not([aria-required])").waitFor();
        accessible(page);
        fill(page, "form:day", "2025-12-31");
        press(page, "form:save");
        page.waitForSelector("[id='form:day_in'][aria-invalid=true]");
        fill(page, "form:day", DAY);
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/standard.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Dikirim, belum tayang");
        page.locator("a[href*='step=SHOWN']").click();
        String link = "https://sippn.example.go.id/" + code;
        fill(page, "form:address", link);
        fill(page, "form:day", DAY);
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/standard.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Tayang sejak", link);
        accessible(page);
        picture(page, "standar-publikasi");
        open(page, "/standard/gaps.xhtml?sippn=SHOWN&agency=DINKES");
        assertThat(page.locator("main").innerText()).contains("Surat Sehat " + run);
        accessible(page);
        picture(page, "standar-sippn");
        assertThat(sheet(page, "csv")).contains("Persyaratan", "Surat Sehat " + run, link);
        assertThat(sheet(page, "xlsx")).startsWith("PK");
        assertThat(sheet(signedIn("penghubung.pupr"), "csv")).doesNotContain("Surat Sehat " + run);
        assertThat(page.request()
                        .get(product.url("/standard/sippn/export?sippn=JALAN"))
                        .status())
                .isEqualTo(400);
    }

    private String sheet(Page page, String format) {
        APIResponse response = page.request().get(product.url("/standard/sippn/export?format=" + format));
        assertThat(response.status()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void search(Page phone, String words) {
        open(phone, "/public/services.xhtml");
        phone.locator(".filters input[name=q]").fill(words);
        phone.locator(".filters input[name=q]").press("Enter");
        phone.waitForURL(url -> url.contains("q="));
    }

    /** Back on the page of the standard afterwards. */
    private void step(Page page, String move) {
        page.locator("a[href*='move=" + move + "']").click();
        button(page, "form:take").waitFor();
        if (field(page, "form:day").count() > 0) {
            fill(page, "form:day", DAY);
        }
        press(page, "form:take");
        page.waitForURL(url -> url.contains("/standard/standard.xhtml"));
    }

    private void pdf(Page page, String address) {
        String path = address.startsWith("/public") ? product.url(address) : origin(page) + address;
        APIResponse response = page.request().get(path);
        assertThat(response.status()).as(address).isEqualTo(200);
        assertThat(response.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(response.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static String origin(Page page) {
        return page.url().replaceFirst("(https?://[^/]+).*", "$1");
    }
}
