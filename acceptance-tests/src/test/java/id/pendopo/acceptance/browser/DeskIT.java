package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk with much to do: the next complaint at one press, one decision on many. */
class DeskIT extends ComplaintBrowsing {

    private String filed(Page counter, String title) {
        fillReport(counter, title);
        return filed(counter);
    }

    private static Locator box(Page page, String number) {
        return page.locator("input[name=selected][value='" + number + "']");
    }

    private void confirm(Page page) {
        page.locator("dialog[open] button[data-yes]").click();
    }

    @Test
    void an_officer_takes_the_next_complaint_and_finds_it_among_the_own() {
        Page officer = signedIn("penghubung.dinkes");
        open(officer, "/complaint/queue.xhtml");
        button(officer, "next").click();
        officer.waitForURL(url -> url.contains("detail.xhtml?no="));
        String number = officer.url().replaceAll(".*no=", "");
        assertThat(officer.locator("main").innerText()).contains("Pelaksana ditetapkan");
        open(officer, "/complaint/queue.xhtml?tab=ALL");
        officer.locator(".views a").filter(withText("Tugas saya")).click();
        officer.waitForURL(url -> url.contains("assigned=ME"));
        assertThat(officer.locator("main tbody").innerText()).contains(number);
        officer.locator(".views a").filter(withText("Belum ada pelaksana")).click();
        officer.waitForURL(url -> url.contains("assigned=NOBODY"));
        assertThat(officer.locator("main").innerText()).doesNotContain(number);
        accessible(officer);
    }

    @Test
    void a_coordinator_archives_several_at_once_and_reads_which_was_refused() throws IOException {
        Page counter = signedIn("petugas");
        List<String> numbers = List.of(
                filed(counter, "Laporan percobaan satu"),
                filed(counter, "Laporan percobaan dua"),
                filed(counter, "Laporan percobaan tiga"));
        Page coordinator = signedIn("koordinator");
        open(coordinator, "/complaint/queue.xhtml?tab=VERIFICATION&sort=NEWEST");
        assertThat(coordinator.locator(".selection").isVisible()).isFalse();
        numbers.forEach(number -> box(coordinator, number).press("Space"));
        assertThat(coordinator.locator(".selection output").innerText()).isEqualTo("3 dipilih");
        guide(coordinator, "pilih-banyak");
        // On a screen as high as the page no bar stands over a row.
        coordinator.setViewportSize(1366, 4000);
        accessible(coordinator);
        coordinator.setViewportSize(1366, 768);
        coordinator.locator(".selection button[value=ARCHIVE]").click();
        coordinator.waitForURL(url -> url.contains("bulk.xhtml"));
        choose(coordinator, "bulk:reason", "TEST");
        accessible(coordinator);

        Page other = signedIn("koordinator");
        openForm(other, numbers.get(1), "archive");
        choose(other, "act:archiveReason", "SPAM");
        press(other, "act:archive");
        other.waitForURL(url -> !url.contains("do="));

        press(coordinator, "bulk:start");
        confirm(coordinator);
        coordinator.waitForURL(url -> url.contains("bulk-result.xhtml?job="));
        coordinator.getByText("Selesai: 2 dari 3 pengaduan berhasil, 1 gagal").waitFor();
        assertThat(coordinator.locator("tr").filter(withText(numbers.get(1))).innerText())
                .contains("Gagal", "berubah sejak Anda memilihnya");
        assertThat(coordinator.locator("tr").filter(withText(numbers.get(2))).innerText())
                .contains("Berhasil");
        accessible(coordinator);
        guide(coordinator, "hasil-tindakan-massal");
        coordinator.locator(".page-actions details summary").click();
        Download file = coordinator.waitForDownload(
                () -> coordinator.locator("a[href*='format=csv']").click());
        assertThat(Files.readString(file.path())).contains(numbers).contains("Gagal");

        coordinator.locator("main a").filter(withText("Ulangi untuk 1")).click();
        coordinator.waitForURL(url -> url.contains("bulk.xhtml"));
        assertThat(coordinator.locator("main").innerText())
                .contains(numbers.get(1), "tidak bisa diproses pada statusnya sekarang");

        Page officer = signedIn("penghubung.dinkes");
        open(officer, coordinator.url().replaceAll("^https?://[^/]+", "").replace("ARCHIVE", "REPLY"));
        assertThat(officer.locator("main").innerText()).contains("Belum ada pengaduan yang dipilih");
    }

    @Test
    void a_template_is_put_into_an_empty_reply_to_many() {
        Page officer = signedIn("penghubung.dinkes");
        open(officer, "/complaint/queue.xhtml?tab=FOLLOW_UP");
        String number = officer.locator("main tbody .code a").first().innerText();
        open(officer, "/complaint/bulk.xhtml?action=REPLY&selected=" + number);
        choose(officer, "bulk:template", "diterima");
        press(officer, "bulk:use");
        officer.waitForFunction("() => document.getElementById('bulk:text_in').value.includes('{nomor}')");
        assertThat(officer.locator("[aria-invalid=true]").count()).isZero();
    }

