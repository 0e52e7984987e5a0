package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The organisation bureau keeps districts and villages. */
class RegionPagesIT extends Browsing {

    private static final String LIST = "/admin/regions/index.xhtml";

    /** Of this run only: the same product may be tested twice. */
    private final String district = free();

    private static String free() {
        long number = System.nanoTime() % 10_000;
        return "99.%02d.%02d".formatted(number / 100, number % 100);
    }

    @Test
    void a_district_and_its_village_are_added_changed_and_closed() {
        Page bureau = signedIn("organisasi");
        open(bureau, LIST);
        bureau.locator("main a.button.primary").click();
        press(bureau, "form:save");
        bureau.waitForSelector("[id='form:code_in'][aria-invalid=true]");
        fill(bureau, "form:code", "36.71");
        fill(bureau, "form:name", "Sukamaju");
        fill(bureau, "form:center", "di tengah");
        press(bureau, "form:save");
        assertThat(bureau.locator("main").innerText()).contains("36.71.01");
        fill(bureau, "form:code", district);
        press(bureau, "form:save");
        assertThat(bureau.locator("main").innerText()).contains("Tulis lintang");
        accessible(bureau);
        picture(bureau, "kecamatan-baru");
        fill(bureau, "form:center", "-6.15, 106.60");
        button(bureau, "form:save").dblclick();
        bureau.waitForURL(url -> url.contains("district=" + district));
        assertThat(bureau.locator("main").innerText()).contains("Perubahan sudah disimpan", "Belum ada kelurahan");

        bureau.locator("aside a, .detail a").filter(withText("Tambah")).last().click();
        assertThat(field(bureau, "form:code").inputValue()).isEqualTo(district + ".");
        fill(bureau, "form:code", district + ".1001");
        fill(bureau, "form:name", "Sukamaju Timur");
        press(bureau, "form:save");
        bureau.waitForURL(url -> url.contains("district=" + district));
        assertThat(bureau.locator("main").innerText()).contains("Sukamaju Timur");
        accessible(bureau);
        picture(bureau, "wilayah");

        open(bureau, "/admin/regions/edit.xhtml?code=" + district);
        fill(bureau, "form:validTo", "2099-12-31");
        press(bureau, "form:save");
        assertThat(bureau.locator("main").innerText()).contains("Sukamaju Timur");
        assertThat(bureau.url()).contains("edit.xhtml");
        fill(bureau, "form:validTo", "");
        fill(bureau, "form:name", "Sukamaju Raya");
        press(bureau, "form:save");
        bureau.waitForURL(url -> url.contains("district=" + district));
        assertThat(bureau.locator("main").innerText()).contains("Sukamaju Raya");

        close(bureau, district + ".1001");
        close(bureau, district);
        open(bureau, LIST);
        bureau.locator("h2").filter(withText("Tidak berlaku hari ini")).waitFor();
        accessible(bureau);
    }

    private void close(Page bureau, String code) {
        open(bureau, "/admin/regions/edit.xhtml?code=" + code);
        fill(bureau, "form:validFrom", "2020-01-01");
        if (code.length() > 8) {
            // A village never holds before its district does.
            press(bureau, "form:save");
            bureau.waitForSelector("[id='form:validFrom_in'][aria-invalid=true]");
            open(bureau, "/admin/regions/edit.xhtml?code=" + district);
            fill(bureau, "form:validFrom", "2020-01-01");
            press(bureau, "form:save");
            bureau.waitForURL(url -> url.contains("district="));
            open(bureau, "/admin/regions/edit.xhtml?code=" + code);
            fill(bureau, "form:validFrom", "2020-01-01");
        }
        fill(bureau, "form:validTo", "2025-12-31");
        press(bureau, "form:save");
        bureau.waitForURL(url -> url.contains("district="));
    }

    @Test
    void regions_come_from_a_file_after_a_look_at_what_is_wrong_and_what_would_happen() {
        Page bureau = signedIn("organisasi");
        open(bureau, "/admin/regions/import.xhtml");
        press(bureau, "form:look");
        bureau.waitForSelector("[id='form:file_in'][aria-invalid=true]");
        choose(
                bureau,
                "code,name\n" + district + ",Mekarsari\n" + district
                        + ".1001,Mekarsari Utara\n98.00.00.1001,Tanpa kecamatan\n");
        assertThat(bureau.locator("main").innerText()).contains("1 baris", "Kecamatan 98.00.00 belum tercatat");
        accessible(bureau);
        picture(bureau, "wilayah-impor-salah");
        choose(
                bureau,
                "code,name\n" + district + ",Mekarsari\n" + district + ".1001,Mekarsari Utara\n36.71.01,Tangerang\n");
        assertThat(bureau.locator("main").innerText()).contains("2 baru, 0 berubah, 1 tetap");
        accessible(bureau);
        picture(bureau, "wilayah-impor");
        button(bureau, "form:confirm").dblclick();
        bureau.waitForURL(url -> url.contains("/admin/regions/index"));
        assertThat(bureau.locator("main").innerText()).contains("Impor selesai: 2 baru", "Mekarsari");
    }

    private void choose(Page bureau, String csv) {
        field(bureau, "form:file")
                .setInputFiles(new FilePayload("wilayah.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(bureau, "form:look");
        bureau.locator("main table").waitFor();
    }

    @Test
    void others_look_but_do_not_change() {
        Page coordinator = signedIn("koordinator");
        open(coordinator, LIST);
        assertThat(coordinator.locator("main a[href*='edit.xhtml']").count()).isZero();
    }
}
