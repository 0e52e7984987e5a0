package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photo on its way to everybody: covered, looked at, shown, taken back; and nothing of it before, after or beside that. */
class PhotosIT extends ComplaintBrowsing {

    private static final Pattern FILE =
            Pattern.compile("/complaint/attachment\\?no=[^&]+&(?:amp;)?file=([0-9a-f-]{36})");
    private static final Pattern PHOTO = Pattern.compile("/public/photo\\?id=([0-9a-f-]{36})");

    private static byte[] white() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 640, 480);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void a_photo_is_shown_with_its_boxes_and_taken_back() throws Exception {
        String number = assigned("puskesmas");
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "attach");
        field(coordinator, "act:attach").setInputFiles(new FilePayload("Wajah Budi.png", "image/png", white()));
        press(coordinator, "act:add");
        coordinator.waitForSelector("text=Lampiran tersimpan");
        String original = first(FILE, coordinator.content());

        Page anybody = phone();
        unseen(anybody, number, original);

        coordinator.getByText("Foto untuk umum").click();
        coordinator.getByText("Tampilkan untuk umum").click();
        coordinator.waitForSelector(".redact.ready");
        accessible(coordinator);
        coordinator.locator("[data-add]").click();
        coordinator.locator("[data-part='0']").fill("50");
        coordinator.locator("[data-part='2']").fill("100");
        coordinator.locator("[data-part='2']").blur();
        assertThat(field(coordinator, "photo:boxes").inputValue()).isEqualTo("50 40 50 20");
        coordinator.locator("[data-undo]").click();
        assertThat(field(coordinator, "photo:boxes").inputValue()).isEqualTo("50 40 20 20");
        coordinator.mouse().move(0, 0);
        var area = coordinator.locator(".redact-picture svg").boundingBox();
        coordinator.mouse().move(area.x + area.width * 0.1, area.y + area.height * 0.1);
        coordinator.mouse().down();
        coordinator.mouse().move(area.x + area.width * 0.3, area.y + area.height * 0.3);
        coordinator.mouse().up();
        assertThat(coordinator.locator(".redact-list li").count()).isEqualTo(2);
        accessible(coordinator);
        picture(coordinator, "foto-tutup");
        press(coordinator, "photo:look");
        coordinator.waitForSelector("[aria-invalid=true]");
        fill(coordinator, "photo:words", "Kursi tunggu yang patah.");
        press(coordinator, "photo:look");
        coordinator.waitForSelector(".redact-preview img");
        accessible(coordinator);
        picture(coordinator, "foto-pratinjau");
        byte[] preview = coordinator
                .request()
                .get(product.url(coordinator.locator(".redact-preview img").getAttribute("src")))
                .body();
        press(coordinator, "photo:release");
        coordinator.locator("#confirm [data-yes]").click();
        coordinator.waitForSelector("text=Foto sudah tampil untuk umum");
        accessible(coordinator);
        picture(coordinator, "foto-daftar");

        open(anybody, "/public/complaint.xhtml?no=" + number);
        assertThat(anybody.locator(".public-photos img").getAttribute("alt")).isEqualTo("Kursi tunggu yang patah.");
        accessible(anybody);
        picture(anybody, "publik-foto");
        String photo = first(PHOTO, anybody.content());
        assertThat(anybody.content()).doesNotContain(original).doesNotContain("Budi");
        APIResponse seen = anybody.request().get(product.url("/public/photo?id=" + photo));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).isEqualTo(preview);
        assertThat(seen.headers().get("cache-control")).isEqualTo("private, no-cache");
        assertThat(seen.headers().toString()).doesNotContain("Budi");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(seen.body()));
        assertThat(image.getRGB(128, 96) & 255).isLessThan(24);
        assertThat(image.getRGB(20, 20) & 255).isGreaterThan(230);
        APIResponse known = anybody.request()
                .get(
                        product.url("/public/photo?id=" + photo),
                        RequestOptions.create()
                                .setHeader("If-None-Match", seen.headers().get("etag")));
        assertThat(known.status()).isEqualTo(304);
        open(anybody, "/public/complaints.xhtml?q=" + number);
        assertThat(anybody.locator(".public-list").innerText()).contains("1 foto");
        assertThat(anybody.request()
                        .get(product.url("/open311/v2/requests/" + number + ".json"))
                        .text())
                .contains("/public/photo?id=" + photo);
        unseen(anybody, number, original);

        coordinator.getByText("Tarik dari umum").click();
        coordinator.locator("#confirm [data-yes]").click();
        coordinator.waitForSelector("text=Foto sudah ditarik");
        APIResponse gone = anybody.request()
                .get(
                        product.url("/public/photo?id=" + photo),
                        RequestOptions.create()
                                .setHeader("If-None-Match", seen.headers().get("etag")));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(anybody.request()
                        .get(product.url("/public/complaint.xhtml?no=" + number))
                        .text())
                .doesNotContain("/public/photo");
    }

    /** The original, at every address a file has, for who is not signed in and for another agency. */
    private void unseen(Page anybody, String number, String original) {
        for (String path : List.of(
                "/public/photo?id=" + original,
                "/public/photo?id=" + original + "&size=small",
                "/public/photo?id=" + original + ".jpg",
                "/public/photo",
                "/public/report-file?no=" + number + "&file=" + original)) {
            assertThat(anybody.request().get(product.url(path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : List.of(
                "/complaint/attachment?no=" + number + "&file=" + original,
                "/complaint/photo-preview?no=" + number + "&file=" + original + "&boxes=")) {
            APIResponse guest = anybody.request()
                    .get(product.url(path), RequestOptions.create().setMaxRedirects(0));
            assertThat(guest.status()).as(path).isIn(302, 303, 401);
            assertThat(guest.body()).as(path).hasSizeLessThan(2000);
            Page other = signedIn("penghubung.pupr");
            assertThat(other.request().get(product.url(path)).status()).as(path).isEqualTo(404);
        }
        assertThat(signedIn("penghubung.pupr")
                        .request()
                        .get(product.url("/complaint/photos.xhtml?no=" + number))
                        .status())
                .isEqualTo(404);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
