package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a government sets for itself: its emblem at the head of every page, and when complaints go up; and its feeds. */
class GovernmentPagesIT extends Browsing {

    @Test
    void the_emblem_stands_on_every_page_until_it_is_taken_off() throws IOException {
        Page page = signedIn("organisasi");
        open(page, "/admin/government.xhtml");
        field(page, "form:file")
                .setInputFiles(
                        new FilePayload("lambang.png", "image/png", "bukan gambar".getBytes(StandardCharsets.UTF_8)));
        press(page, "form:save");
        page.waitForSelector("[id='form:file_in'][aria-invalid=true]");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB), "png", png);
        field(page, "form:file").setInputFiles(new FilePayload("lambang.png", "image/png", png.toByteArray()));
        press(page, "form:save");
        page.locator("main").filter(withText("Lambang disimpan")).waitFor();
        accessible(page);
        String mark = page.locator(".brand-name img").getAttribute("src");
        assertThat(mark).contains("/assets/emblem.png?v=");
        Object width = page.locator(".emblem-sample.on-dark img")
                .evaluate("async image => { await image.decode(); return image.naturalWidth; }");
        assertThat((Integer) width).isEqualTo(192);

        Page visitor = phone();
        APIResponse picture = visitor.request().get(product.url(mark));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.headers().get("cache-control")).contains("immutable");
        APIResponse again = visitor.request()
                .get(
                        product.url(mark),
                        RequestOptions.create()
                                .setHeader("If-None-Match", picture.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        open(visitor, "/public/index.xhtml");
        assertThat(visitor.locator(".public-brand img").getAttribute("src")).isEqualTo(mark);
        open(visitor, "/login.xhtml");
        assertThat(visitor.locator(".brand-name img").getAttribute("src")).isEqualTo(mark);

        open(page, "/admin/government.xhtml");
        press(page, "form:remove");
        page.locator("dialog[open] button[data-yes]").click();
        page.locator("main").filter(withText("Lambang dilepas")).waitFor();
        assertThat(page.locator(".brand-name img").getAttribute("src")).contains("icon.svg");
        assertThat(visitor.request().get(product.url(mark)).status()).isEqualTo(404);
    }

    @Test
    void steps_of_escalation_are_set_in_order_and_the_examples_follow() {
        Page page = signedIn("organisasi");
        open(page, "/admin/escalation.xhtml");
        accessible(page);
        fill(page, "steps:warning", "95");
        press(page, "steps:save");
        page.waitForSelector("[id='steps:secondWarning_in'][aria-invalid=true]");
        fill(page, "steps:warning", "60");
        press(page, "steps:save");
        page.locator("main").filter(withText("disimpan")).waitFor();
        assertThat(page.locator("#examples thead").innerText()).contains("60%");
        assertThat(page.locator("#examples tbody tr")
                        .filter(withText("14 hari"))
                        .locator("td")
                        .allInnerTexts())
                .contains("8");
        fill(page, "steps:warning", "75");
        press(page, "steps:save");
        page.locator("main").filter(withText("disimpan")).waitFor();
        Page head = signedIn("kepala.dinkes");
        assertThat(head.navigate(product.url("/admin/escalation.xhtml")).status())
                .isEqualTo(403);
    }

    @Test
    void a_feed_is_of_what_the_list_is_narrowed_to_and_is_not_sent_twice() {
        Page page = office();
        open(page, "/public/complaints.xhtml?district=36.71.01&category=kesehatan");
        String address = page.locator("a[href*='complaints.rss']").getAttribute("href");
        assertThat(address).contains("district=36.71.01", "category=kesehatan");
        APIResponse feed = page.request().get(product.url(address));
        assertThat(feed.text()).contains("Kesehatan, Tangerang");
        APIResponse again = page.request()
                .get(
                        product.url(address),
                        RequestOptions.create()
                                .setHeader("If-None-Match", feed.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        APIResponse other = page.request().get(product.url("/public/complaints.rss?village=36.71.01.1001"));
        assertThat(other.text()).contains("Babakan").isNotEqualTo(feed.text());
        for (String wrong : List.of("village=nix", "district=nix", "category=nix")) {
            assertThat(page.request()
                            .get(product.url("/public/complaints.rss?" + wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        open(page, "/public/complaints.xhtml?district=36.71.01");
        assertThat(page.locator("select[name=village] option").count()).isGreaterThan(2);
        accessible(page);
    }
}
