package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final WebTexts TEXTS = WebTexts.of(Locale.forLanguageTag("id"));

    private static String csv(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.csv(out, List.of("A"), List.of(Arrays.asList(cells)).iterator(), TEXTS);
        return out.toString(StandardCharsets.UTF_8).split("\r\n", 2)[1];
    }

    @Test
    void csv_quotes_what_would_break_a_line() throws IOException {
        assertThat(csv("a,b", "say \"x\"", "two\nlines", null)).isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void csv_starts_with_the_mark_of_utf_8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.csv(out, List.of("Ñ"), List.<List<Object>>of().iterator(), TEXTS);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void a_cell_never_becomes_a_formula_but_a_number_stays_one() throws IOException {
        assertThat(csv("=1+1", "+62811", "-x", "@a", "\tb", -5, 2.5)).isEqualTo("'=1+1,'+62811,'-x,'@a,'\tb,-5,2.5\r\n");
    }

    @Test
    void moments_are_written_in_the_zone_of_the_government() throws IOException {
        assertThat(csv(Instant.parse("2026-11-21T02:12:00Z"), LocalDate.of(2026, 11, 21)))
                .isEqualTo("2026-11-21 09:12,2026-11-21\r\n");
    }

    @Test
    void a_sheet_is_a_workbook_that_holds_the_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = List.of(List.of("=HYPERLINK(1)", 7, LocalDate.of(2026, 1, 2)));
        Export.sheet(out, "pengaduan", List.of("Judul", "Jumlah", "Hari"), rows.iterator(), TEXTS);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all).contains("xl/worksheets/sheet1.xml", "Judul", "=HYPERLINK(1)").doesNotContain("<f>");
    }
}
