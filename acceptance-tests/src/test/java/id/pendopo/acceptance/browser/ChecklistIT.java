package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** The checklist of final answers: kept by an administrator, ticked by the officer, read by the agency head. */
class ChecklistIT extends ComplaintBrowsing {

    /** Of this run only: the same product may be tested twice. */
    private final long run = System.nanoTime() % 1_000_000_000;

    private final String item = "Menyebut tanggal selesai " + run;

    @Test
    void no_answer_is_proposed_before_what_is_required_is_ticked_and_the_head_sees_what_was() {
        String number = assigned("rumah-sakit");
        Page liaison = signedIn("penghubung.dinkes");
        openForm(liaison, number, "start-work");
        press(liaison, "act:start");
        done(liaison);
        Page bureau = signedIn("organisasi");
        made(bureau);
        try {
            proposed(liaison, number);
        } finally {
            retired(bureau);
        }
        decided(number);
        openDetail(liaison, number);
        assertThat(liaison.locator("main").innerText())
                .contains("Sudah diperiksa: Santun dan tanpa istilah teknis; " + item);
    }

    private void made(Page bureau) {
        open(bureau, "/admin/checklist.xhtml");
        assertThat(bureau.locator("main tbody").innerText())
                .contains("Menjawab pokok pengaduan", "Answers what was asked");
        bureau.locator("main a.button.primary").click();
        fill(bureau, "item:code", "Kode Salah");
        fill(bureau, "item:name", item);
        fill(bureau, "item:englishName", "Says when it was done " + run);
        fill(bureau, "item:place", "0");
        press(bureau, "item:save");
        bureau.waitForSelector("[id='item:code_in'][aria-invalid=true], [id='item:place_in'][aria-invalid=true]");
        assertThat(field(bureau, "item:name").inputValue()).isEqualTo(item);
        accessible(bureau);
        fill(bureau, "item:code", "uji-" + run);
        fill(bureau, "item:place", "98");
        field(bureau, "item:required").check();
        button(bureau, "item:save").dblclick();
        saved(bureau);
        assertThat(bureau.locator("main tbody tr").filter(withText(item)).count())
                .isEqualTo(1);
        accessible(bureau);
        picture(bureau, "daftar-periksa");
    }

    private void retired(Page bureau) {
        open(bureau, "/admin/checklist.xhtml?edit=uji-" + run);
        field(bureau, "item:active").uncheck();
        press(bureau, "item:save");
        saved(bureau);
    }

    private void saved(Page bureau) {
        button(bureau, "item:save").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(bureau.locator("main").innerText()).contains("tersimpan");
    }

    private void proposed(Page liaison, String number) {
        openForm(liaison, number, "answer");
        fill(liaison, "act:answerText", "Ruang tunggu sudah diperbaiki.");
        tick(liaison, "Santun dan tanpa istilah teknis");
        press(liaison, "act:answer");
        Locator list = liaison.locator("[id='act:checklist']");
        list.filter(withText("Butir wajib yang belum dipenuhi: " + item)).waitFor();
        assertThat(field(liaison, "act:answerText").inputValue()).isEqualTo("Ruang tunggu sudah diperbaiki.");
        assertThat(ticks(liaison, "Santun dan tanpa istilah teknis").isChecked())
                .isTrue();
        accessible(liaison);
        picture(liaison, "daftar-periksa-jawaban");
        tick(liaison, item);
        press(liaison, "act:answer");
        done(liaison);
    }

    private void decided(String number) {
        Page head = signedIn("kepala.dinkes");
        openForm(head, number, "decide-answer");
        Locator list = head.locator("#move .checked");
        assertThat(list.locator("li").filter(withText(item)).innerText()).contains("Terpenuhi");
        assertThat(list.locator("li")
                        .filter(withText("Menjawab pokok pengaduan"))
                        .innerText())
                .contains("Belum");
        accessible(head);
        picture(head, "daftar-periksa-persetujuan");
        press(head, "act:approve");
        head.waitForSelector("text=Menunggu konfirmasi pelapor");
    }

    private static Locator ticks(Page page, String name) {
        return page.locator("[id='act:checklist'] .option")
                .filter(withText(name))
                .locator("input");
    }

    private static void tick(Page page, String name) {
        ticks(page, name).check();
    }
}
