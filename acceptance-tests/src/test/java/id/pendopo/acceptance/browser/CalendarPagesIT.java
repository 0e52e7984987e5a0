package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The organisation bureau loads a year of holidays, after a look at what it would move. */
class CalendarPagesIT extends Browsing {

    @Test
    void a_year_is_loaded_after_a_look_at_what_is_wrong_and_which_deadlines_would_move() {
        Page page = signedIn("organisasi");
        open(page, "/admin/calendar/load.xhtml");
        String year = field(page, "form:year").inputValue();
        press(page, "form:look");
        page.waitForSelector("[id='form:source_in'][aria-invalid=true]");
        fill(page, "form:source", "SKB Tiga Menteri");
        look(page, "date,kind,name\n" + year + "-01-01,LIBUR,Tahun Baru\n2001-01-01,PUBLIC_HOLIDAY,Tahun lain\n");
        assertThat(page.locator("main").innerText()).contains("baris perlu diperbaiki");
        assertThat(field(page, "form:source").inputValue()).isEqualTo("SKB Tiga Menteri");
        accessible(page);
        picture(page, "kalender-muat-salah");
        look(
                page,
                "date,kind,name\n" + year + "-01-01,PUBLIC_HOLIDAY,Tahun Baru Masehi\n" + year
                        + "-01-04,COLLECTIVE_LEAVE,Cuti bersama uji\n" + year
                        + "-01-05,COLLECTIVE_LEAVE,Cuti bersama uji\n");
        assertThat(page.locator("main").innerText()).contains("Akibat perubahan ini", "Cuti bersama uji");
        accessible(page);
        picture(page, "kalender-muat");
        press(page, "form:edit");
        assertThat(field(page, "form:source").inputValue()).isEqualTo("SKB Tiga Menteri");
        press(page, "form:look");
        button(page, "form:confirm").waitFor();
        button(page, "form:confirm").dblclick();
        page.waitForURL(url -> url.contains("/admin/calendar/index"));
        assertThat(page.locator("main").innerText()).contains("Kalender sudah diperbarui", "Tahun Baru Masehi");
        accessible(page);
    }

    private void look(Page page, String csv) {
        field(page, "form:file")
                .setInputFiles(new FilePayload("libur.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "form:look");
        page.locator("main table").first().waitFor();
    }
}
