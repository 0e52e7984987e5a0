package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The moves beside the straight way, each in the browser of whoever makes it. */
class ComplaintMovesIT extends ComplaintBrowsing {

    private static final String REASON = "Gedung ini dikelola perangkat daerah lain.";

    @Test
    void what_is_not_ours_is_forwarded_outside() {
        String number = recorded("Tiang listrik miring");
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "forward-outside");
        press(coordinator, "act:forward");
        coordinator.waitForSelector("[id='act:institution_in'][aria-invalid=true]");
        fill(coordinator, "act:institution", "PT PLN (Persero) UP3 Cikokol");
        fill(coordinator, "act:forwardReason", "Jaringan listrik bukan kewenangan kota.");
        accessible(coordinator);
        press(coordinator, "act:forward");
        done(coordinator);
        assertThat(coordinator.locator("aside.stack").innerText()).contains("PT PLN (Persero) UP3 Cikokol");
        assertThat(coordinator.locator("main").innerText())
                .contains("Diteruskan", "Jaringan listrik bukan kewenangan kota.");
        picture(coordinator, "diteruskan");
    }

    @Test
    void a_reassignment_is_refused_then_granted() {
        String number = assigned("puskesmas");
        Page liaison = signedIn("penghubung.dinkes");
        openForm(liaison, number, "request-reassignment");
        choose(liaison, "act:proposed", "PUPR");
        fill(liaison, "act:reassignReason", "singkat");
        press(liaison, "act:ask");
        liaison.waitForSelector("[id='act:reassignReason_in'][aria-invalid=true]");
        assertThat(field(liaison, "act:proposed").inputValue()).isEqualTo("PUPR");
        ask(liaison);
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "decide-reassignment");
        assertThat(coordinator.locator("#move").innerText()).contains(REASON);
        assertThat(field(coordinator, "act:newAgency").inputValue()).isEqualTo("PUPR");
        accessible(coordinator);
        fill(coordinator, "act:decideReason", "Atap puskesmas tetap urusan Dinas Kesehatan.");
        press(coordinator, "act:refuse");
        done(coordinator);
        assertThat(coordinator
                        .locator("a.primary[href*='do=withdraw'], a.primary[href*='do=tighten']")
                        .count())
                .as("what cannot be taken back is not the primary action")
                .isZero();
        openDetail(liaison, number);
        assertThat(liaison.locator("main").innerText())
                .contains("Pengalihan ditolak", "Atap puskesmas tetap urusan Dinas Kesehatan.");
        openForm(liaison, number, "request-reassignment");
        choose(liaison, "act:proposed", "PUPR");
        ask(liaison);
        openForm(coordinator, number, "decide-reassignment");
        fill(coordinator, "act:decideReason", "Perbaikan gedung dikerjakan PUPR.");
        press(coordinator, "act:grant");
        done(coordinator);
        absent(liaison, number);
        Page taker = signedIn("penghubung.pupr");
        openDetail(taker, number);
        assertThat(taker.locator("main").innerText()).contains("Perbaikan gedung dikerjakan PUPR.");
        picture(taker, "dialihkan");
    }

    @Test
    void an_answer_goes_out_when_the_head_has_approved_it() throws IOException {
        String number = assigned("rumah-sakit");
        Page liaison = signedIn("penghubung.dinkes");
        openForm(liaison, number, "start-work");
        press(liaison, "act:start");
        done(liaison);
        propose(liaison, number, "Sudah kami perbaiki.");
        Page head = signedIn("kepala.dinkes");
        openForm(head, number, "decide-answer");
        assertThat(head.locator("#move").innerText()).contains("Sudah kami perbaiki.");
        press(head, "act:giveBack");
        head.waitForSelector("[id='act:returnNote_in'][aria-invalid=true]");
        fill(head, "act:returnNote", "Sebutkan apa yang diperbaiki dan kapan.");
        press(head, "act:giveBack");
        done(head);
        openDetail(liaison, number);
        assertThat(liaison.locator("main").innerText())
                .contains("Jawaban akhir dikembalikan", "Sebutkan apa yang diperbaiki dan kapan.");
        propose(liaison, number, "Kursi tunggu ditambah 40 buah pada hari Selasa.");
        openForm(head, number, "decide-answer");
        accessible(head);
        press(head, "act:approve");
        done(head);
        assertThat(head.locator("main").innerText())
                .contains("Menunggu konfirmasi pelapor", "Kursi tunggu ditambah 40 buah pada hari Selasa.");
        picture(head, "disetujui");
    }

    @Test
    void evidence_is_attached_and_downloaded() throws IOException {
        String number = assigned("puskesmas");
        Page liaison = signedIn("penghubung.dinkes");
        openForm(liaison, number, "attach");
        choose(liaison, "act:kind", "EVIDENCE");
        field(liaison, "act:attach").setInputFiles(photo("atap-sesudah.png"));
        press(liaison, "act:add");
        done(liaison);
        Download download = liaison.waitForDownload(
                () -> liaison.locator("a.file:has-text('atap-sesudah.png')").click());
        assertThat(download.suggestedFilename()).isEqualTo("atap-sesudah.png");
        try (InputStream content = download.createReadStream()) {
            BufferedImage image = ImageIO.read(content);
            assertThat(image.getWidth()).isEqualTo(60);
            assertThat(image.getHeight()).isEqualTo(40);
        }
        picture(liaison, "bukti");
    }

    @Test
    void a_note_stays_among_colleagues() {
        String number = assigned("puskesmas");
        Page liaison = signedIn("penghubung.dinkes");
        openDetail(liaison, number);
        press(liaison, "reply:note");
        liaison.waitForSelector("[id='reply:text_in'][aria-invalid=true]");
        fill(liaison, "reply:text", "Tukang baru ada hari Kamis.");
        press(liaison, "reply:note");
        liaison.waitForSelector(".timeline >> text=Tukang baru ada hari Kamis.");
        Page head = signedIn("kepala.dinkes");
        openDetail(head, number);
        assertThat(head.locator(".timeline").innerText()).contains("Catatan internal", "Tukang baru ada hari Kamis.");
        assertThat(button(head, "reply:send").count()).isZero();
    }

    @Test
    void a_template_is_filled_under_what_is_typed() {
        String number = assigned("puskesmas");
        Page liaison = signedIn("penghubung.dinkes");
        openDetail(liaison, number);
        fill(liaison, "reply:text", "Selamat pagi.");
        choose(liaison, "reply:template", "diterima");
        press(liaison, "reply:use");
        liaison.waitForFunction("number => document.getElementById('reply:text_in').value.includes(number)", number);
        assertThat(field(liaison, "reply:text").inputValue())
                .startsWith("Selamat pagi.")
                .contains("Yth. Warga Contoh", number)
                .doesNotContain("{");
        press(liaison, "reply:send");
        liaison.waitForSelector(".timeline >> text=Yth. Warga Contoh");
    }

    @Test
    void a_template_for_final_answers_stands_beside_the_answer_and_not_beside_the_reply() {
        String number = assigned("puskesmas");
        Page liaison = signedIn("penghubung.dinkes");
        openForm(liaison, number, "start-work");
        press(liaison, "act:start");
        done(liaison);
        assertThat(field(liaison, "reply:template").innerText())
                .contains("Sedang dikoordinasikan")
                .doesNotContain("Pekerjaan sudah selesai");
        openForm(liaison, number, "answer");
        assertThat(field(liaison, "act:answerTemplate").innerText()).doesNotContain("Sedang dikoordinasikan");
        choose(liaison, "act:answerTemplate", "selesai-dikerjakan");
        press(liaison, "act:useTemplate");
        liaison.waitForFunction(
                "number => document.getElementById('act:answerText_in').value.includes(number)", number);
        assertThat(field(liaison, "act:answerText").inputValue())
                .startsWith("Yth. Warga Contoh")
                .doesNotContain("{");
        accessible(liaison);
        picture(liaison, "templat-jawaban");
        fill(liaison, "act:answerText", "");
        press(liaison, "act:answer");
        liaison.waitForSelector("[id='act:answerText_in'][aria-invalid=true]");
        choose(liaison, "act:answerTemplate", "selesai-dikerjakan");
        press(liaison, "act:useTemplate");
        liaison.waitForFunction(
                "number => document.getElementById('act:answerText_in').value.includes(number)", number);
        press(liaison, "act:answer");
        done(liaison);
    }

    @Test
    void contact_data_is_shown_once_for_a_reason_and_does_not_disturb_the_reply() {
        String number = assigned("puskesmas");
        Page liaison = signedIn("penghubung.dinkes");
        openDetail(liaison, number);
        assertThat(liaison.content()).doesNotContain(PHONE);
        liaison.locator("summary", new Page.LocatorOptions().setHasText("Lihat data lengkap"))
                .click();
        fill(liaison, "reveal:reason", "perlu");
        press(liaison, "reveal:show");
        liaison.waitForSelector("[id='reveal:reason_in'][aria-invalid=true]");
        fill(liaison, "reveal:reason", "Menelepon pelapor untuk janji temu di lokasi.");
        press(liaison, "reveal:show");
        liaison.waitForSelector("aside.stack >> text=" + PHONE);
        accessible(liaison);
        picture(liaison, "kontak");
        assertThat(liaison.locator(".timeline").innerText())
                .contains("Identitas pelapor dibuka", "Menelepon pelapor untuk janji temu di lokasi.");
        fill(liaison, "reply:text", "Kami datang besok pagi.");
        press(liaison, "reply:send");
        liaison.waitForSelector(".timeline >> text=Kami datang besok pagi.");
        assertThat(liaison.content()).doesNotContain(PHONE);
    }

    @Test
    void the_reported_agency_never_learns_of_a_supervision_level_complaint() {
        String number = recorded("Petugas meminta uang");
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, "puskesmas", true);
        press(coordinator, "act:verify");
        coordinator.waitForSelector("[id='act:reported_in'][aria-invalid=true]");
        choose(coordinator, "act:reported", "DINKES");
        verify(coordinator);
        Page inspector = signedIn("inspektorat");
        openDetail(inspector, number);
        assertThat(inspector.locator("main").innerText()).contains("Petugas meminta uang");
        assertThat(inspector.locator("aside.stack").innerText()).contains("Inspektorat", "Dinas Kesehatan");
        accessible(inspector);
        picture(inspector, "pengawasan");
        for (String account : new String[] {"penghubung.dinkes", "kepala.dinkes", "petugas"}) {
            Page stranger = signedIn(account);
            assertThat(absent(stranger, number)).doesNotContain("Petugas meminta uang");
            open(stranger, "/complaint/list.xhtml?q=" + number);
            assertThat(stranger.locator("tbody a:has-text('" + number + "')").count())
                    .isZero();
        }
    }

    @Test
    void the_inspectorate_answers_a_supervision_level_complaint_with_its_heads_approval() throws IOException {
        String number = recorded("Petugas meminta uang");
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, "puskesmas", true);
        choose(coordinator, "act:reported", "DINKES");
        verify(coordinator);
        Page inspector = signedIn("inspektorat");
        open(inspector, "/complaint/queue.xhtml");
        assertThat(inspector.locator("tbody").innerText()).contains(number);
        openForm(inspector, number, "start-work");
        press(inspector, "act:start");
        done(inspector);
        propose(inspector, number, "Petugas telah diperiksa dan dikenai sanksi sesuai ketentuan.");
        Page head = signedIn("kepala.inspektorat");
        open(head, "/complaint/queue.xhtml");
        assertThat(head.locator("tbody").innerText()).contains(number);
        picture(head, "antrean-inspektur");
        openForm(head, number, "decide-answer");
        press(head, "act:approve");
        done(head);
        assertThat(head.locator("main").innerText()).contains("Menunggu konfirmasi pelapor");
        for (String account : new String[] {"penghubung.dinkes", "kepala.dinkes"}) {
            assertThat(absent(signedIn(account), number)).doesNotContain("Petugas meminta uang");
        }
    }

    @Test
    void somebody_of_the_agency_is_put_in_charge_and_finds_it_among_the_own() {
        String number = assigned("puskesmas");
        Page head = signedIn("kepala.dinkes");
        openForm(head, number, "assign");
        assertThat(field(head, "act:assignee").locator("option").allInnerTexts())
                .contains("Siti Aminah")
                .noneMatch(name -> name.contains("Bambang"));
        choose(head, "act:assignee", "penghubung.dinkes");
        press(head, "act:assign");
        done(head);
        assertThat(head.locator("aside.stack").innerText()).contains("Siti Aminah");
        assertThat(head.locator(".timeline").innerText()).contains("Pelaksana ditetapkan", "Siti Aminah");
        accessible(head);
        picture(head, "pelaksana");
        Page liaison = signedIn("penghubung.dinkes");
        open(liaison, "/complaint/queue.xhtml?assigned=ME");
        assertThat(liaison.locator("tbody").innerText()).contains(number);
        open(liaison, "/complaint/queue.xhtml?assigned=NOBODY");
        assertThat(liaison.locator("tbody").innerText()).doesNotContain(number);
        openForm(liaison, number, "assign");
        choose(liaison, "act:assignee", "");
        press(liaison, "act:assign");
        done(liaison);
        openForm(liaison, number, "assign");
        picture(liaison, "pelaksana-pilih");
        press(liaison, "act:take");
        done(liaison);
        assertThat(liaison.locator("aside.stack").innerText()).contains("Siti Aminah");
    }

    private void ask(Page liaison) {
        fill(liaison, "act:reassignReason", REASON);
        press(liaison, "act:ask");
        done(liaison);
    }

    private void propose(Page liaison, String number, String text) throws IOException {
        openForm(liaison, number, "answer");
        fill(liaison, "act:answerText", text);
        field(liaison, "act:files").setInputFiles(photo("bukti.png"));
        press(liaison, "act:answer");
        done(liaison);
        assertThat(liaison.locator("main").innerText()).contains("Jawaban akhir diajukan", "bukti.png");
    }

    private static FilePayload photo(String name) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        return new FilePayload(name, "image/png", png.toByteArray());
    }
}
