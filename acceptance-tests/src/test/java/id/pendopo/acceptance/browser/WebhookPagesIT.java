package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** An administrator registers where a system wants to be told, tries it out, and sees what came of it. */
class WebhookPagesIT extends Browsing {

    @Test
    void an_administrator_registers_a_webhook_tries_it_and_reads_the_log() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/hook", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("webhook-signature") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
        try {
            Page admin = signedIn("admin");
            open(admin, "/admin/webhooks/webhook.xhtml");
            accessible(admin);
            field(admin, "form:client").selectOption(new SelectOption().setLabel("Aplikasi LAKSA"));
            fill(admin, "form:url", "https://10.0.0.1/hook");
            admin.locator("[id='form:events'] input").first().check();
            press(admin, "form:save");
            admin.waitForSelector("[id='form:url_in'][aria-invalid=true]");
            fill(admin, "form:url", "http://127.0.0.1:" + other.getAddress().getPort() + "/hook");
            press(admin, "form:save");
            Locator secret = admin.locator("#new-secret");
            secret.waitFor();
            assertThat(secret.innerText()).startsWith("whsec_");
            accessible(admin);
            picture(admin, "webhook");

            press(admin, "deeds:test");
            admin.waitForURL(url -> url.contains("/deliveries.xhtml"));
            Locator sent = admin.locator("main tbody tr").filter(withText("Terkirim"));
            for (int i = 0; i < 60 && sent.count() == 0; i++) {
                admin.waitForTimeout(1_000);
                admin.reload();
            }
            assertThat(sent.first().innerText()).contains("Percobaan", "HTTP 204");
            assertThat(heard).anyMatch(one -> one.startsWith("v1,") && one.contains("webhook.trial"));
            accessible(admin);
            picture(admin, "webhook-catatan");

            open(admin, "/admin/webhooks/webhooks.xhtml");
            admin.locator("main tbody tr")
                    .filter(withText("127.0.0.1:" + other.getAddress().getPort()))
                    .locator("a")
                    .first()
                    .click();
            press(admin, "deeds:remove");
            admin.locator("dialog[open] button").last().click();
            admin.waitForURL(url -> url.contains("/webhooks.xhtml"));
            assertThat(admin.locator("main").innerText())
                    .doesNotContain("127.0.0.1:" + other.getAddress().getPort());
        } finally {
            other.stop(0);
        }
    }
}
