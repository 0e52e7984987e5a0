package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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

    @Test
    void a_rule_of_compensation_is_written_and_what_was_given_recorded() {
        Page page = signedIn("penghubung.dinkes");
        open(page, "/standard/compensation-rule.xhtml?code=imunisasi");
        field(page, "form:component").selectOption("DURATION");
        fill(page, "form:cause", "Menunggu lama " + run);
        fill(page, "form:form", "Nomor antrean berikutnya didahulukan " + run);
        fill(page, "form:amount", "dua puluh");
        fill(page, "form:basis", "Keputusan uji " + run);
        accessible(page);
        press(page, "form:save");
        page.waitForSelector("[id='form:amount_in'][aria-invalid=true]");
        fill(page, "form:amount", "25.000");
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/compensations.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Menunggu lama " + run, "Rp25.000");

        open(page, "/complaint/compensation.xhtml?code=imunisasi");
        field(page, "form:rule").selectOption(new SelectOption().setLabel("Menunggu lama " + run));
        fill(page, "form:givenOn", "2026-03-02");
        fill(page, "form:complaint", "TNG-26-999999");
        accessible(page);
        press(page, "form:save");
        page.waitForSelector("[id='form:complaint_in'][aria-invalid=true]");
        fill(page, "form:complaint", "");
        press(page, "form:save");
        page.waitForURL(url -> url.contains("/standard/compensations.xhtml"));
        assertThat(page.getByText("Nomor antrean berikutnya didahulukan " + run).count())
                .isEqualTo(2);
        accessible(page);
    }
}
