package id.pendopo.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final WebTexts TEXTS = WebTexts.of(Locale.forLanguageTag("id"));

    private static String csv(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.csv(out, List.of("A"), List.of(Arrays.asList(cells)).iterator(), TEXTS);
        return out.toString(StandardCharsets.UTF_8).split("\r\n", 2)[1];
    }

    @Test
    void csv_quotes_what_would_break_a_line() throws IOException {
        assertThat(csv("a,b", "say \"x\"", "two\nlines", null))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void csv_starts_with_the_mark_of_utf_8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.csv(out, List.of("Ñ"), List.<List<Object>>of().iterator(), TEXTS);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void a_cell_never_becomes_a_formula_but_a_number_stays_one() throws IOException {
        assertThat(csv("=1+1", "+62811", "-x", "@a", "\tb", -5, 2.5))
                .isEqualTo("'=1+1,'+62811,'-x,'@a,'\tb,-5,2.5\r\n");
    }

    @Test
    void days_and_moments_sort_as_text() throws IOException {
        assertThat(csv(LocalDateTime.of(2026, 11, 21, 9, 12), LocalDate.of(2026, 11, 21)))
                .isEqualTo("2026-11-21 09:12,2026-11-21\r\n");
    }

    @Test
    void a_sheet_is_a_workbook_that_holds_the_text(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = List.of(List.of("=HYPERLINK(1)", 7, LocalDate.of(2026, 1, 2)));
        Export.sheet(out, "pengaduan", List.of("Judul", "Jumlah", "Hari"), rows.iterator(), TEXTS);
        Path file = Files.write(folder.resolve("list.xlsx"), out.toByteArray());
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName());
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all)
                .contains("xl/worksheets/sheet1.xml", "Judul", "=HYPERLINK(1)")
                .doesNotContain("<f>");
        assertThat(all)
                .as("as wide as its longest text")
                .containsPattern("<col min=\"1\" max=\"1\" width=\"15(\\.0)?\"");
    }
}
