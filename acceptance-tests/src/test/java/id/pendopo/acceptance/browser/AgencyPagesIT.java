package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The organisation bureau keeps agencies, their units, channels and letterheads. */
class AgencyPagesIT extends Browsing {

    /** Of this run only: the same product may be tested twice. */
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    private static void saved(Page page) {
        page.waitForURL(url -> url.contains("agency.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Perubahan sudah disimpan");
    }

    @Test
    void an_agency_is_made_once_changed_closed_and_reopened() {
        String code = "UJI-" + run;
        Page page = signedIn("organisasi");
        open(page, "/admin/agencies/index.xhtml");
        page.locator("main a.button.primary").click();
        press(page, "form:save");
        page.waitForSelector("[id='form:code_in'][aria-invalid=true]");
        fill(page, "form:code", code);
        fill(page, "form:name", "Badan Uji Coba");
        fill(page, "form:shortName", "Baduji");
        choose(page, "form:kind", "AGENCY");
        fill(page, "form:postalCode", "15A");
        press(page, "form:save");
        page.waitForSelector("[id='form:postalCode_in'][aria-invalid=true]");
        assertThat(field(page, "form:postalCode").inputValue()).isEqualTo("15A");
        accessible(page);
        fill(page, "form:postalCode", "15111");
        button(page, "form:save").dblclick();
        saved(page);

        open(page, "/admin/agencies/unit.xhtml?agency=" + code);
        fill(page, "form:code", "SEKRE");
        fill(page, "form:name", "Sekretariat");
        button(page, "form:save").dblclick();
        saved(page);
        open(page, "/admin/agencies/unit.xhtml?agency=" + code + "&unit=SEKRE");
        fill(page, "form:activeFrom", "2020-01-01");
        fill(page, "form:activeTo", "2019-01-01");
        press(page, "form:save");
        page.waitForSelector("[id='form:activeTo_in'][aria-invalid=true]");
        fill(page, "form:activeTo", "");
        fill(page, "form:name", "Sekretariat Badan");
        press(page, "form:save");
        saved(page);

        open(page, "/admin/agencies/channel.xhtml?agency=" + code);
        choose(page, "form:kind", "EMAIL");
        fill(page, "form:value", "uji@contoh");
        press(page, "form:save");
        page.waitForSelector("[id='form:value_in'][aria-invalid=true]");
        fill(page, "form:value", "uji@contoh.go.id");
        button(page, "form:save").dblclick();
        saved(page);
        assertThat(page.locator("main").innerText()).contains("uji@contoh.go.id", "Sekretariat Badan");
        accessible(page);
        picture(page, "perangkat-daerah");
        open(page, "/admin/agencies/channel.xhtml?agency=" + code + "&kind=EMAIL&value=uji@contoh.go.id");
        press(page, "form:remove");
        page.locator("dialog[open] button[data-yes]").click();
        saved(page);
        assertThat(page.locator("main").innerText()).doesNotContain("uji@contoh.go.id");

        open(page, "/admin/agencies/close.xhtml?code=" + code);
        fill(page, "form:activeTo", "2001-01-01");
        press(page, "form:close");
        page.waitForSelector("[id='form:activeTo_in'][aria-invalid=true]");
        fill(page, "form:activeTo", "2099-12-31");
        press(page, "form:close");
        saved(page);
        page.locator("main details[data-menu] summary").first().click();
        press(page, "more:reopen");
        page.locator("dialog[open] button[data-yes]").click();
        saved(page);
    }

    @Test
    void agencies_come_from_a_file_and_every_wrong_row_is_named() {
        Page page = signedIn("organisasi");
        open(page, "/admin/agencies/import.xhtml");
        look(page, "code,short_name,name,kind\nIMPOR-" + run + ",Uji,Kantor Uji Impor,AGENCY\nX Y,Salah,Salah,APA\n");
        assertThat(page.locator("main").innerText()).contains("baris perlu diperbaiki");
        accessible(page);
        look(page, "code,short_name,name,kind\nIMPOR-" + run + ",Uji,Kantor Uji Impor,AGENCY\n");
        assertThat(page.locator("main").innerText()).contains("1 baru");
        button(page, "form:confirm").dblclick();
        page.waitForURL(url -> url.contains("/admin/agencies/index"));
        assertThat(page.locator("main").innerText()).contains("Impor selesai: 1 baru");
    }

    private void look(Page page, String csv) {
        field(page, "form:file")
                .setInputFiles(new FilePayload("daftar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "form:look");
        page.locator("main table").waitFor();
    }

    @Test
    void an_emblem_is_put_on_the_letterhead_and_taken_off_again() throws IOException {
        Page page = signedIn("organisasi");
        open(page, "/admin/agencies/emblem.xhtml?code=DISKOMINFO");
        field(page, "form:file")
                .setInputFiles(
                        new FilePayload("lambang.png", "image/png", "bukan gambar".getBytes(StandardCharsets.UTF_8)));
        press(page, "form:save");
        page.waitForSelector("[id='form:file_in'][aria-invalid=true]");
        accessible(page);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 220, BufferedImage.TYPE_INT_RGB), "png", png);
        field(page, "form:file").setInputFiles(new FilePayload("lambang.png", "image/png", png.toByteArray()));
        button(page, "form:save").dblclick();
        saved(page);
        Object width = page.locator("img.emblem")
                .evaluate("async image => { await image.decode(); return image.naturalWidth; }");
        assertThat((Integer) width).isEqualTo(200);
        accessible(page);
        picture(page, "kop-surat");
        open(page, "/admin/agencies/emblem.xhtml?code=DISKOMINFO");
        press(page, "form:remove");
        page.locator("dialog[open] button[data-yes]").click();
        saved(page);
        assertThat(page.locator("img.emblem").count()).isZero();
    }
}
