package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A complaint from the counter to the answer, each step in the browser of whoever takes it. */
class ComplaintJourneyIT extends ComplaintBrowsing {

    private static final String TITLE = "Atap ruang tunggu puskesmas bocor";

    @Test
    void a_complaint_goes_from_the_counter_to_the_answer() {
        String number = recorded();
        verified(number);
        handled(number);
        closed(number);
    }

    @Test
    void another_agency_cannot_tell_a_foreign_complaint_from_an_absent_one() {
        String number = recorded();
        verified(number);
        Page stranger = signedIn("penghubung.pupr");
        String foreign = absent(stranger, number);
        String absent = absent(stranger, "TNG-26-999999");
        assertThat(foreign.replace(number, "")).isEqualTo(absent.replace("TNG-26-999999", ""));
        assertThat(foreign).doesNotContain(TITLE);
    }

    @Test
    void a_form_with_mistakes_says_so_beside_each_field_and_keeps_what_was_typed() {
        Page counter = signedIn("petugas");
        open(counter, "/complaint/record.xhtml");
        fill(counter, "record:story", "Uraian yang sudah diketik panjang-panjang.");
        fill(counter, "record:nik", "1234");
        press(counter, "record:submit");
        assertThat(counter.locator("[aria-invalid=true]").count()).isGreaterThanOrEqualTo(2);
        assertThat(field(counter, "record:story").inputValue()).startsWith("Uraian yang sudah diketik");
        accessible(counter);
        picture(counter, "catat-salah");
    }

    @Test
    void a_double_click_files_once() {
        Page counter = signedIn("petugas");
        fillReport(counter, "Klik ganda " + System.nanoTime());
        String title = field(counter, "record:title").inputValue();
        button(counter, "record:submit").dblclick();
        counter.waitForURL(url -> url.contains("recorded"));
        open(counter, "/complaint/list.xhtml?q=" + title.replace(" ", "+"));
        assertThat(counter.locator("tbody tr").count()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_editors_is_told_and_keeps_the_typed_text() {
        String number = recorded();
        Page first = signedIn("koordinator");
        Page second = signedIn("koordinator");
        openForm(first, number, "archive");
        openForm(second, number, "archive");
        choose(second, "act:archiveReason", "UNCLEAR");
        fill(second, "act:archiveNote", "Catatan yang tidak boleh hilang");
        choose(first, "act:archiveReason", "TEST");
        press(first, "act:archive");
        confirmIfAsked(first);
        first.waitForSelector("text=Diarsipkan");
        press(second, "act:archive");
        confirmIfAsked(second);
        second.waitForLoadState();
        assertThat(second.content()).contains("Catatan yang tidak boleh hilang");
        picture(second, "dua-penyunting");
    }

    private String recorded() {
        Page counter = signedIn("petugas");
        fillReport(counter, TITLE);
        accessible(counter);
        guide(counter, "catat");
        String number = filed(counter);
        accessible(counter);
        guide(counter, "tanda-terima");
        assertThat(counter.locator("main").innerText()).contains("PIN");
        receipt(counter);
        return number;
    }

    private void receipt(Page counter) {
        String form = "form[action*='receipt']";
        String type = (String) counter.evaluate(
                """
                async form => {
                    const element = document.querySelector(form);
                    const answer = await fetch(element.action, {method: 'POST', body: new URLSearchParams(new FormData(element))});
                    const start = new Uint8Array((await answer.arrayBuffer()).slice(0, 5));
                    return answer.status + ' ' + String.fromCharCode(...start);
                }""",
                form);
        assertThat(type).isEqualTo("200 %PDF-");
    }

    private void verified(String number) {
        Page coordinator = signedIn("koordinator");
        open(coordinator, "/complaint/queue.xhtml");
        accessible(coordinator);
        guide(coordinator, "antrean-koordinator");
        openForm(coordinator, number, "verify");
        accessible(coordinator);
        press(coordinator, "act:verify");
        coordinator.waitForSelector(".invalid");
        judge(coordinator, "puskesmas", false);
        choose(coordinator, "act:agency", "DINKES");
        guide(coordinator, "verifikasi");
        verify(coordinator);
        coordinator.waitForSelector("aside >> text=Dinas Kesehatan");
        assertThat(coordinator.locator("main").innerText()).contains("elum ditindaklanjuti");
    }

    private void handled(String number) {
        Page liaison = signedIn("penghubung.dinkes");
        guide(liaison, "beranda");
        open(liaison, "/complaint/queue.xhtml?tab=ALL");
        accessible(liaison);
        guide(liaison, "antrean");
        open(liaison, "/complaint/detail.xhtml?no=" + number);
        assertThat(liaison.locator("main").innerText()).contains(TITLE).doesNotContain("081200001111");
        fill(liaison, "reply:text", "Terima kasih. Tukang kami memeriksa atap besok pagi.");
        field(liaison, "reply:visibility").selectOption("PUBLIC");
        press(liaison, "reply:send");
        liaison.waitForSelector("text=Tukang kami memeriksa atap");
        accessible(liaison);
        guide(liaison, "rincian");
        openForm(liaison, number, "answer");
        fill(liaison, "act:answerText", "Atap sudah diganti dan lantai sudah kering. Terima kasih atas laporannya.");
        press(liaison, "act:answer");
        liaison.waitForSelector("text=Atap sudah diganti");
        String page = liaison.locator("main").innerText();
        if (page.contains("ersetujuan")) {
            approved(number);
        }
    }

    private void approved(String number) {
        Page head = signedIn("kepala.dinkes");
        openForm(head, number, "decide-answer");
        accessible(head);
        guide(head, "persetujuan");
        press(head, "act:approve");
        head.waitForSelector("text=Menunggu konfirmasi pelapor");
    }

    private void closed(String number) {
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "close");
        fill(coordinator, "act:closeNote", "Pelapor menelepon dan menyatakan puas.");
        press(coordinator, "act:close");
        confirmIfAsked(coordinator);
        coordinator.waitForSelector("text=Pelapor menelepon");
        assertThat(coordinator.locator("main").innerText()).contains("Selesai");
    }

    private static void confirmIfAsked(Page page) {
        if (page.locator("dialog[open] button").count() > 0) {
            page.locator("dialog[open] button").last().click();
        }
    }
}
