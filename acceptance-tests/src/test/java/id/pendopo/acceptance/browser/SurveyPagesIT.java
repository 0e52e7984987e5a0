package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.pendopo.acceptance.Product;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** A survey from a phone and from paper, and what becomes of it. */
class SurveyPagesIT extends Browsing {

    private static final String SUBJECT = "Permohonan informasi publik";

    @Test
    void somebody_answers_on_a_phone_and_an_officer_enters_a_form_with_the_keyboard_alone() {
        Page bureau = office();
        signIn(bureau, "organisasi");
        long before = respondents(bureau);

        Page phone = phone();
        open(phone, "/public/surveys.xhtml");
        accessible(phone);
        picture(phone, "survei-daftar");
        phone.locator("main a", new Page.LocatorOptions().setHasText(SUBJECT)).click();
        phone.waitForSelector("[id='answer:send']");
        press(phone, "answer:send");
        phone.waitForSelector(".field.invalid");
        accessible(phone);
        for (int element = 0; element < 9; element++) {
            phone.locator("[id='answer:asked:" + element + ":mark'] input")
                    .nth(3)
                    .check();
        }
        phone.locator("[id='answer:own:asked:0:radio'] input").nth(2).check();
        fill(phone, "answer:own:asked:1:number", "7,5");
        fill(phone, "answer:own:asked:2:line", "Pengajuan keberatan informasi");
        fill(phone, "answer:age", "41");
        fill(phone, "answer:comment", "Cepat dan jelas.");
        picture(phone, "survei-isi");
        press(phone, "answer:send");
        phone.waitForURL(url -> url.contains("survey-done"));
        accessible(phone);

        Page counter = office();
        signIn(counter, "petugas");
        open(counter, "/survey/enter.xhtml");
        counter.locator("main a", new Page.LocatorOptions().setHasText(SUBJECT)).click();
        counter.waitForSelector("[id='form:save']");
        accessible(counter);
        picture(counter, "survei-entri");
        counter.keyboard().type("334433343");
        counter.keyboard().type("L");
        counter.keyboard().type("037");
        counter.keyboard().type("441");
        counter.keyboard().press("Enter");
        counter.waitForSelector("text=Formulir tersimpan");

        assertThat(respondents(bureau)).isEqualTo(before + 2);
        open(bureau, "/survey/answers.xhtml?agency=DISKOMINFO");
        accessible(bureau);
        picture(bureau, "survei-jawaban-tambahan");
        open(bureau, "/survey/answers.xhtml?agency=DISKOMINFO&question=ingin-daring");
        assertThat(bureau.locator("main").innerText()).contains("Pengajuan keberatan informasi");
        accessible(bureau);
        accessible(bureau);
        picture(bureau, "survei-hasil");
    }

