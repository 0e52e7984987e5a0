package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class OfficeTablesTest {

    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] document(String xml) {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", xml);
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String one : paragraphs) {
            cell.append(p(one));
        }
        return cell + "</w:tc>";
    }

    @Test
    void a_table_of_a_document_is_read_with_its_merged_cells_and_the_words_above_it() {
        String table = "<w:tbl><w:tr>" + tc("<w:gridSpan w:val=\"2\"/>", "Judul") + tc("", "C") + "</w:tr><w:tr>"
                + tc("<w:vMerge w:val=\"restart\"/>", "A") + tc("", "satu", "dua") + "</w:tr><w:tr>"
                + tc("<w:vMerge/>", "") + tc("", "tiga") + "</w:tr></w:tbl>";
        List<OfficeTable> tables =
                OfficeTables.read(document(W + p("Standar Pelayanan KTP") + table + p("akhir") + END));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).before()).containsExactly("Standar Pelayanan KTP");
        assertThat(tables.get(0).lines())
                .extracting(OfficeTable.Line::cells)
                .containsExactly(List.of("Judul", "", "C"), List.of("A", "satu\ndua"), List.of("", "tiga"));
    }

    @Test
    void every_sheet_of_a_workbook_is_a_table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet first = workbook.newWorksheet("KTP-el");
            first.value(2, 1, "Persyaratan");
            first.value(2, 2, 12);
            workbook.newWorksheet("Kosong");
        }
        List<OfficeTable> tables = OfficeTables.read(out.toByteArray());
        assertThat(tables).extracting(OfficeTable::name).containsExactly("KTP-el");
        assertThat(tables.get(0).lines().get(0).number()).isEqualTo(3);
        assertThat(tables.get(0).lines().get(0).cell(1)).isEqualTo("Persyaratan");
        assertThat(tables.get(0).lines().get(0).cell(2)).isEqualTo("12");
    }

    @Test
    void a_document_that_wants_something_from_outside_or_unpacks_to_too_much_is_refused() {
        String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + W + "<w:tbl><w:tr>"
                + tc("", "&x;") + "</w:tr></w:tbl>" + END;
        assertThatThrownBy(() -> OfficeTables.read(document(outside))).isInstanceOf(InvalidInputException.class);
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + W + p("&b;") + END;
        assertThatThrownBy(() -> OfficeTables.read(document(laughs))).isInstanceOf(InvalidInputException.class);
        String large = W + p("a".repeat(61_000_000)) + END;
        assertThatThrownBy(() -> OfficeTables.read(document(large)))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).code())
                        .isEqualTo("input.file.bomb"));
        for (byte[] nothing : List.of(
                new byte[0], "halo".getBytes(StandardCharsets.UTF_8), zip("a.txt", "x"), document("<broken>"))) {
            assertThatThrownBy(() -> OfficeTables.read(nothing)).isInstanceOf(InvalidInputException.class);
        }
    }
}
