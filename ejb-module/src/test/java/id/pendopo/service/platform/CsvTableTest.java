package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.platform.CsvTable.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
