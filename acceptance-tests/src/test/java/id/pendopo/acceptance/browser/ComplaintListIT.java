package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What people do with a list all day: filter, turn pages, choose columns, take it along. */
class ComplaintListIT extends Browsing {

    private static final String LIST = "/complaint/list.xhtml";

    private static List<String> numbers(Page page) {
        return page.locator("main tbody td.code").allInnerTexts();
    }

    private static void turn(Page page, String way) {
        Locator link = page.locator("nav.paging a[rel=" + way + "]");
        link.click();
        page.waitForLoadState();
    }

    @Test
    void filters_stand_in_the_address_and_survive_going_back() {
        Page page = signedIn("koordinator");
        open(page, LIST);
        page.locator("select[name=channel]").selectOption("PHONE");
        page.waitForURL(url -> url.contains("channel=PHONE"));
        List<String> found = numbers(page);
        assertThat(found).isNotEmpty();
        page.locator("main tbody td.code a").first().click();
        page.waitForURL(url -> url.contains("detail.xhtml"));
        page.goBack();
        assertThat(page.url()).contains("channel=PHONE");
        assertThat(page.locator("select[name=channel]").inputValue()).isEqualTo("PHONE");
        assertThat(numbers(page)).isEqualTo(found);
    }

    @Test
    void pages_are_turned_forth_and_back() {
        Page page = signedIn("koordinator");
        open(page, LIST + "?sort=OLDEST");
        List<String> first = numbers(page);
        turn(page, "next");
        assertThat(page.url()).contains("sort=OLDEST");
        assertThat(numbers(page)).isNotEmpty().doesNotContainAnyElementsOf(first);
        turn(page, "prev");
        assertThat(numbers(page)).isEqualTo(first);
    }

    @Test
    void the_choice_of_columns_stays_with_the_account() {
        Page page = signedIn("sekda");
        open(page, LIST);
        assertThat(headings(page)).contains("Kanal");
        column(page, "channel", false);
        assertThat(headings(page)).doesNotContain("Kanal");
        Page elsewhere = signedIn("sekda");
        open(elsewhere, LIST);
        assertThat(headings(elsewhere)).doesNotContain("Kanal").contains("Status");
        column(elsewhere, "channel", true);
        assertThat(headings(elsewhere)).contains("Kanal");
    }

    private static List<String> headings(Page page) {
        return page.locator("main thead th").allInnerTexts();
    }

    private static void column(Page page, String name, boolean shown) {
        page.locator("details.menu > summary").filter(withText("Kolom")).click();
        page.locator("input[name=column][value=" + name + "]").setChecked(shown);
        page.locator("button.menu-apply").click();
        page.waitForURL(url -> url.contains(LIST));
    }

    @Test
    void the_list_as_filtered_is_taken_along_as_a_spreadsheet_and_as_text() throws IOException {
        Page page = signedIn("koordinator");
        open(page, LIST + "?channel=LETTER&sort=OLDEST");
        List<String> shown = numbers(page);
        String text = Files.readString(exported(page, "csv").path(), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFF").contains("Nomor");
        assertThat(lines.subList(1, shown.size() + 1))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .isEqualTo(shown);
        Download sheet = exported(page, "xlsx");
        assertThat(sheet.suggestedFilename()).endsWith(".xlsx");
        try (ZipFile book = new ZipFile(sheet.path().toFile())) {
            String strings = new String(
                    book.getInputStream(book.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(strings).contains(shown);
        }
        assertThat(page.request()
                        .get(product.url("/complaint/export?format=xml"))
                        .status())
                .isEqualTo(400);
    }

    private static Download exported(Page page, String format) {
        page.locator("details.menu > summary").filter(withText("Ekspor")).click();
        Download download = page.waitForDownload(
                () -> page.locator("a[download][href*='format=" + format + "']").click());
        page.reload();
        return download;
    }

    @Test
    void an_empty_list_says_what_to_do() {
        Page page = signedIn("koordinator");
        open(page, LIST + "?q=xyzzyplugh");
        assertThat(page.locator("main").innerText()).contains("Tidak ada pengaduan yang cocok");
        accessible(page);
    }

    @Test
    void escape_closes_a_dialog_and_nothing_has_happened() {
        Page page = signedIn("admin");
        open(page, "/admin/users/user.xhtml?user=" + uuidOf(page, "auditor"));
        Locator ask = button(page, "access:disable");
        ask.click();
        page.locator("dialog[open]").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
        assertThat((Boolean) ask.evaluate("button => button === document.activeElement"))
                .isTrue();
        page.reload();
        assertThat(button(page, "access:disable").count()).isEqualTo(1);
    }

    private String uuidOf(Page page, String account) {
        open(page, "/admin/users/users.xhtml?q=" + account);
        return page.locator("main tbody a").first().getAttribute("href").replaceAll(".*user=", "");
    }
}