    @Test
    void nonsense_in_the_address_is_a_refusal() {
        Page coordinator = signedIn("koordinator");
        assertThat(coordinator
                        .navigate(product.url("/complaint/bulk.xhtml?action=X"))
                        .status())
                .isEqualTo(400);
        assertThat(coordinator
                        .navigate(product.url("/complaint/bulk-result.xhtml?job=1"))
                        .status())
                .isEqualTo(404);
        assertThat(coordinator
                        .navigate(product.url(
                                "/complaint/bulk-export?job=5f0c1a52-6f0e-4c55-9d41-1d9a3a7f2b11&format=csv"))
                        .status())
                .isEqualTo(404);
        Page officer = signedIn("penghubung.dinkes");
        assertThat(officer.navigate(product.url("/complaint/bulk.xhtml?action=DISPOSE"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_filter_is_kept_shared_and_becomes_the_start_view() {
        String name = "Terlambat lewat aplikasi " + System.nanoTime() % 100_000;
        Page coordinator = signedIn("koordinator");
        open(coordinator, "/complaint/list.xhtml?channel=APP&sort=OLDEST");
        coordinator.locator(".saved-menu summary").click();
        coordinator
                .locator(".saved-menu a")
                .filter(withText("Simpan saringan ini"))
                .click();
        assertThat(coordinator.locator("main").innerText()).contains("Aplikasi seluler", "Terlama diterima");
        fill(coordinator, "filter:name", name);
        field(coordinator, "filter:shared").check();
        field(coordinator, "filter:start").check();
        accessible(coordinator);
        press(coordinator, "filter:save");
        coordinator.getByText("Saringan tersimpan.").waitFor();
        accessible(coordinator);
        guide(coordinator, "saringan-tersimpan");
        open(coordinator, "/complaint/list.xhtml");
        assertThat(coordinator.url()).contains("channel=APP", "sort=OLDEST", "saved=");
        coordinator.locator(".filters .clear").click();
        coordinator.waitForURL(url -> !url.contains("channel=APP"));

        Page executive = signedIn("sekda");
        open(executive, "/complaint/list.xhtml");
        executive.locator(".saved-menu summary").click();
        executive.locator(".saved-menu a").filter(withText(name)).click();
        executive.waitForURL(url -> url.contains("channel=APP"));
        Page officer = signedIn("penghubung.dinkes");
        open(officer, "/complaint/list.xhtml");
        assertThat(officer.locator(".saved-menu").innerText()).doesNotContain(name);

        open(coordinator, "/complaint/filters.xhtml?list=list");
        coordinator
                .locator("tr")
                .filter(withText(name))
                .locator("a")
                .filter(withText("Ubah"))
                .click();
        press(coordinator, "filter:remove");
        confirm(coordinator);
        coordinator.getByText("Saringan dihapus.").waitFor();
        open(coordinator, "/complaint/list.xhtml");
        assertThat(coordinator.url()).doesNotContain("saved=");
        assertThat(coordinator
                        .navigate(product.url("/complaint/filters.xhtml?keep=1&tab=NONSENSE"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keys_go_through_the_list_until_they_are_turned_off() {
        Page coordinator = signedIn("koordinator");
        open(coordinator, "/complaint/queue.xhtml?tab=ALL&saved=none");
        coordinator.keyboard().press("j");
        coordinator.keyboard().press("j");
        coordinator.keyboard().press("x");
        Locator second = coordinator.locator("main tbody tr").nth(1);
        assertThat(second.locator("input").isChecked()).isTrue();
        coordinator.keyboard().press("k");
        coordinator.keyboard().press("x");
        assertThat(coordinator.locator(".selection output").innerText()).isEqualTo("2 dipilih");
        coordinator.keyboard().press("?");
        coordinator.locator("dialog#shortcuts[open]").waitFor();
        accessible(coordinator);
        coordinator.locator("dialog#shortcuts button[name=shortcuts]").click();
        coordinator.waitForURL(url -> url.contains("queue.xhtml"));
        coordinator.locator("body.no-keys").waitFor();
        coordinator.keyboard().press("j");
        coordinator.keyboard().press("x");
        assertThat(coordinator.locator("input[name=selected]:checked").count()).isZero();
        Page other = signedIn("koordinator");
        open(other, "/complaint/queue.xhtml?tab=ALL&saved=none");
        String first = other.locator("main tbody a").first().innerText();
        other.locator("#global-search").fill("jkx?");
        assertThat(other.locator("#global-search").inputValue()).isEqualTo("jkx?");
        other.locator("h1").click();
        other.keyboard().press("j");
        other.keyboard().press("o");
        other.waitForURL(url -> url.contains("detail.xhtml?no=" + first));
    }

    @Test
    void a_complaint_is_followed_and_colleagues_are_named_in_notes() {
        Page officer = signedIn("penghubung.dinkes");
        open(officer, "/complaint/queue.xhtml?tab=FOLLOW_UP");
        String number = officer.locator("main tbody .code a").first().innerText();
        openDetail(officer, number);
        assertThat(officer.locator("#watch").innerText()).contains("Ikuti");
        officer.locator("#watch").click();
        officer.locator("#watch").filter(withText("Berhenti mengikuti")).waitFor();
        accessible(officer);
        fill(officer, "reply:text", "Mohon arahan @kepala.dinkes, tembusan @penghubung.pupr.");
        press(officer, "reply:note");
        officer.getByText("Tidak diberi tahu: @penghubung.pupr").waitFor();
        open(officer, "/complaint/queue.xhtml?tab=ALL");
        officer.locator(".views a").filter(withText("Saya ikuti")).click();
        officer.waitForURL(url -> url.contains("assigned=FOLLOWED"));
        assertThat(officer.locator("main tbody").innerText()).contains(number);
        Page head = signedIn("kepala.dinkes");
        open(head, "/notification/inbox.xhtml");
        assertThat(head.locator("main").innerText()).contains("Anda disebut di catatan pengaduan " + number);
        openDetail(officer, number);
        officer.locator("#watch").click();
        officer.locator("#watch").filter(withText("Ikuti")).waitFor();
    }
}
