package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Two people change one thing: the second is told who changed what, and keeps what was typed. */
class TwoEditorsIT extends Browsing {

    /** Of this run only: the same product may be tested twice. */
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    @Test
    void two_people_change_an_agency() {
        String code = "DUA-" + run;
        Page first = signedIn("admin");
        open(first, "/admin/agencies/edit.xhtml");
        fill(first, "form:code", code);
        fill(first, "form:name", "Badan Dua Penyunting");
        fill(first, "form:shortName", "Badua");
        choose(first, "form:kind", "AGENCY");
        press(first, "form:save");
        first.waitForURL(url -> url.contains("agency.xhtml"));
        String form = "/admin/agencies/edit.xhtml?code=" + code;
        Page second = signedIn("organisasi");
        open(second, form);
        open(first, form);
        fill(first, "form:name", "Badan Dua Orang");
        fill(first, "form:phone", "021-5550001");
        choose(first, "form:kind", "HOSPITAL");
        press(first, "form:save");
        first.waitForURL(url -> url.contains("agency.xhtml"));

        fill(second, "form:name", "Badan Dua Meja");
        fill(second, "form:city", "Tangerang");
        press(second, "form:save");
        second.locator(".notice.warn[role=alert]").waitFor();
        String notice = second.locator(".notice.warn[role=alert]").innerText();
        assertThat(notice)
                .contains("Admin Sistem", "“Badan Dua Penyunting” menjadi “Badan Dua Orang”", "021-5550001")
                .doesNotContain("Tangerang");
        assertThat(field(second, "form:name").inputValue()).isEqualTo("Badan Dua Meja");
        assertThat(field(second, "form:city").inputValue()).isEqualTo("Tangerang");
        assertThat(field(second, "form:phone").inputValue()).isEqualTo("021-5550001");
        assertThat(field(second, "form:kind").inputValue()).isEqualTo("HOSPITAL");
        accessible(second);
        guide(second, "dua-penyunting");
        press(second, "form:save");
        second.waitForURL(url -> url.contains("agency.xhtml"));
        assertThat(second.locator("main").innerText()).contains("Badan Dua Meja", "Tangerang", "021-5550001");
    }

    @Test
    void two_people_change_a_reply_template() {
        String name = "Templat dua " + run;
        Page first = signedIn("koordinator");
        open(first, "/admin/reply-templates.xhtml?edit=+");
        fill(first, "template:code", "dua-" + run);
        fill(first, "template:name", name);
        fill(first, "template:text", "Laporan {nomor} kami terima.");
        press(first, "template:save");
        String form = first.locator("main tbody a").filter(withText(name)).getAttribute("href");
        Page second = signedIn("organisasi");
        open(second, form);
        open(first, form);
        fill(first, "template:text", "Laporan {nomor} sudah kami terima.");
        field(first, "template:active").uncheck();
        press(first, "template:save");
        first.getByText("tersimpan").waitFor();

        fill(second, "template:text", "Laporan {nomor} sedang kami tangani.");
        press(second, "template:save");
        second.locator(".notice.warn[role=alert]").waitFor();
        assertThat(second.locator(".notice.warn[role=alert]").innerText())
                .contains("Ratna Kusumawati", "sudah kami terima", "“Ya” menjadi “Tidak”");
        assertThat(field(second, "template:text").inputValue()).isEqualTo("Laporan {nomor} sedang kami tangani.");
        assertThat(field(second, "template:active").isChecked()).isFalse();
        accessible(second);
        press(second, "template:save");
        second.getByText("tersimpan").waitFor();
    }

    @Test
    void two_people_change_a_service() {
        String name = "Layanan dua " + run;
        Page first = signedIn("koordinator");
        open(first, "/standard/edit.xhtml");
        fill(first, "form:name", name);
        fill(first, "form:code", "dua-" + run);
        field(first, "form:agency").selectOption(new SelectOption().setIndex(1));
        press(first, "form:save");
        first.getByText("tersimpan").waitFor();
        String form = "/standard/edit.xhtml?code=dua-" + run;
        Page second = signedIn("organisasi");
        open(second, form);
        open(first, form);
        fill(first, "form:owner", "Kepala Bidang Pelayanan");
        press(first, "form:save");
        first.getByText("tersimpan").waitFor();

        fill(second, "form:name", name + " terpadu");
        press(second, "form:save");
        second.locator(".notice.warn[role=alert]").waitFor();
        assertThat(second.locator(".notice.warn[role=alert]").innerText())
                .contains("Ratna Kusumawati", "Kepala Bidang Pelayanan");
        assertThat(field(second, "form:name").inputValue()).isEqualTo(name + " terpadu");
        assertThat(field(second, "form:owner").inputValue()).isEqualTo("Kepala Bidang Pelayanan");
        press(second, "form:save");
        second.getByText("tersimpan").waitFor();
    }

    @Test
    void two_people_change_a_role_and_one_removes_it() {
        Page first = signedIn("admin");
        open(first, "/admin/roles/role.xhtml");
        fill(first, "form:code", "dua_" + run);
        fill(first, "form:name", "Peran dua");
        first.locator("main fieldset .option input").nth(0).check();
        press(first, "form:save");
        first.getByText("Perubahan disimpan").waitFor();
        String form = "/admin/roles/role.xhtml?role=dua_" + run;
        Page second = signedIn("admin");
        open(second, form);
        open(first, form);
        first.locator("main fieldset .option input").nth(1).check();
        press(first, "form:save");
        first.getByText("Perubahan disimpan").waitFor();
        fill(second, "form:name", "Peran dua orang");
        press(second, "form:save");
        second.locator(".notice.warn[role=alert]").waitFor();
        assertThat(second.locator("main fieldset .option input:checked").count())
                .isEqualTo(2);
        assertThat(field(second, "form:name").inputValue()).isEqualTo("Peran dua orang");
        open(first, form);
        press(first, "form:remove");
        first.locator("dialog[open] button[data-yes]").click();
        first.getByText("Peran dihapus").waitFor();
        press(second, "form:save");
        second.locator(".error-code").waitFor();
        assertThat(second.locator(".error-code").innerText()).contains("404");
    }
}
