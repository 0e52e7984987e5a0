package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** The administrator keeps roles, users and API clients. */
class IdentityPagesIT extends Browsing {

    /** Of this run only: the same product may be tested twice. */
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    private static void invalid(Page page, String id) {
        page.waitForSelector("[id='" + id + "_in'][aria-invalid=true]");
    }

    private static void agree(Page page) {
        page.locator("dialog[open] button[data-yes]").click();
    }

    private static void says(Page page, String words) {
        page.locator("main").getByText(words).first().waitFor();
    }

    private static void allow(Page page, String words) {
        page.locator("main fieldset .option")
                .filter(withText(words))
                .first()
                .locator("input")
                .check();
    }

    @Test
    void a_role_is_made_once_changed_and_removed() {
        String code = "uji_" + run;
        Page page = signedIn("admin");
        open(page, "/admin/roles/roles.xhtml");
        page.locator("main a.button.primary").click();
        press(page, "form:save");
        invalid(page, "form:code");
        fill(page, "form:code", "Kode Salah");
        fill(page, "form:name", "Peran uji " + run);
        allow(page, "Mencatat aduan");
        press(page, "form:save");
        invalid(page, "form:code");
        assertThat(field(page, "form:code").inputValue()).isEqualTo("Kode Salah");
        assertThat(page.locator("main fieldset input:checked").count()).isEqualTo(1);
        accessible(page);
        fill(page, "form:code", "coordinator");
        press(page, "form:save");
        says(page, "sudah dipakai");
        fill(page, "form:code", code);
        button(page, "form:save").dblclick();
        says(page, "Perubahan disimpan");
        assertThat(page.locator("main tbody tr").filter(withText(code)).count()).isEqualTo(1);
        page.locator("main tbody a").filter(withText("Peran uji " + run)).click();
        field(page, "form:secondFactorRequired").check();
        accessible(page);
        picture(page, "peran");
        press(page, "form:save");
        says(page, "Perubahan disimpan");
        assertThat(page.locator("main tbody tr").filter(withText(code)).innerText())
                .contains("Wajib");
        page.locator("main tbody a").filter(withText("Peran uji " + run)).click();
        press(page, "form:remove");
        agree(page);
        says(page, "Peran dihapus");
        assertThat(page.locator("main tbody tr").filter(withText(code)).count()).isZero();
    }

    @Test
    void a_user_is_made_signs_in_with_the_password_shown_once_and_is_shut_out_again() {
        String name = "uji." + run;
        Page page = signedIn("admin");
        open(page, "/admin/users/users.xhtml");
        page.locator("main a.button.primary").click();
        fill(page, "form:name", "Nama Salah");
        fill(page, "form:displayName", "Pengguna Uji " + run);
        fill(page, "form:email", "uji@contoh.go.id");
        choose(page, "form:role", "liaison");
        press(page, "form:save");
        invalid(page, "form:name");
        assertThat(field(page, "form:email").inputValue()).isEqualTo("uji@contoh.go.id");
        accessible(page);
        fill(page, "form:name", name);
        choose(page, "form:agency", "DINKES");
        button(page, "form:save").dblclick();
        String first = page.locator("#first-password").innerText();
        says(page, name);
        accessible(page);
        picture(page, "pengguna-baru");

        Page own = office();
        open(own, "/login.xhtml");
        own.locator("input[autocomplete=username]").fill(name);
        own.locator("input[autocomplete=current-password]").fill(first);
        own.locator("main button[type=submit]").click();
        own.waitForURL(url -> url.contains("/account/password.xhtml"));
        page.reload();
        assertThat(page.locator("#first-password").count()).isZero();

        fill(page, "form:displayName", "Pengguna Uji Coba " + run);
        press(page, "form:save");
        says(page, "Perubahan disimpan");
        choose(page, "give:role", "agency_head");
        choose(page, "give:agency", "DINKES");
        fill(page, "give:validFrom", "2026-01-02");
        fill(page, "give:validTo", "2026-01-01");
        press(page, "give:assign");
        invalid(page, "give:validTo");
        fill(page, "give:validTo", "2099-12-31");
        button(page, "give:assign").dblclick();
        says(page, "Peran diberikan");
        assertThat(page.locator("[id='roles'] tbody tr").count()).isEqualTo(2);
        page.locator("[id='roles'] tbody tr")
                .filter(withText("2099"))
                .locator("button")
                .click();
        agree(page);
        says(page, "Peran dicabut");

        press(page, "access:disable");
        agree(page);
        says(page, "Pengguna dinonaktifkan");
        open(own, "/index.xhtml");
        assertThat(own.url()).contains("/login.xhtml");
        press(page, "access:enable");
        says(page, "Pengguna dapat masuk lagi");
        press(page, "access:reset");
        agree(page);
        assertThat(page.locator("#first-password").innerText()).isNotEqualTo(first);
        open(page, "/admin/users/users.xhtml?q=" + name);
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
    }

    @Test
    void an_api_client_gets_its_key_once_and_loses_its_access() {
        Page page = signedIn("admin");
        open(page, "/admin/api-clients/clients.xhtml");
        page.locator("main a.button.primary").click();
        fill(page, "form:name", "uji-" + run);
        fill(page, "form:displayName", "Kanal uji " + run);
        press(page, "form:save");
        page.locator("[id='form:permissions'] .message").waitFor();
        allow(page, "Mencatat aduan");
        fill(page, "form:requestsPerMinute", "0");
        press(page, "form:save");
        invalid(page, "form:requestsPerMinute");
        accessible(page);
        fill(page, "form:requestsPerMinute", "60");
        button(page, "form:save").dblclick();
        String key = page.locator("#new-key").innerText();
        // At the end of the page the bar with the buttons covers none of the boxes.
        button(page, "key:revoke").scrollIntoViewIfNeeded();
        accessible(page);
        picture(page, "klien-api");
        assertThat(answer(page, key)).isNotEqualTo(401);
        page.reload();
        assertThat(page.locator("#new-key").count()).isZero();
        fill(page, "form:displayName", "Kanal uji coba " + run);
        press(page, "form:save");
        says(page, "Perubahan disimpan");
        press(page, "key:replace");
        agree(page);
        String second = page.locator("#new-key").innerText();
        assertThat(answer(page, key)).isEqualTo(401);
        assertThat(answer(page, second)).isNotEqualTo(401);
        press(page, "key:revoke");
        agree(page);
        says(page, "Akses dicabut");
        assertThat(answer(page, second)).isEqualTo(401);
        press(page, "key:restore");
        says(page, "Akses dipulihkan");
        open(page, "/admin/api-clients/clients.xhtml");
        assertThat(page.locator("main tbody tr")
                        .filter(withText("Kanal uji coba " + run))
                        .count())
                .isEqualTo(1);
    }

    private int answer(Page page, String key) {
        return page.context()
                .browser()
                .newContext()
                .request()
                .get(
                        product.url("/api/v1/categories"),
                        RequestOptions.create().setHeader("Authorization", "Bearer " + key))
                .status();
    }
}
