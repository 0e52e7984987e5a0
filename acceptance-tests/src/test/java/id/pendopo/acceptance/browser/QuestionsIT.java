package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** What categories ask: decided by an administrator, asked at the counter and in the public window, read with the report. */
class QuestionsIT extends ComplaintBrowsing {

    private static final String CATEGORY = "reklame";

    /** Of this run only: the same product may be tested twice. */
    private final long run = System.nanoTime() % 1_000_000_000;

    private final String size = "Ukuran reklame " + run;
    private final String width = "Lebar reklame " + run;

    @Test
    void what_an_administrator_asks_is_asked_answered_and_read() {
        Page bureau = signedIn("organisasi");
        choices(bureau);
        number(bureau);
        try {
            atTheCounter();
            inThePublicWindow();
        } finally {
            retired(bureau, "uji-ukuran-" + run);
            retired(bureau, "uji-lebar-" + run);
        }
        Page counter = signedIn("petugas");
        open(counter, "/complaint/record.xhtml");
        choose(counter, "record:category", CATEGORY);
        counter.waitForTimeout(800);
        assertThat(counter.locator("[id='record:questions']").innerText()).doesNotContain(size);
    }

    private void choices(Page bureau) {
        open(bureau, "/admin/questions.xhtml");
        assertThat(bureau.locator("main tbody").innerText()).contains("Jenis kerusakan", "Pilihan, satu jawaban");
        picture(bureau, "pertanyaan-daftar");
        bureau.locator("main a.button.primary").click();
        choose(bureau, "question:category", CATEGORY);
        choose(bureau, "question:kind", "SINGLE_CHOICE");
        bureau.waitForSelector("[id='question:option0']");
        fill(bureau, "question:code", "Kode Salah");
        fill(bureau, "question:label", size);
        fill(bureau, "question:englishLabel", "Size of the billboard " + run);
        fill(bureau, "question:option0", "Kecil");
        fill(bureau, "question:option1", "Sedang");
        fill(bureau, "question:option2", "Besar");
        press(bureau, "question:addOption");
        fill(bureau, "question:option3", "Sangat besar");
        press(bureau, "question:save");
        bureau.waitForSelector("[id='question:code_in'][aria-invalid=true]");
        assertThat(field(bureau, "question:option3").inputValue()).isEqualTo("Sangat besar");
        field(bureau, "question:required").check();
        field(bureau, "question:open").check();
        fill(bureau, "question:code", "uji-ukuran-" + run);
        accessible(bureau);
        picture(bureau, "pertanyaan-formulir");
        button(bureau, "question:save").dblclick();
        saved(bureau);
        assertThat(bureau.locator("main tbody tr").filter(withText(size)).count())
                .isEqualTo(1);
        bureau.locator("main tbody a").filter(withText(size)).click();
        assertThat(field(bureau, "question:option3").inputValue()).isEqualTo("Sangat besar");
        field(bureau, "question:optionOn3").uncheck();
        press(bureau, "question:save");
        saved(bureau);
        accessible(bureau);
    }

    private void number(Page bureau) {
        open(bureau, "/admin/questions.xhtml?edit=+&category=" + CATEGORY);
        choose(bureau, "question:kind", "NUMBER");
        bureau.waitForSelector("[id='question:most']");
        fill(bureau, "question:code", "uji-lebar-" + run);
        fill(bureau, "question:label", width);
        fill(bureau, "question:least", "5");
        fill(bureau, "question:most", "1.5");
        press(bureau, "question:save");
        bureau.waitForSelector("[id='question:most_in'][aria-invalid=true]");
        fill(bureau, "question:least", "0.5");
        fill(bureau, "question:most", "30");
        press(bureau, "question:save");
        saved(bureau);
    }

    private void retired(Page bureau, String code) {
        open(bureau, "/admin/questions.xhtml?edit=" + code);
        field(bureau, "question:active").uncheck();
        press(bureau, "question:save");
        saved(bureau);
    }

    private void saved(Page bureau) {
        button(bureau, "question:save").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(bureau.locator("main").innerText()).contains("tersimpan");
    }

    private static Locator asked(Page page, String label) {
        return page.locator(".questions > .field").filter(withText(label));
    }

    private void atTheCounter() {
        Page counter = signedIn("petugas");
        fillReport(counter, "Reklame menutup rambu " + run);
        choose(counter, "record:category", CATEGORY);
        asked(counter, size).waitFor();
        assertThat(asked(counter, size).innerText())
                .contains("Besar", "dapat dibaca semua orang")
                .doesNotContain("Sangat besar", "opsional");
        assertThat(asked(counter, width).innerText()).contains("Antara 0,5 dan 30");
        press(counter, "record:submit");
        asked(counter, size).locator(".message").waitFor();
        asked(counter, size).getByLabel("Sedang").check();
        asked(counter, width).locator("input").fill("1.500");
        press(counter, "record:submit");
        asked(counter, width).filter(withText("tanpa titik ribuan")).waitFor();
        assertThat(asked(counter, size).getByLabel("Sedang").isChecked()).isTrue();
        asked(counter, width).locator("input").fill("31");
        press(counter, "record:submit");
        asked(counter, width).filter(withText("antara 0,5 dan 30")).waitFor();
        accessible(counter);
        picture(counter, "pertanyaan-loket");
        asked(counter, width).locator("input").fill("2,5");
        String number = filed(counter);
        openDetail(counter, number);
        assertThat(counter.locator("main .answers").innerText()).contains(size, "Sedang", width, "2,5");
        accessible(counter);
        picture(counter, "pertanyaan-laporan");
    }

    private void inThePublicWindow() {
        Page phone = phone();
        open(phone, "/public/file.xhtml?category=" + CATEGORY);
        assertThat(asked(phone, size).count()).isEqualTo(1);
        choose(phone, "file:category", "puskesmas");
        asked(phone, size).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        choose(phone, "file:category", CATEGORY);
        asked(phone, size).waitFor();
        assertThat(phone.locator("script[src*='jakarta.faces.resource']").count())
                .isZero();
        fill(phone, "file:title", "Reklame roboh " + run);
        fill(phone, "file:story", "Papan reklame miring dan hampir roboh di dekat halte.");
        fill(phone, "file:name", "Ratna Kenari");
        asked(phone, width).locator("input").fill("3");
        press(phone, "file:send");
        asked(phone, size).locator(".message").waitFor();
        assertThat(asked(phone, width).locator("input").inputValue()).isEqualTo("3");
        accessible(phone);
        picture(phone, "publik-pertanyaan");
        asked(phone, size).getByLabel("Besar").check();
        press(phone, "file:send");
        phone.waitForURL(url -> url.contains("filed"));
        String number = phone.url().replaceAll(".*no=", "");
        open(phone, "/public/report.xhtml?no=" + number);
        assertThat(phone.locator("main .answers").innerText()).contains(size, "Besar", width, "3");
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, CATEGORY, false);
        choose(coordinator, "act:agency", "SATPOLPP");
        verify(coordinator);
        open(phone, "/public/complaint.xhtml?no=" + number);
        assertThat(phone.locator("main .answers").innerText())
                .contains(size, "Besar")
                .doesNotContain(width);
        accessible(phone);
    }
}
