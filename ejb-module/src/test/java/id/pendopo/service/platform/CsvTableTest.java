package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.platform.CsvTable.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void rows_know_their_line_and_columns_in_any_order() {
        List<Row> rows = read("# a remark\nname,code\nSatu,A\n\n\"Dua, tiga\",B", "code", "name");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("code")).isEqualTo("A");
        assertThat(rows.get(0).line()).isEqualTo(3);
        assertThat(rows.get(1).get("name")).isEqualTo("Dua, tiga");
        assertThat(rows.get(1).line()).isEqualTo(5);
        assertThat(rows.get(1).get("parent")).isEmpty();
    }

    @Test
    void an_indonesian_spreadsheet_separates_by_semicolons_and_marks_utf_8() {
        List<Row> rows = read("\uFEFFCODE;NAME\r\nA;Dinas “Baru”\r\n", "code", "name");
        assertThat(rows.get(0).get("name")).isEqualTo("Dinas “Baru”");
    }

    @Test
    void what_is_no_such_table_is_refused_with_a_reason() {
        assertRefused(new byte[0], "input.file.empty");
        assertRefused("code,name\n".getBytes(StandardCharsets.UTF_8), "input.file.empty");
        assertRefused(new byte[] {'c', (byte) 0xC3, '('}, "input.file.notText");
        assertRefused("code,name\nA,\0".getBytes(StandardCharsets.UTF_8), "input.file.notText");
        assertRefused("code\nA".getBytes(StandardCharsets.UTF_8), "input.file.columnMissing");
        assertRefused("code,name\nA,\"open".getBytes(StandardCharsets.UTF_8), "input.file.malformed");
        assertRefused(new byte[CsvTable.MAX_BYTES + 1], "input.file.tooLarge");
        assertRefused(
                ("code,name\n" + "A,B\n".repeat(CsvTable.MAX_ROWS + 1)).getBytes(StandardCharsets.UTF_8),
                "input.file.tooManyRows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62 800", "-1", "@home"})
    void an_exported_text_never_becomes_a_formula(String text) {
        assertThat(TableExport.harmless(text)).isEqualTo("'" + text);
        assertThat(TableExport.harmless("Dinas")).isEqualTo("Dinas");
        assertThat(TableExport.harmless(-1)).isEqualTo(-1);
    }

    @Test
    void what_is_exported_as_csv_can_be_read_again() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = List.of(List.of("A", "Dua, \"tiga\"", LocalDate.of(2026, 1, 31), 7));
        TableExport.write(out, TableExport.Format.CSV, "x", List.of("code", "name", "day", "n"), rows.iterator());
        Row row = CsvTable.read(out.toByteArray(), List.of("code", "name")).get(0);
        assertThat(row.get("name")).isEqualTo("Dua, \"tiga\"");
        assertThat(row.get("day")).isEqualTo("2026-01-31");
    }

    @Test
    void a_spreadsheet_is_a_zip_with_a_sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableExport.write(out, TableExport.Format.XLSX, "Data", List.of("a"), List.of(List.of("x")).iterator());
        assertThat(out.toByteArray()).startsWith('P', 'K').hasSizeGreaterThan(500);
    }

    private static List<Row> read(String text, String... columns) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), List.of(columns));
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> CsvTable.read(content, List.of("code", "name")))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.violations().get(0).field()).isEqualTo("file");
                    assertThat(refusal.violations().get(0).code()).isEqualTo(code);
                });
    }
}