    @Test
    void the_bureau_prepares_a_period_with_an_element_of_its_own() {
        Page page = office();
        signIn(page, "organisasi");
        open(page, "/survey/periods.xhtml?new=1");
        accessible(page);
        String code = "uji-" + System.currentTimeMillis();
        fill(page, "form:code", code);
        fill(page, "form:name", "Survei " + code);
        fill(page, "form:startsOn", "2026-01-01");
        fill(page, "form:endsOn", "2026-12-31");
        press(page, "form:save");
        page.waitForURL(url -> url.contains("period=" + code));
        accessible(page);
        open(page, "/survey/questions.xhtml?period=" + code);
        fill(page, "form:code", "PUNGLI");
        fill(page, "form:name", "Pungutan tidak resmi");
        fill(page, "form:nameEn", "Unofficial charges");
        fill(page, "form:question", "Apakah ada pungutan di luar tarif resmi?");
        fill(page, "form:questionEn", "Was anything charged above the official rate?");
        fill(page, "form:answers", "Selalu\nSering\nJarang\nTidak ada");
        fill(page, "form:answersEn", "Always\nOften\nSeldom\nNever");
        fill(page, "form:weight", "1/5");
        press(page, "form:save");
        page.waitForSelector("text=Jumlah semua bobot harus tepat 1");
        page.locator("[id='form:equal'] input[type=checkbox]").check();
        press(page, "form:save");
        page.waitForSelector("text=Pertanyaan tersimpan");
        assertThat(page.locator("main").innerText()).contains("PUNGLI");
        assertThat(field(page, "form:elements:0:elementWeight").inputValue()).isEqualTo("1/10");
        accessible(page);
        picture(page, "survei-pertanyaan");
        page.locator("main a", new Page.LocatorOptions().setHasText("Tambah pertanyaan"))
                .click();
        fill(page, "question:label", "Fasilitas mana yang Anda pakai?");
        fill(page, "question:code", "fasilitas");
        page.locator("[id='question:kind_in']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Pilihan, boleh beberapa"));
        page.waitForSelector("[id='question:option0']");
        fill(page, "question:option0", "Parkir");
        press(page, "question:save");
        page.waitForSelector("text=Pertanyaan tambahan tersimpan");
        assertThat(page.locator("main").innerText()).contains("Fasilitas mana yang Anda pakai?", "fasilitas");
        page.locator("main a", new Page.LocatorOptions().setHasText("Fasilitas mana"))
                .click();
        accessible(page);
        picture(page, "survei-pertanyaan-tambahan");
    }

    @Test
    void the_bureau_asks_about_a_service_at_a_registered_point() {
        Page page = office();
        signIn(page, "organisasi");
        open(page, "/survey/periods.xhtml?new=1");
        String code = "titik-" + System.currentTimeMillis();
        fill(page, "form:code", code);
        fill(page, "form:name", "Survei " + code);
        fill(page, "form:startsOn", "2026-01-01");
        fill(page, "form:endsOn", "2026-12-31");
        press(page, "form:save");
        page.waitForURL(url -> url.contains("period=" + code));
        open(page, "/survey/period.xhtml?period=" + code + "&target=new");
        choose(page, "target:agency", "DINKES");
        offered(page, "target:service", "puskesmas-rawat-jalan");
        offered(page, "target:point", "puskesmas-ciledug");
        assertThat(field(page, "target:point").innerText()).doesNotContain("Mal Pelayanan Publik");
        choose(page, "target:point", "puskesmas-ciledug");
        page.waitForResponse(
                answer -> answer.url().contains("/survey/period.xhtml"),
                () -> choose(page, "target:service", "puskesmas-rawat-jalan"));
        accessible(page);
        picture(page, "survei-titik");
        press(page, "target:save");
        page.waitForSelector("main a:text-matches('– Puskesmas Ciledug')");
        page.locator("main a", new Page.LocatorOptions().setHasText("– Puskesmas Ciledug"))
                .click();
        page.waitForSelector("[id='target:save']");
        assertThat(field(page, "target:point").inputValue()).isEqualTo("puskesmas-ciledug");
        assertThat(field(page, "target:name").inputValue()).doesNotContain("Puskesmas Ciledug");
    }

    @Test
    void a_place_has_a_page_a_poster_and_a_result_and_another_agency_none_of_it() {
        Page phone = phone();
        open(phone, "/public/surveys.xhtml?place=mpp-tangerang");
        assertThat(phone.locator("h1").innerText()).isEqualTo("Mal Pelayanan Publik Kota Tangerang");
        assertThat(phone.locator("main").innerText())
                .contains("KTP elektronik", "Rekomendasi bantuan sosial")
                .doesNotContain(SUBJECT);
        accessible(phone);
        picture(phone, "survei-tempat");
        phone.locator("main a", new Page.LocatorOptions().setHasText("KTP elektronik"))
                .click();
        phone.waitForSelector("[id='answer:send']");
        assertThat(phone.locator("main").innerText()).contains("· Mal Pelayanan Publik Kota Tangerang ·");
        String subject = phone.url().substring(phone.url().indexOf("s=") + 2);

        Page bureau = office();
        signIn(bureau, "organisasi");
        open(bureau, "/survey/collect.xhtml");
        accessible(bureau);
        picture(bureau, "survei-sarana");
        for (String poster : new String[] {"/survey/poster?s=" + subject, "/survey/poster?point=mpp-tangerang"}) {
            assertThat(bureau.request()
                            .get(Product.shared().url(poster))
                            .headers()
                            .get("content-type"))
                    .startsWith("application/pdf");
        }
        open(bureau, "/survey/results.xhtml");
        assertThat(bureau.locator("main").innerText()).contains("Menurut titik layanan");

        Page elsewhere = office();
        signIn(elsewhere, "petugas");
        open(elsewhere, "/survey/collect.xhtml");
        assertThat(elsewhere.locator("main").innerText()).doesNotContain("Mal Pelayanan Publik");
        for (String poster : new String[] {"/survey/poster?s=" + subject, "/survey/poster?point=mpp-tangerang"}) {
            assertThat(elsewhere.request().get(Product.shared().url(poster)).status())
                    .as(poster)
                    .isEqualTo(404);
        }
    }

    /** Waits until a list offers it: what it offers follows from another field. */
    private static void offered(Page page, String id, String value) {
        page.waitForSelector(
                "[id^='" + id + "'] option[value='" + value + "']",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Test
    void everybody_reads_what_was_published() {
        Page phone = phone();
        open(phone, "/public/satisfaction.xhtml?period=2024");
        assertThat(phone.locator("main").innerText()).contains("87,49", "87,44", "B (Baik)");
        accessible(phone);
        open(phone, "/public/satisfaction.xhtml");
        accessible(phone);
        picture(phone, "survei-umum");
        phone.locator("main a", new Page.LocatorOptions().setHasText("papan publikasi"))
                .click();
        phone.waitForSelector(".survey-sheet");
        accessible(phone);
        picture(phone, "survei-papan");
        open(phone, "/public/satisfaction.xhtml?period=2026");
        assertThat(phone.locator("main").innerText()).doesNotContain("Nilai per unsur");
    }

    @Test
    void the_bureau_reads_what_people_wrote_and_takes_the_report_away() {
        Page page = office();
        signIn(page, "organisasi");
        open(page, "/survey/results.xhtml");
        page.locator("main a, header a", new Page.LocatorOptions().setHasText("Saran"))
                .first()
                .click();
        page.waitForSelector(".survey-words");
        accessible(page);
        picture(page, "survei-saran");
        String year = String.valueOf(Year.now().getValue() - 1);
        for (String address : new String[] {
            "/survey/report?period=" + year,
            "/survey/metadata?format=json&period=" + year,
            "/survey/metadata?format=csv&period=" + year,
            "/survey/comments-export?format=csv&period=" + year,
            "/survey/own-answers-export?format=csv"
        }) {
            assertThat(page.request().get(Product.shared().url(address)).status())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(page.request()
                        .get(Product.shared().url("/survey/metadata?format=xml"))
                        .status())
                .isEqualTo(400);
        assertThat(page.request()
                        .get(Product.shared().url("/survey/report?period=2023"))
                        .status())
                .isEqualTo(404);
    }

    private long respondents(Page page) {
        open(page, "/survey/results.xhtml?agency=DISKOMINFO");
        return Long.parseLong(page.locator(".survey-tiles li")
                .nth(2)
                .locator("strong")
                .innerText()
                .replace(".", ""));
    }
}
