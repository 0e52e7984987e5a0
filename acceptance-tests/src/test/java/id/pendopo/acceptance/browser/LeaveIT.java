package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.acceptance.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is on leave: the substitute goes on with the work, and what stays with a colleague is handed over. */
class LeaveIT extends ComplaintBrowsing {

    /** A subdistrict no other test works in. */
    private static final String AGENCY = "KEC-BENDA";

    private static final String HEAD = "uji-camat";

    private final String run = Long.toString(System.nanoTime() % 1_000_000, 36);
    private final String rina = "uji-rina-" + run;
    private final String budi = "uji-budi-" + run;

    @BeforeEach
    void officers() throws IOException, SQLException {
        try (Connection connection = new Database(product.data()).asSuperuser()) {
            made(connection, HEAD, "Camat Uji", "agency_head");
            made(connection, rina, "Rina " + run, "liaison");
            made(connection, budi, "Budi " + run, "liaison");
        }
    }

    private static void made(Connection connection, String name, String displayName, String role) throws SQLException {
        try (PreparedStatement user = connection.prepareStatement(
                        """
                        insert into user_account (name, display_name, password_hash) select ?, ?, password_hash
                        from user_account where name = 'petugas' on conflict (name) do nothing""");
                PreparedStatement assignment = connection.prepareStatement(
                        """
                        insert into role_assignment (user_id, role_id, agency_id, valid_from)
                        select u.id, r.id, a.id, current_date - 1 from user_account u, role r, agency a
                        where u.name = ? and r.code = ? and a.code = ? on conflict do nothing""")) {
            user.setString(1, name);
            user.setString(2, displayName);
            user.executeUpdate();
            assignment.setString(1, name);
            assignment.setString(2, role);
            assignment.setString(3, AGENCY);
            assignment.executeUpdate();
        }
    }

    private String given(String officer) {
        String number = recorded("Pohon tumbang " + System.nanoTime());
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, "puskesmas", false);
        choose(coordinator, "act:agency", AGENCY);
        verify(coordinator);
        Page head = signedIn(HEAD);
        openForm(head, number, "assign");
        choose(head, "act:assignee", officer);
        press(head, "act:assign");
        done(head);
        return number;
    }

    private void stated(Page page, int from, int to) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        fill(page, "absence:from", today.plusDays(from).toString());
        fill(page, "absence:to", today.plusDays(to).toString());
    }

    private void confirm(Page page) {
        page.locator("dialog[open] button[data-yes]").click();
    }

    @Test
    void the_substitute_goes_on_with_the_work_until_the_leave_is_ended() {
        String number = given(rina);
        Page own = signedIn(rina);
        open(own, "/account/profile.xhtml");
        own.locator("main a").filter(withText("Catat cuti")).click();
        own.waitForURL(url -> url.contains("absences/index.xhtml"));
        assertThat(field(own, "absence:person").inputValue()).isEqualTo(rina);
        assertThat(field(own, "absence:person").locator("option").count()).isLessThanOrEqualTo(2);
        choose(own, "absence:substitute", budi);
        stated(own, 3, 1);
        fill(own, "absence:note", "Cuti tahunan");
        press(own, "absence:save");
        own.getByText("Hari terakhir tidak boleh sebelum hari pertama").waitFor();
        accessible(own);
        stated(own, 0, 6);
        button(own, "absence:save").dblclick();
        own.getByText("Cuti tersimpan").waitFor();
        assertThat(own.locator("main tbody tr").filter(withText("Rina " + run)).innerText())
                .contains("Budi " + run, "Sedang cuti", "Cuti tahunan");
        accessible(own);

        Page substitute = signedIn(budi);
        open(substitute, "/notification/inbox.xhtml");
        assertThat(substitute.locator("main").innerText()).contains("Anda menggantikan Rina " + run);
        open(substitute, "/complaint/queue.xhtml?tab=ALL&assigned=ME");
        assertThat(substitute.locator("main tbody tr").filter(withText(number)).innerText())
                .contains("Menggantikan Rina " + run);
        accessible(substitute);
        guide(substitute, "menggantikan");
        openDetail(substitute, number);
        assertThat(substitute.locator("main").innerText()).contains("pengganti Budi " + run);

        Page head = signedIn(HEAD);
        openForm(head, number, "assign");
        assertThat(field(head, "act:assignee").innerText()).contains("Rina " + run + " (cuti sampai");
        choose(head, "act:assignee", "");
        press(head, "act:assign");
        done(head);
        openForm(head, number, "assign");
        choose(head, "act:assignee", rina);
        press(head, "act:assign");
        head.getByText("Tetapkan orang lain, misalnya penggantinya: Budi " + run)
                .waitFor();

        open(head, "/complaint/absences/index.xhtml");
        guide(head, "cuti");
        head.locator("tr").filter(withText("Rina " + run)).locator("a").click();
        head.waitForURL(url -> url.contains("edit="));
        assertThat(field(head, "absence:from").getAttribute("readonly")).isNotNull();
        accessible(head);
        press(head, "absence:end");
        confirm(head);
        head.getByText("Cuti diakhiri").waitFor();
        open(substitute, "/complaint/queue.xhtml?tab=ALL&assigned=ME");
        assertThat(substitute.locator("main").innerText()).doesNotContain(number);
    }

    @Test
    void the_head_hands_everything_over_and_watches_it_go() {
        String number = given(rina);
        Page head = signedIn(HEAD);
        open(head, "/complaint/absences/hand-over.xhtml");
        choose(head, "handOver:from", rina);
        head.getByText("1 pengaduan terbuka akan diserahkan").waitFor();
        choose(head, "handOver:to", budi);
        accessible(head);
        guide(head, "serah-terima");
        press(head, "handOver:start");
        confirm(head);
        head.waitForURL(url -> url.contains("bulk-result.xhtml?job="));
        head.getByText("Selesai: 1 dari 1").waitFor();
        assertThat(head.locator("h1").innerText()).contains("Serah terima pengaduan");
        Page taker = signedIn(budi);
        openDetail(taker, number);
        assertThat(taker.locator("main").innerText()).contains("diserahkan dari Rina " + run);
    }

    @Test
    void nobody_reaches_into_another_agency() {
        Page other = signedIn("kepala.dinkes");
        open(other, "/complaint/absences/index.xhtml?edit=new");
        assertThat(other.locator("main").innerText()).doesNotContain("Rina " + run);
        assertThat(other.navigate(product.url(
                                "/complaint/absences/index.xhtml?edit=5f0c1a52-6f0e-4c55-9d41-1d9a3a7f2b11"))
                        .status())
                .isEqualTo(404);
        open(other, "/complaint/absences/hand-over.xhtml?from=" + rina);
        assertThat(field(other, "handOver:from").innerText()).doesNotContain("Rina " + run);
        assertThat(signedIn("petugas")
                        .navigate(product.url("/complaint/absences/index.xhtml"))
                        .status())
                .isEqualTo(403);
    }
}
