package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps that several tests of complaints share. */
abstract class ComplaintBrowsing extends Browsing {

    static final String PHONE = "081200001111";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,6}-\\d{2}-\\d{6,}");

    void fillReport(Page counter, String title) {
        open(counter, "/complaint/record.xhtml");
        counter.locator("[id='record:type_in_0']").check();
        choose(counter, "record:channel", "COUNTER");
        fill(counter, "record:name", "Warga Contoh");
        fill(counter, "record:phone", PHONE);
        fill(counter, "record:title", title);
        fill(
                counter,
                "record:story",
                "Setiap hujan air menetes ke kursi tunggu dan lantai menjadi licin. Seorang lansia "
                        + "hampir terpeleset pada hari Senin pagi.");
        choose(counter, "record:category", "puskesmas");
        fill(counter, "record:eventPlace", "Puskesmas Cipondoh");
    }

    /** Sends the filled report; its number. */
    String filed(Page counter) {
        press(counter, "record:submit");
        counter.waitForURL(url -> url.contains("recorded"));
        Matcher number = NUMBER.matcher(counter.locator("main").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /** What the coordinator decides about every report, besides to whom it goes. */
    void judge(Page coordinator, String category, boolean supervision) {
        coordinator.locator("[id='act:type_in_0']").check();
        coordinator
                .locator("[id='act:supervision_in_" + (supervision ? 1 : 0) + "']")
                .check();
        choose(coordinator, "act:category", category);
        coordinator
                .locator("[id='act:confidential_in_" + (supervision ? 1 : 0) + "']")
                .check();
        coordinator.locator("[id='act:anonymous_in_0']").check();
    }

    void verify(Page coordinator) {
        press(coordinator, "act:verify");
        coordinator.waitForURL(url -> url.contains("no=") && !url.contains("do="));
    }

    void openForm(Page page, String number, String move) {
        open(page, "/complaint/detail.xhtml?no=" + number + "&do=" + move);
    }

    void openDetail(Page page, String number) {
        open(page, "/complaint/detail.xhtml?no=" + number);
    }

    String recorded(String title) {
        Page counter = signedIn("petugas");
        fillReport(counter, title);
        return filed(counter);
    }

    /** A verified complaint at the health agency. */
    String assigned(String category) {
        String number = recorded("Ruang tunggu " + System.nanoTime());
        Page coordinator = signedIn("koordinator");
        openForm(coordinator, number, "verify");
        judge(coordinator, category, false);
        choose(coordinator, "act:agency", "DINKES");
        verify(coordinator);
        return number;
    }

    /** The form is closed and the complaint read anew. */
    static void done(Page page) {
        page.waitForURL(url -> url.contains("no=") && !url.contains("do="));
    }

    /** What the page of a complaint says to whom it is not there. */
    String absent(Page page, String number) {
        Response response = page.navigate(product.url("/complaint/detail.xhtml?no=" + number));
        assertThat(response.status()).isEqualTo(404);
        return page.locator("main").innerText().replaceAll("[0-9a-f]{16}", "");
    }
}
