package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** A forum with three browsers at once: the moderator, the stage screen, a phone in the audience. */
class LiveQuestionsPagesIT extends Browsing {

    private static final String THEME = "Layanan Pengaduan Warga";
    private static final String CODE = "TANYA4";
    private static final String QUESTION = "Apakah aduan lewat WhatsApp juga mendapat nomor pelacakan?";

    /** What the stage screen must keep. */
    private static final double TWO_SECONDS = 2_000;

    @Test
    void a_question_goes_from_the_phone_over_the_moderator_to_the_stage() {
        Page moderator = moderator();
        said(moderator.locator("#live-code"), "TAN-YA4");
        String stageAddress = moderator.locator("a[href*='/forum/stage.xhtml']").getAttribute("href");
        String poster = moderator.locator("a[href*='/forum/question-poster']").getAttribute("href");

        Page stage = moderator.context().newPage();
        stage.navigate(product.url(stageAddress));
        Page phone = phone();
        open(phone, "/public/audience.xhtml");
        phone.locator("#code").fill("tan-ya5");
        phone.locator("main button").click();
        said(phone.locator(".notice.bad"), "Kode tidak dikenal");
        phone.locator("#code").fill("tan-ya4");
        phone.locator("main button").click();
        said(phone.locator("h1"), THEME);
        accessible(phone);
        phone.locator("[id='ask:text_in']").fill(QUESTION);
        phone.locator("[id='ask:send']").click();
        said(phone.locator("#asked"), "Menunggu moderator");
        picture(phone, "forum-hadirin");

        Locator row = moderator
                .locator(".live-columns > section")
                .first()
                .locator(".live-row")
                .filter(withText(QUESTION));
        row.waitFor();
        accessible(moderator);
        guide(moderator, "forum-moderator");
        row.locator("a").first().focus();
        moderator.keyboard().press("a");
        Locator approved = moderator
                .locator(".live-columns > section")
                .nth(1)
                .locator(".live-row")
                .filter(withText(QUESTION));
        approved.waitFor();
        Locator shown = phone.locator("#questions li").filter(withText(QUESTION));
        shown.waitFor();
        said(phone.locator("#asked"), "Tampil kepada hadirin");
        shown.locator(".audience-vote").click();
        PlaywrightAssertions.assertThat(shown.locator(".audience-vote")).hasAttribute("aria-pressed", "true");
        said(approved.locator(".live-votes"), "1");
        said(stage.locator("#next"), QUESTION);

        approved.locator("[data-key=s]").click();
        PlaywrightAssertions.assertThat(stage.locator("#current"))
                .hasText(QUESTION, new LocatorAssertions.HasTextOptions().setTimeout(TWO_SECONDS));
        said(phone.locator("#current"), QUESTION);
        accessible(stage);
        guide(stage, "forum-panggung");
        guide(phone, "forum-hadirin");
        said(moderator.locator(".live-on"), QUESTION);
        moderator
                .locator(".live-on button", new Page.LocatorOptions().setHasText("Selesai dijawab"))
                .click();
        said(stage.locator("#current"), "Ajukan dan dukung");
        said(phone.locator("#asked"), "Sudah dijawab");
        assertThat(moderator.request().get(product.url(poster)).headers().get("content-type"))
                .startsWith("application/pdf");
    }

    @Test
    void without_a_script_questions_and_votes_go_by_forms() {
        Page moderator = moderator();

        Page phone = withoutScript();
        open(phone, "/public/audience.xhtml?code=" + CODE);
        phone.locator("[id='ask:text_in']").fill("Apakah formulir juga dapat dipakai tanpa skrip?");
        phone.locator("[id='ask:send']").click();
        said(phone.locator(".notice.ok"), "Pertanyaan Anda sudah diterima");
        said(phone.locator("#asked"), "tanpa skrip");
        phone.locator("#questions .audience-vote").first().click();
        PlaywrightAssertions.assertThat(phone.locator("#questions .audience-vote[aria-pressed=true]"))
                .hasCount(1);
        phone.locator("#questions .audience-vote[aria-pressed=true]").click();
        PlaywrightAssertions.assertThat(phone.locator("#questions .audience-vote[aria-pressed=true]"))
                .hasCount(0);
    }

    /** At the desk of today's edition of the demonstration, which runs and takes questions. */
    private Page moderator() {
        Page moderator = signedIn("organisasi");
        open(moderator, "/forum/editions.xhtml");
        moderator
                .locator("tr", new Page.LocatorOptions().setHasText(THEME))
                .locator("a")
                .first()
                .click();
        begin(moderator);
        moderator
                .locator(".edition-tabs a", new Page.LocatorOptions().setHasText("Tanya jawab"))
                .click();
        if ("open".equals(moderator.locator("#switch").getAttribute("value"))) {
            moderator.locator("#switch").click();
        }
        said(moderator.locator("#desk"), "Pertanyaan dibuka");
        return moderator;
    }

    /** Another test may have begun it. */
    private static void begin(Page moderator) {
        moderator.locator(".edition-tabs").waitFor();
        Locator start = moderator.locator("[id^='moves'] button", new Page.LocatorOptions().setHasText("Mulai"));
        if (start.count() > 0) {
            start.click();
            moderator.locator("#confirm [data-yes]").click();
            said(moderator.locator(".messages"), "Edisi sedang berlangsung");
        }
    }

    private static void said(Locator where, String words) {
        PlaywrightAssertions.assertThat(where).containsText(words);
    }
}
