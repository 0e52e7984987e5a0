package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The coordinator takes complaints over from a file. */
class ImportPagesIT extends Browsing {

    private static final String LIST = "/complaint/imports/index.xhtml";

    /** Of this run only: the same product may be tested twice. */
    private final String run = "I" + System.nanoTime();

    private String row(String number, String state, String district) {
        return run + number + ";Lampu jalan padam;Sudah tiga malam gelap.;" + state
                + ";01/10/2026 08:30;Budi Santoso;081234567890;" + district + "\n";
    }

    private FilePayload file() {
        String table = "Tracking ID;Judul;Isi Laporan;Status;Tanggal Laporan;Nama Pelapor;No HP;Kecamatan\n"
                + row("-1", "Menunggu", "Cipondoh")
                + row("-2", "Antre", "Cipondoh")
                + row("-3", "Menunggu", "Atlantis");
        return new FilePayload("lapor-oktober.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private void upload(Page page, String source) {
        open(page, LIST);
        page.locator("main a.button.primary").click();
        if (source == null) {
            fill(page, "upload:newSource", "Uji " + run);
            choose(page, "upload:channel", "LAPOR");
        } else {
            field(page, "upload:source")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(source));
        }
        field(page, "upload:file").setInputFiles(file());
        press(page, "upload:send");
        page.waitForURL(url -> url.contains("imports/mapping.xhtml"));
    }

    private static Locator labelled(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    @Test
    void a_file_is_mapped_looked_at_taken_and_its_wrong_rows_are_corrected() {
        Page coordinator = signedIn("koordinator");
        upload(coordinator, null);
        assertThat(labelled(coordinator, "Nomor di sistem asal").inputValue()).isEqualTo("Tracking ID");
        guide(coordinator, "impor-pemetaan");
        press(coordinator, "mapping:look");
        coordinator.waitForSelector("[id='mapping:anonymous_in'][aria-invalid=true]");
        choose(coordinator, "mapping:type", "COMPLAINT");
        choose(coordinator, "mapping:anonymous", "false");
        choose(coordinator, "mapping:confidential", "false");
        accessible(coordinator);
        press(coordinator, "mapping:look");
        coordinator.locator("h2").filter(withText("Contoh hasil")).waitFor();
        assertThat(coordinator.locator("main").innerText()).contains("3 baris pertama", "2 perlu perbaikan");
        labelled(coordinator, "Status: “antre”").selectOption("AWAITING_VERIFICATION");
        press(coordinator, "mapping:again");
        coordinator.locator("p").filter(withText("1 perlu perbaikan")).waitFor();
        accessible(coordinator);
        guide(coordinator, "impor-contoh");
        button(coordinator, "mapping:start").dblclick();
        coordinator.waitForURL(url -> url.contains("/complaint/imports/import.xhtml"));
        coordinator
                .locator("h2")
                .filter(withText("Baris yang perlu diperbaiki"))
                .waitFor();
        assertThat(coordinator.locator("main").innerText()).contains("3 dari 3 baris");
        accessible(coordinator);
        guide(coordinator, "impor-hasil");

        coordinator.locator("main table a").first().click();
        coordinator.waitForURL(url -> url.contains("imports/row.xhtml"));
        press(coordinator, "row:save");
        coordinator.locator("[data-field='cell.DISTRICT'] .message").waitFor();
        accessible(coordinator);
        coordinator.locator("[data-field='cell.DISTRICT'] input").fill("Kec. Cipondoh");
        press(coordinator, "row:save");
        coordinator.waitForURL(url -> url.contains("/complaint/imports/import.xhtml"));
        assertThat(coordinator.locator("main").innerText()).contains("Baris 4 menjadi pengaduan");

        upload(coordinator, "Uji " + run);
        assertThat(field(coordinator, "mapping:anonymous").inputValue()).isEqualTo("false");
        press(coordinator, "mapping:look");
        coordinator.locator("h2").filter(withText("Contoh hasil")).waitFor();
        press(coordinator, "mapping:start");
        coordinator.locator("h2").filter(withText("Laporan yang berubah")).waitFor();
        assertThat(coordinator.locator("main").innerText()).contains("Kecamatan");
        open(coordinator, LIST);
        accessible(coordinator);
    }

    @Test
    void whoever_may_not_import_does_not_get_near_it() {
        Page liaison = signedIn("penghubung.dinkes");
        assertThat(liaison.locator("nav").first().innerText()).doesNotContain("Impor");
        for (String page :
                new String[] {LIST, "/complaint/imports/upload.xhtml", "/complaint/imports/import.xhtml?id=x"}) {
            Response answer = liaison.navigate(product.url(page));
            assertThat(answer.status()).as(page).isEqualTo(403);
        }
        Response unknown = signedIn("koordinator").navigate(product.url("/complaint/imports/import.xhtml?id=x"));
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_beside_its_field() {
        Page coordinator = signedIn("koordinator");
        open(coordinator, "/complaint/imports/upload.xhtml");
        choose(coordinator, "upload:source", "lapor");
        field(coordinator, "upload:file")
                .setInputFiles(
                        new FilePayload("x.csv", "text/csv", new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xe9}));
        press(coordinator, "upload:send");
        coordinator.locator("[id='upload:file'] .message").waitFor();
        assertThat(coordinator.locator("[id='upload:file']").innerText()).contains("Windows-1252");
        choose(coordinator, "upload:encoding", "WINDOWS_1252");
        field(coordinator, "upload:file")
                .setInputFiles(
                        new FilePayload("x.csv", "text/csv", new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xe9}));
        press(coordinator, "upload:send");
        coordinator.waitForURL(url -> url.contains("imports/mapping.xhtml"));
        press(coordinator, "mapping:discard");
        coordinator.locator("dialog[open] button").last().click();
        coordinator.waitForURL(url -> url.contains(LIST));
    }
}
