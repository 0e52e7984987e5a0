package id.pendopo.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.acceptance.Database;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What was said is written down, the minutes are signed by both sides and sealed, and the public reads them. */
class ForumMinutesPagesIT extends Browsing {

    private final UUID edition = UUID.randomUUID();

    /** An edition that is over, with one person who came. */
    private void held() throws SQLException, IOException {
        int volume = 1000 + (int) (System.nanoTime() % 8000);
        try (Connection connection = new Database(product.data()).asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into forum_edition (id, uuid, series_id, agency_id, volume, theme, topic, starts_at, ends_at, mode, venue,
                        state, finished_at, changed_at, changed_by)
                    select nextval('forum_edition_seq'), '%s', id, agency_id, %d, 'Antrean di puskesmas', 'SERVICE_PROBLEM',
                        now() - interval '3 hours', now() - interval '1 hour', 'IN_PERSON', 'Aula', 'FINISHED', now(), now(), 'uji'
                    from forum_series where code = 'fkp-kota'"""
                            .formatted(edition, volume));
            statement.execute(
                    """
                    with one as (insert into forum_participant
                        (id, uuid, edition_id, origin, element, state, name, code, created_at)
                        select nextval('forum_participant_seq'), gen_random_uuid(), id, 'WALK_IN', 'USERS', 'COMING', 'Tamu',
                            'ABCDEF', now() from forum_edition where uuid = '%s' returning id, edition_id)
                    insert into forum_attendance (participant_id, edition_id, status, way, at)
                    select id, edition_id, 'PRESENT', 'MANUAL', now() from one"""
                            .formatted(edition));
        }
    }

    private static void draw(Page page) {
        Locator canvas = page.locator(".pad canvas");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 90);
        page.mouse().move(box.x + 200, box.y + 30);
        page.mouse().up();
    }

    @Test
    void what_was_said_is_signed_by_both_sides_and_read_by_the_public() throws SQLException, IOException {
        held();
        Page page = signedIn("organisasi");
        open(page, "/forum/inputs.xhtml?id=" + edition);
        fill(page, "note:givenBy", "Bu Sari");
        fill(page, "note:text", "Antrean dibuka lebih pagi");
        field(page, "note:text").press("Control+Enter");
        page.locator("main .table a", new Page.LocatorOptions().setHasText("Antrean dibuka lebih pagi"))
                .waitFor();
        accessible(page);
        guide(page, "forum-masukan");

        open(page, "/forum/minutes.xhtml?id=" + edition);
        fill(page, "agree:text", "Loket puskesmas buka pukul tujuh");
        press(page, "agree:add");
        page.getByText("Kesepakatan disimpan.").waitFor();
        name(page, "PROVIDER", "Kepala Dinas Kesehatan");
        name(page, "COMMUNITY", "Ketua RW 03");
        accessible(page);
        asOnPhone(page, () -> picture(page, "forum-berita-acara-telepon"));
        press(page, "presenting:present");
        page.locator("#confirm [data-yes]").click();
        page.locator("[id='sealing:seal']").waitFor();
        String link = page.locator(".signers a[href*='/public/minutes.xhtml']")
                .first()
                .getAttribute("href");

        Page signatory = phone();
        signatory.navigate(product.url(link.substring(link.indexOf("/public/"))));
        assertThat(signatory.locator("main").innerText())
                .contains("Antrean dibuka lebih pagi")
                .doesNotContain("Bu Sari");
        accessible(signatory);
        draw(signatory);
        signatory.locator("[id='sign:take']").click();
        signatory.getByText("Tanda tangan Anda telah diterima").waitFor();

        open(page, "/forum/minutes.xhtml?id=" + edition);
        page.locator(".signers a[href*='/forum/signature.xhtml']").first().click();
        draw(page);
        accessible(page);
        press(page, "sign:take");
        page.locator("[id='sealing:seal']").waitFor();
        guide(page, "forum-berita-acara");
        press(page, "sealing:seal");
        page.locator("#confirm [data-yes]").click();
        page.getByText("Segel utuh").waitFor();
        accessible(page);
        press(page, "publishing:publish");
        page.locator("#confirm [data-yes]").click();
        page.getByText("Edisi telah dipublikasikan.").waitFor();

        Page citizen = phone();
        open(citizen, "/public/forum.xhtml?id=" + edition);
        assertThat(citizen.locator("main").innerText())
                .contains("Antrean dibuka lebih pagi", "Loket puskesmas buka pukul tujuh")
                .doesNotContain("Bu Sari");
        accessible(citizen);
        guide(citizen, "forum-publik");
    }

    @Test
    void what_was_written_down_wrongly_is_corrected_and_may_be_about_any_service() throws SQLException, IOException {
        held();
        Page page = signedIn("organisasi");
        open(page, "/forum/inputs.xhtml?id=" + edition);
        fill(page, "note:text", "Syarat fotokopi KTP dihapsu");
        press(page, "note:save");
        Locator said = page.locator("main .table a", new Page.LocatorOptions().setHasText("fotokopi KTP"));
        said.click();
        page.locator("a[href*='make=correction']").click();
        assertThat(field(page, "correction:text").inputValue()).isEqualTo("Syarat fotokopi KTP dihapsu");
        fill(page, "correction:text", "");
        press(page, "correction:save");
        page.locator("[id='correction:text_in'][aria-invalid=true]").waitFor();
        fill(page, "correction:text", "Syarat fotokopi KTP dihapus");
        String service = field(page, "correction:service")
                .locator("option[value]:not([value=''])")
                .first()
                .getAttribute("value");
        choose(page, "correction:service", service);
        accessible(page);
        press(page, "correction:save");
        page.getByText("Masukan diperbaiki.").waitFor();
        assertThat(page.locator("main").innerText()).contains("Syarat fotokopi KTP dihapus");
        assertThat(page.locator("main a[href*='/standard/service.xhtml?code=" + service + "']")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_photo_is_covered_looked_at_and_released_to_everybody() throws SQLException, IOException {
        held();
        Page page = signedIn("organisasi");
        open(page, "/forum/photos.xhtml?id=" + edition);
        field(page, "adding:file").setInputFiles(new FilePayload("aula.jpg", "image/jpeg", picture()));
        fill(page, "adding:words", "Peserta di aula");
        press(page, "adding:add");
        page.getByText("Foto ditambahkan.").waitFor();
        page.locator(".gallery a", new Page.LocatorOptions().setHasText("Tutupi wajah"))
                .click();
        page.waitForSelector(".redact.ready");
        page.locator("[data-add]").click();
        press(page, "cover:look");
        page.waitForSelector(".redact-preview img");
        assertThat(page.request()
                        .get(product.url(page.locator(".redact-preview img").getAttribute("src")))
                        .status())
                .isEqualTo(200);
        accessible(page);
        press(page, "cover:release");
        page.locator("#confirm [data-yes]").click();
        page.getByText("Foto dibuka untuk umum.").waitFor();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private void name(Page page, String side, String who) {
        page.locator("[id='signatory:side'] input[value='" + side + "']").check();
        fill(page, "signatory:name", who);
        press(page, "signatory:add");
        page.locator(".signers strong", new Page.LocatorOptions().setHasText(who))
                .waitFor();
    }
}
