package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** A tablet at the counter: paired by an officer, works without network, begins anew after a pause. */
class KioskPagesIT extends Browsing {

    private static final String SUBJECT = "Permohonan informasi publik";

    @Test
    void a_tablet_keeps_answers_without_network_and_sends_each_once() {
        Page officer = office();
        signIn(officer, "organisasi");
        long before = respondents(officer);
        open(officer, "/survey/device.xhtml");
        officer.locator("[id='form:target_in']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(SUBJECT));
        fill(officer, "form:name", "Tablet loket 1");
        press(officer, "form:save");
        String code = officer.locator("#kiosk-code").innerText();
        accessible(officer);
        picture(officer, "survei-tablet-kode");
        String device = officer.url();

        Page tablet = office();
        tablet.clock().install();
        open(tablet, "/public/kiosk/index.xhtml");
        accessible(tablet);
        tablet.locator("#code").fill("SALAH-KODE");
        tablet.locator("#pair button").click();
        said(tablet.locator("#pair-said"), "salah atau sudah kedaluwarsa");
        tablet.locator("#code").fill(code);
        tablet.locator("#pair button").click();
        said(tablet.locator("h1:visible"), SUBJECT);
        assertThat(tablet.locator("a").count()).as("leads nowhere else").isZero();
        accessible(tablet);
        picture(tablet, "survei-kios");

        tablet.context().setOffline(true);
        answer(tablet);
        said(tablet.locator("#state"), "1 jawaban menunggu dikirim");
        tablet.clock().fastForward(10_000);
        said(tablet.locator("h1:visible"), SUBJECT);
        assertThat(respondents(officer)).isEqualTo(before);
        tablet.context().setOffline(false);
        tablet.clock().fastForward(25_000);
        said(tablet.locator("#state"), "Tersambung");
        PlaywrightAssertions.assertThat(tablet.locator("#state")).not().containsText("menunggu");
        assertThat(respondents(officer)).isEqualTo(before + 1);

        tablet.locator(".kiosk-main").click();
        accessible(tablet);
        picture(tablet, "survei-kios-pertanyaan");
        tablet.locator(".kiosk-choice").first().click();
        tablet.clock().fastForward(61_000);
        said(tablet.locator(".kiosk-still"), "Masih di sini?");
        tablet.clock().runFor(16_000);
        said(tablet.locator("h1:visible"), SUBJECT);

        officer.navigate(device);
        accessible(officer);
        press(officer, "deeds:revoke");
        officer.locator("#confirm button", new Page.LocatorOptions().setHasText("Putuskan"))
                .click();
        officer.waitForSelector("text=Tablet diputuskan");
        tablet.clock().fastForward(300_000);
        tablet.locator("#pairing").waitFor();
        open(officer, "/survey/collect.xhtml");
        accessible(officer);
        picture(officer, "survei-sarana");
    }

    private void answer(Page tablet) {
        tablet.locator(".kiosk-main").click();
        for (int element = 1; element <= 9; element++) {
            said(tablet.locator(".kiosk-progress"), "Pertanyaan " + element + " dari 9");
            tablet.clock().fastForward(2_000);
            tablet.locator(".kiosk-choice").nth(3).click();
        }
        said(tablet.locator("h1:visible"), "Dari mana Anda tahu");
        tablet.locator(".kiosk-choice").nth(1).click();
        tablet.locator("#own").fill("9999");
        tablet.locator(".kiosk-foot .kiosk-main").click();
        said(tablet.locator("#own-trouble"), "0 – 600");
        accessible(tablet);
        picture(tablet, "survei-kios-tambahan");
        tablet.locator("#own").fill("12,5");
        tablet.locator(".kiosk-foot .kiosk-main").click();
        said(tablet.locator("h1:visible"), "daring");
        tablet.locator(".kiosk-foot button", new Page.LocatorOptions().setHasText("Lewati"))
                .click();
        tablet.locator(".kiosk-choice").first().click();
        for (String digit : new String[] {"3", "7"}) {
            tablet.locator(".kiosk-keys button", new Page.LocatorOptions().setHasText(digit))
                    .first()
                    .click();
        }
        accessible(tablet);
        picture(tablet, "survei-kios-usia");
        tablet.locator(".kiosk-foot .kiosk-main").click();
        said(tablet.locator("h1:visible"), "Terima kasih");
    }

    private static void said(Locator where, String words) {
        PlaywrightAssertions.assertThat(where).containsText(words);
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
