package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The public window on a phone, without an account: from filing to rating. */
class PublicWindowIT extends ComplaintBrowsing {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,6}-\\d{2}-\\d{6,}");
    private static final Pattern PIN = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    private record Receipt(String number, String pin) {}

    @Test
    void a_report_goes_from_a_phone_to_the_rating() {
        Page phone = phone();
        Receipt receipt = filed(phone, "Puskesmas tutup sebelum waktunya");
        verified(receipt.number());
        answered(receipt.number());
        Page later = phone();
        follow(later, receipt.number(), receipt.pin());
        assertThat(later.locator("main").innerText()).contains("Loket sekarang buka");
        accessible(later);
        picture(later, "publik-jawaban");
        later.locator("details > summary", new Page.LocatorOptions().setHasText("keberatan"))
                .click();
        fill(later, "object:text", "Kemarin masih tutup pukul sebelas.");
        press(later, "object:send");
        later.waitForSelector("text=Keberatan Anda sudah diterima");
        answered(receipt.number());
        follow(later, receipt.number(), receipt.pin());
        later.locator("[id='accept:rating_in_1']").check();
        fill(later, "accept:note", "Terima kasih, sudah buka sampai sore.");
        press(later, "accept:send");
        later.waitForSelector("text=Laporan Anda sudah ditutup");
        accessible(later);
        assertThat(later.locator("[id='accept']").count()).isZero();
    }

    @Test
    void a_wrong_pin_says_the_same_as_a_number_that_does_not_exist() {
        Page phone = phone();
        Receipt receipt = filed(phone, "Trotoar rusak di depan pasar");
        Page stranger = phone();
        String wrong = refusedAt(stranger, receipt.number());
        assertThat(refusedAt(stranger, "TNG-26-99999999")).isEqualTo(wrong);
        open(stranger, "/public/report.xhtml?no=" + receipt.number());
        assertThat(stranger.url()).endsWith("/public/follow.xhtml");
        assertThat(stranger.content()).doesNotContain("Trotoar");
    }

    @Test
    void files_larger_than_the_server_takes_are_named_as_the_reason() {
        Page phone = phone();
        open(phone, "/public/file.xhtml");
        Object status = phone.evaluate(
                """
                async () => {
                  const form = document.getElementById('file');
                  const sent = new FormData(form);
                  sent.append('file:parts', new Blob([new Uint8Array(101 * 1024 * 1024)]), 'besar.jpg');
                  return (await fetch(form.action, {method: 'POST', body: sent})).status;
                }""");
        assertThat(status).isEqualTo(413);
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed() {
        Page phone = phone();
        open(phone, "/public/file.xhtml");
        fill(phone, "file:story", "Sudah saya ketik panjang-panjang.");
        fill(phone, "file:email", "bukan alamat");
        press(phone, "file:send");
        phone.waitForSelector("[aria-invalid=true]");
        assertThat(field(phone, "file:story").inputValue()).startsWith("Sudah saya ketik");
        accessible(phone);
        picture(phone, "publik-salah");
    }

    @Test
    void every_public_page_is_accessible_and_free_of_framework_scripts() {
        Page phone = phone();
        for (String path : new String[] {"index", "file", "follow", "confirm", "complaints", "map"}) {
            open(phone, "/public/" + path + ".xhtml");
            accessible(phone);
            assertThat(phone.locator("script[src*='jakarta.faces.resource']").count())
                    .isZero();
            picture(phone, "publik-" + path);
        }
    }

    private Receipt filed(Page phone, String title) {
        open(phone, "/public/file.xhtml");
        fill(phone, "file:title", title);
        fill(
                phone,
                "file:story",
                "Pada hari Senin pukul sebelas pintunya sudah dikunci, padahal masih banyak yang antre.");
        fill(phone, "file:name", "Ratna Kenari");
        fill(phone, "file:email", "ratna.kenari@example.id");
        press(phone, "file:send");
        phone.waitForURL(url -> url.contains("filed"));
        accessible(phone);
        String text = phone.locator("main").innerText();
        Matcher number = NUMBER.matcher(text);
        Matcher pin = PIN.matcher(text.replaceAll(NUMBER.pattern(), ""));
        assertThat(number.find() && pin.find()).isTrue();
        picture(phone, "publik-terkirim");
        return new Receipt(number.group(), pin.group());
    }

    private void follow(Page phone, String number, String pin) {
        open(phone, "/public/follow.xhtml?no=" + number);
        fill(phone, "follow:pin", pin.toLowerCase(java.util.Locale.ROOT));
        press(phone, "follow:open");
        phone.waitForURL(url -> url.contains("report.xhtml"));
    }

    private String refusedAt(Page phone, String number) {
        open(phone, "/public/follow.xhtml");
        fill(phone, "follow:number", number);
        fill(phone, "follow:pin", "2222-2222");
        press(phone, "follow:open");
        phone.waitForSelector("[aria-invalid=true]");
        return phone.locator("main").innerText();
    }

    private void verified(String number) {
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, "puskesmas", false);
        choose(coordinator, "act:agency", "DINKES");
        verify(coordinator);
    }

    private void answered(String number) {
        Page liaison = signedIn("penghubung.dinkes");
        openDetail(liaison, number);
        if (liaison.locator("main").innerText().contains("elum ditindaklanjuti")) {
            fill(liaison, "reply:text", "Kami periksa.");
            field(liaison, "reply:visibility").selectOption("PUBLIC");
            press(liaison, "reply:send");
            liaison.waitForSelector("text=Kami periksa.");
        }
        openForm(liaison, number, "answer");
        fill(liaison, "act:answerText", "Loket sekarang buka sampai pukul dua.");
        press(liaison, "act:answer");
        liaison.waitForSelector("text=Loket sekarang buka");
        if (liaison.locator("main").innerText().contains("ersetujuan")) {
            Page head = signedIn("kepala.dinkes");
            openForm(head, number, "decide-answer");
            press(head, "act:approve");
            head.waitForSelector("text=Menunggu konfirmasi pelapor");
        }
    }
}
