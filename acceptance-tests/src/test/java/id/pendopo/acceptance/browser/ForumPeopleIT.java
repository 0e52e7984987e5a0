package id.pendopo.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody is invited, answers, is let in at the door, and stands on the list; somebody else registers alone. */
class ForumPeopleIT extends Browsing {

    private static final String THEME = "Standar Pelayanan Rekomendasi Bantuan Sosial";

    @Test
    void somebody_is_invited_answers_and_is_let_in_at_the_door() {
        Page keeper = office();
        signIn(keeper, "organisasi");
        open(keeper, "/forum/editions.xhtml?state=SCHEDULED");
        keeper.locator("tr", new Page.LocatorOptions().setHasText(THEME))
                .locator("a")
                .first()
                .click();
        keeper.locator(".edition-tabs a", new Page.LocatorOptions().setHasText("Peserta"))
                .click();
        String list = keeper.url();
        String edition = list.substring(list.indexOf("id="));
        accessible(keeper);
        guide(keeper, "forum-peserta");
        open(keeper, "/forum/person.xhtml?" + edition);
        fill(keeper, "form:name", "Rukmini Astuti");
        choose(keeper, "form:element", "USERS");
        fill(keeper, "form:email", "rukmini@example.org");
        accessible(keeper);
        press(keeper, "form:save");
        keeper.waitForSelector("text=Orang ini masuk daftar undangan");
        open(keeper, "/forum/invitees.xhtml?" + edition);
        accessible(keeper);
        picture(keeper, "forum-undangan");
        open(keeper, "/forum/people-plan.xhtml?" + edition);
        accessible(keeper);
        picture(keeper, "forum-atur-peserta");

        Page citizen = phone();
        open(citizen, "/public/forum-register.xhtml?" + edition);
        fill(citizen, "register:name", "Wati Suryani");
        choose(citizen, "register:element", "VULNERABLE_GROUPS");
        accessible(citizen);
        picture(citizen, "forum-daftar");
        field(citizen, "register:consent").check();
        press(citizen, "register:send");
        citizen.waitForURL(Pattern.compile(".*invitation.xhtml.*"));
        accessible(citizen);
        picture(citizen, "forum-bukti");
        String code = citizen.locator("#attendance-code").innerText();

        Page officer = office();
        signIn(officer, "organisasi");
        open(officer, "/forum/door.xhtml?" + edition);
        accessible(officer);
        fill(officer, "door:code", "salah");
        field(officer, "door:code").press("Enter");
        officer.waitForSelector(".field.invalid");
        fill(officer, "door:code", code.toLowerCase());
        field(officer, "door:code").press("Enter");
        assertThat(officer.locator("#door-person")).containsText("Wati Suryani");
        guide(officer, "forum-pintu-masuk");
        asOnPhone(officer, () -> {
            accessible(officer);
            picture(officer, "forum-pintu-masuk-ponsel");
        });
        open(officer, "/forum/door.xhtml?" + edition + "&k=" + code.replace("-", ""));
        assertThat(officer.locator("#door-person")).containsText("Sudah tercatat hadir");
        keeper.navigate(list + "&part=PRESENT");
        assertThat(keeper.locator("main")).containsText("Wati Suryani");
        keeper.locator("a", new Page.LocatorOptions().setHasText("Wati Suryani"))
                .click();
        press(keeper, "marks:unmark");
        keeper.waitForSelector("text=Catatan kehadiran ditarik kembali");
    }
}
