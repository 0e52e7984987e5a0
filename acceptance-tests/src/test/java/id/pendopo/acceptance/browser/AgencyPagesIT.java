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

    private static final String AGENCY = "/admin/agencies/agency.xhtml?code=";

    private static void saved(Page page) {
        page.waitForURL(url -> url.contains("agency.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Perubahan sudah disimpan");
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
        open(page, AGENCY + "DISKOMINFO");
    }
}
