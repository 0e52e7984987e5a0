package id.pendopo.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A bureau plans a weekly series from the gaps of its calendar, and a place given up goes to who waits for one. */
class ForumPlanningIT extends Browsing {

    private final String code = "sarasehan-" + Long.toString(System.nanoTime(), 36);
    private final String name = "Sarasehan " + code;
    private final LocalDate monday =
            LocalDate.of(LocalDate.now().getYear() + 1, 3, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    @Test
    void a_gap_of_the_calendar_becomes_an_edition_and_a_freed_place_goes_to_the_waiting_list() {
        Page bureau = signedIn("organisasi");
        series(bureau);
        String calendar = "/forum/calendar.xhtml?year=" + monday.getYear() + "&kind=OTHER";
        open(bureau, calendar);
        Locator gap = bureau.locator(".year-gap").filter(withText(name));
        assertThat(gap.locator("a")).hasCount(3);
        accessible(bureau);
        picture(bureau, "forum-kalender");
        gap.locator("a").nth(1).click();
        LocalDate second = monday.plusWeeks(1);
        assertThat(field(bureau, "form:startsAt")).hasValue(Pattern.compile(second + "T.*"));
        fill(bureau, "form:theme", "Sarasehan pelayanan");
        fill(bureau, "form:venue", "Balai warga");
        fill(bureau, "form:quota", "1");
        press(bureau, "form:save");
        bureau.waitForSelector("text=Edisi telah disimpan");
        String edition = bureau.url().substring(bureau.url().indexOf("id="));
        open(bureau, calendar);
        assertThat(gap.locator("a")).hasCount(2);
        APIResponse printed = bureau.request().get(product.url("/forum/calendar.pdf?year=" + monday.getYear()));
        Assertions.assertThat(printed.headers().get("content-type")).startsWith("application/pdf");
        Assertions.assertThat(new String(printed.body(), 0, 5)).isEqualTo("%PDF-");

        open(bureau, "/forum/edition.xhtml?" + edition);
        bureau.locator(".moves button").filter(withText("Jadwalkan")).click();
        bureau.locator("dialog[open] button[data-yes]").click();
        bureau.waitForSelector("text=Edisi telah dijadwalkan");
        open(bureau, "/forum/people-plan.xhtml?" + edition);
        field(bureau, "form:registration").check();
        press(bureau, "form:save");
        bureau.waitForSelector("text=Pengaturan peserta tersimpan");
        waiting_list(edition);
        open(bureau, "/forum/people.xhtml?" + edition);
        assertThat(bureau.locator("tr").filter(withText("Marni Lestari"))).containsText("Akan hadir");
    }

    private void series(Page bureau) {
        open(bureau, "/forum/series-edit.xhtml");
        fill(bureau, "form:name", name);
        fill(bureau, "form:code", code);
        bureau.locator("[id^='form:kind'] input[value=OTHER]").check();
        choose(bureau, "form:agency", "DISKOMINFO");
        choose(bureau, "form:rhythmChoice", "WEEKLY");
        fill(bureau, "form:startsOn", monday.toString());
        fill(bureau, "form:endedOn", monday.plusWeeks(2).toString());
        press(bureau, "form:save");
        bureau.waitForSelector("text=Seri telah disimpan");
    }

    private void waiting_list(String edition) {
        Page first = phone();
        register(first, edition, "Joko Susilo");
        assertThat(first.locator("main")).containsText("Akan hadir");
        Page second = phone();
        register(second, edition, "Marni Lestari");
        assertThat(second.locator("main")).containsText("Anda yang pertama dalam daftar tunggu");
        picture(second, "forum-daftar-tunggu");
        first.locator("summary").filter(withText("Batalkan pendaftaran")).click();
        press(first, "giveUp:withdraw");
        first.waitForSelector("text=Pendaftaran Anda dibatalkan");
        second.reload();
        assertThat(second.locator("main")).containsText("Akan hadir");
        assertThat(second.locator("#attendance-code")).isVisible();
        accessible(second);
    }

    private void register(Page citizen, String edition, String person) {
        open(citizen, "/public/forum-register.xhtml?" + edition);
        fill(citizen, "register:name", person);
        choose(citizen, "register:element", "USERS");
        field(citizen, "register:consent").check();
        press(citizen, "register:send");
        citizen.waitForURL(Pattern.compile(".*invitation.xhtml.*"));
    }
}
