package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.acceptance.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was agreed at a forum is promised, worked on by the agency, checked by the bureau, and everybody reads where it stands. */
class CommitmentPagesIT extends Browsing {

    private static final String PERSON = "Kepala Bidang Pelayanan Kesehatan";
    private static final byte[] PHOTO = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final String statement = "Loket puskesmas buka pukul tujuh pagi (" + System.nanoTime() % 1_000_000 + ")";

    /** The demonstration's forum with signed minutes. */
    private String edition() throws SQLException, IOException {
        try (Connection connection = new Database(product.data()).asSuperuser();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select e.uuid from forum_edition e join forum_series s"
                        + " on s.id = e.series_id where s.code = 'fkp-kota' and e.volume = 3")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_promise_of_the_minutes_is_worked_on_shown_checked_and_read_by_everybody() throws SQLException, IOException {
        String edition = edition();
        Page bureau = signedIn("organisasi");
        open(bureau, "/forum/minutes.xhtml?id=" + edition);
        bureau.getByText("Jadikan komitmen").first().click();
        fill(bureau, "promise:statement", statement);
        choose(bureau, "promise:agency", "DINKES");
        fill(bureau, "promise:person", PERSON);
        fill(bureau, "promise:dueOn", LocalDate.now().plusDays(30).toString());
        press(bureau, "promise:make");
        String page = promised(bureau);

        Page agency = signedIn("penghubung.dinkes");
        open(agency, page);
        step(agency, "Laporkan kemajuan");
        fill(agency, "form:progress", "100");
        fill(agency, "form:note", "Jadwal petugas disusun");
        press(agency, "form:take");
        agency.locator("[id='form:progress'] .message").waitFor();
        fill(agency, "form:progress", "40");
        field(agency, "form:files").setInputFiles(new FilePayload("jadwal.pdf", "application/pdf", PHOTO));
        press(agency, "form:take");
        agency.getByText("Kemajuan dicatat.").waitFor();
        assertThat(agency.locator("main").innerText()).contains("40 %", "jadwal.pdf");
        step(agency, "Nyatakan selesai");
        fill(agency, "form:note", "Loket buka pukul tujuh sejak Senin");
        press(agency, "form:take");
        agency.getByText("menunggu verifikasi").first().waitFor();
        accessible(agency);
        assertThat(agency.getByText("Terima sebagai selesai").count())
                .as("who promised does not check")
                .isZero();

        Page other = signedIn("penghubung.pupr");
        assertThat(status(other, page)).isEqualTo(404);
        assertThat(status(other, page.replace("detail", "step") + "&move=PROGRESS"))
                .isEqualTo(404);
        open(other, "/commitment/list.xhtml?tab=ALL");
        assertThat(other.locator("main").innerText()).doesNotContain(statement);

        open(bureau, page);
        step(bureau, "Terima sebagai selesai");
        press(bureau, "form:take");
        bureau.getByText("Komitmen diterima sebagai selesai.").waitFor();
        assertThat(bureau.locator("main").innerText()).contains("Kesepakatan dalam berita acara");
        accessible(bureau);

        Page citizen = phone();
        open(citizen, "/public/forum.xhtml?id=" + edition);
        citizen.locator("main a[href*='/public/forum-series.xhtml']").first().click();
        citizen.locator("h1").filter(withText("Forum Komunikasi Publik")).waitFor();
        Locator promise = citizen.locator(".public-card").filter(withText(statement));
        promise.waitFor();
        assertThat(promise.innerText()).contains("terverifikasi", "100 %").doesNotContain(PERSON);
        accessible(citizen);
        open(
                citizen,
                "/public/commitments.xhtml?q=" + statement.substring(0, 20).replace(' ', '+'));
        citizen.locator(".public-card").filter(withText(statement)).waitFor();
    }

    /** Where the promise just made has its page. */
    private static String promised(Page page) {
        page.getByText("Komitmen dibuat.").waitFor();
        page.navigate(page.url().replaceAll("/forum/.*", "/commitment/list.xhtml?tab=ALL&q=loket+puskesmas"));
        String link = page.locator("main .table a[href*='/commitment/detail.xhtml']")
                .first()
                .getAttribute("href");
        return link.substring(link.indexOf("/commitment/"));
    }

    private static void step(Page page, String name) {
        page.locator(".next-steps a").filter(withText(name)).click();
        page.locator("[id='form:take']").waitFor();
    }

    private int status(Page page, String path) {
        Response response = page.navigate(product.url(path));
        return response.status();
    }
}
