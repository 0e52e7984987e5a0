package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The public window among a phone's applications: what it says of itself, what it keeps, and what it never keeps. */
class PhoneAppIT extends ComplaintBrowsing {

    private APIResponse get(Page page, String path) {
        APIResponse answer = page.request().get(product.url(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    @Test
    void it_says_what_a_phone_needs_to_install_it() throws IOException {
        Page phone = phone();
        open(phone, "/public/index.xhtml");
        APIResponse answer = get(phone, phone.locator("link[rel=manifest]").getAttribute("href"));
        assertThat(answer.headers().get("content-type")).startsWith("application/manifest+json");
        JsonPath manifest = JsonPath.from(answer.text());
        assertThat(manifest.getString("name")).startsWith("Layanan pengaduan ");
        assertThat(manifest.getString("start_url")).isEqualTo("/public/index.xhtml");
        assertThat(manifest.getString("scope")).isEqualTo("/public/");
        assertThat(manifest.getString("display")).isEqualTo("standalone");
        assertThat(manifest.getString("theme_color"))
                .isEqualTo(phone.locator("meta[name=theme-color]").getAttribute("content"));
        List<Map<String, String>> icons = manifest.getList("icons");
        assertThat(icons).extracting(icon -> icon.get("purpose")).contains("any", "maskable");
        for (Map<String, String> icon : icons) {
            var image = ImageIO.read(
                    new ByteArrayInputStream(get(phone, icon.get("src")).body()));
            assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(icon.get("sizes"));
        }
        get(phone, phone.locator("link[rel=apple-touch-icon]").getAttribute("href"));
        assertThat(phone.request()
                        .get(product.url("/assets/app-icon.png?size=9999"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void without_network_it_says_so_and_has_kept_no_page() {
        Page phone = phone();
        open(phone, "/public/index.xhtml");
        phone.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        for (String path : List.of("complaints", "file", "follow")) {
            open(phone, "/public/" + path + ".xhtml");
        }
        Object kept = phone.evaluate(
                """
                async () => {
                  const all = [];
                  for (const name of await caches.keys()) {
                    for (const request of await (await caches.open(name)).keys()) {
                      const address = new URL(request.url);
                      all.push(address.pathname + address.search);
                    }
                  }
                  return all;
                }""");
        assertThat((List<?>) kept).isNotEmpty().allSatisfy(address -> assertThat(address.toString())
                .matches("/assets/.+[?&]v=.+|/public/offline\\.xhtml\\?l=id"));
        APIResponse worker = get(phone, "/public/worker.js?l=id");
        assertThat(worker.headers().get("cache-control")).isEqualTo("no-cache");
        phone.context().setOffline(true);
        phone.navigate(product.url("/public/complaints.xhtml"));
        assertThat(phone.locator("h1").innerText()).isEqualTo("Tidak ada jaringan");
        accessible(phone);
        picture(phone, "publik-tanpa-jaringan");
        phone.context().setOffline(false);
        phone.reload();
        assertThat(phone.locator("h1").innerText()).isNotEqualTo("Tidak ada jaringan");
    }

    @Test
    void what_is_typed_survives_and_leaves_no_trace_of_who_or_of_what_is_closed() {
        Page phone = phone();
        open(phone, "/public/file.xhtml");
        fill(phone, "file:title", "Lampu jalan padam");
        fill(phone, "file:story", "Sudah tiga malam gelap.");
        fill(phone, "file:name", "Ratna Kenari");
        fill(phone, "file:phone", "081299998888");
        field(phone, "file:phone").blur();
        phone.waitForSelector("text=Tersimpan di perangkat ini");
        accessible(phone);
        assertThat(draft(phone)).contains("gelap").doesNotContain("Ratna", "0812");
        phone.reload();
        phone.waitForSelector("text=dimuat kembali");
        assertThat(field(phone, "file:story").inputValue()).isEqualTo("Sudah tiga malam gelap.");
        assertThat(field(phone, "file:name").inputValue()).isEmpty();
        picture(phone, "publik-konsep");
        field(phone, "file:confidential").check();
        phone.waitForSelector("text=tidak ada yang disimpan");
        assertThat(draft(phone)).isEmpty();
        field(phone, "file:confidential").uncheck();
        phone.waitForSelector("text=Tersimpan di perangkat ini");
        fill(phone, "file:name", "Ratna Kenari");
        fill(phone, "file:email", "ratna.kenari@example.id");
        press(phone, "file:send");
        phone.waitForURL(url -> url.contains("filed"));
        assertThat(draft(phone)).isEmpty();
    }

    private static String draft(Page phone) {
        return String.valueOf(phone.evaluate("() => localStorage.getItem('pendopo.draft') || ''"));
    }
}
