package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A liaison officer adds a place, and says which service is offered there. */
class PointPagesIT extends Browsing {

    /** Of this run only: the same product may be tested twice. */
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    @Test
    void a_place_is_added_and_a_service_offered_there() {
        String code = "titik-" + run;
        Page page = signedIn("penghubung.dinkes");
        open(page, "/standard/point-edit.xhtml");
        fill(page, "form:name", "Puskesmas uji " + run);
        fill(page, "form:code", code);
        fill(page, "form:address", "Jalan Uji 5");
        fill(page, "form:week:0:hours", "8 sampai 12");
        fill(page, "form:week:1:hours", "pagi");
        press(page, "form:add");
        page.locator("[id='form:seats:0:institution_in']").waitFor();
        fill(page, "form:seats:0:institution", "BPJS Kesehatan");
        fill(page, "form:seats:0:counter", "Loket 4");
        accessible(page);
        press(page, "form:save");
        page.waitForSelector("[id='form:week:1:hours_in'][aria-invalid=true]");
        fill(page, "form:week:1:hours", "");
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/point.xhtml"));
        assertThat(page.locator("main").innerText())
                .contains("Puskesmas uji " + run, "08.00–12.00", "BPJS Kesehatan", "Loket 4");
        accessible(page);

        open(page, "/standard/offers.xhtml?code=imunisasi");
        page.locator("input[value='" + code + "']").check();
        accessible(page);
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/service.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Puskesmas uji " + run);
        open(page, "/standard/points.xhtml?q=" + run);
        assertThat(page.locator("main table tbody tr").count()).isEqualTo(1);
        accessible(page);

        Page stranger = signedIn("penghubung.pupr");
        assertThat(stranger.navigate(product.url("/standard/point-edit.xhtml?code=" + code))
                        .status())
                .isEqualTo(403);
        open(stranger, "/standard/point.xhtml?code=" + code);
        assertThat(stranger.locator("main a[href*='point-edit']").count()).isZero();
    }
}
