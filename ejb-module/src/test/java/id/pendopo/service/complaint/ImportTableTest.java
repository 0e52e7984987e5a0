package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTableTest {

    private static List<List<String>> read(byte[] file, ImportEncoding encoding) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        ImportTable.read(() -> new ByteArrayInputStream(file), encoding, row -> rows.add(row.cells()));
        return rows;
    }

    private static List<List<String>> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), ImportEncoding.UTF_8);
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file, ImportEncoding.UTF_8))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.violations().get(0).field()).isEqualTo("file");
                    assertThat(refusal.violations().get(0).code()).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_seen_in_the_heading(String separator) throws IOException {
        assertThat(read(String.join(separator, "\"a,;b\"", "c", "d") + "\n" + String.join(separator, "1", "2", "3")))
                .containsExactly(List.of("a,;b", "c", "d"), List.of("1", "2", "3"));
    }

    @Test
    void cells_with_line_ends_and_quotes_stay_whole_and_empty_rows_are_left_out() throws IOException {
        assertThat(read("a,b\r\n\"x\r\ny \"\"z\"\"\",2\r\n,\r\n3,4\r\n"))
                .containsExactly(List.of("a", "b"), List.of("x\r\ny \"z\"", "2"), List.of("3", "4"));
    }

    @Test
    void headings_are_made_unambiguous() throws IOException {
        assertThat(read("a,,a\n1,2,3").get(0)).containsExactly("a", "#2", "a (2)");
    }

    @Test
    void the_mark_at_the_beginning_says_how_letters_are_written() throws IOException {
        assertThat(read("\ufeffé,b\n1,2").get(0)).containsExactly("é", "b");
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        wide.write(new byte[] {(byte) 0xff, (byte) 0xfe});
        wide.write("é,b\n1,2".getBytes(StandardCharsets.UTF_16LE));
        assertThat(read(wide.toByteArray(), ImportEncoding.UTF_8).get(0)).containsExactly("é", "b");
    }

    @Test
    void old_letters_are_refused_with_a_hint_and_read_when_said_so() throws IOException {
        byte[] old = "nama,isi\nJosé,“ya”".getBytes(Charset.forName("windows-1252"));
        refused(old, "complaint.import.encoding.UTF_8");
        assertThat(read(old, ImportEncoding.WINDOWS_1252).get(1)).containsExactly("José", "“ya”");
    }

    @Test
    void what_is_no_table_is_refused_and_said_why() {
        refused(new byte[0], "input.file.empty");
        refused("a,b\n".getBytes(StandardCharsets.UTF_8), "input.file.empty");
        refused("hanya satu\nbaris".getBytes(StandardCharsets.UTF_8), "complaint.import.oneColumn");
        refused("a,b\n1,\0".getBytes(StandardCharsets.UTF_8), "complaint.import.nul");
        refused("a,b\n1,\"x\" y\n".getBytes(StandardCharsets.UTF_8), "complaint.import.malformed");
        refused(("a,b\n1," + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8), "complaint.import.cellTooLong");
        refused(
                ("a,b\n1,\"" + "x".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8),
                "complaint.import.cellTooLong");
        refused(("a,".repeat(300) + "\n1,2").getBytes(StandardCharsets.UTF_8), "complaint.import.tooManyColumns");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4}, "complaint.import.oldExcel");
        refused("PK\3\4 not a zip at all".getBytes(StandardCharsets.ISO_8859_1), "complaint.import.malformedWorkbook");
    }

    @Test
    void a_workbook_gives_what_was_shown() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Laporan");
            sheet.value(0, 0, "Tracking ID");
            sheet.value(0, 1, "Tanggal");
            sheet.value(0, 2, "NIK");
            sheet.value(1, 0, 1916449);
            sheet.value(1, 1, LocalDateTime.of(2026, 3, 31, 14, 5));
            sheet.style(1, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 2, "3671014501900004");
            sheet.value(3, 0, 12.5);
        }
        assertThat(read(file.toByteArray(), ImportEncoding.UTF_8))
                .containsExactly(
                        List.of("Tracking ID", "Tanggal", "NIK"),
                        List.of("1916449", "2026-03-31T14:05", "3671014501900004"),
                        List.of("12.5"));
    }

    @Test
    void a_workbook_that_unpacks_beyond_reason_is_not_opened() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(file.size()).isLessThan(1_000_000);
        refused(file.toByteArray(), "complaint.import.bomb");
    }

    @Test
    void dates_are_read_as_they_are_commonly_written() {
        LocalDateTime moment = LocalDateTime.of(2026, 3, 31, 14, 5);
        assertThat(ImportDates.ISO.parse("2026-03-31 14:05").time()).isEqualTo(moment);
        assertThat(ImportDates.ISO.parse("2026-03-31T14:05:00").time()).isEqualTo(moment);
        assertThat(ImportDates.DAY_MONTH_SLASH.parse("31/3/2026 14:05").time()).isEqualTo(moment);
        assertThat(ImportDates.DAY_MONTH_SLASH.parse("2026-03-31T14:05").time()).isEqualTo(moment);
        assertThat(ImportDates.DAY_MONTH_DASH.parse("31-03-2026 14.05").time()).isEqualTo(moment);
        assertThat(ImportDates.DAY_MONTH_NAME.parse("31 Maret 2026").day()).isEqualTo(moment.toLocalDate());
        assertThat(ImportDates.DAY_MONTH_NAME.parse("31 March 2026 14:05").time())
                .isEqualTo(moment);
        assertThat(ImportDates.guess(List.of("01/02/2026", "31/03/2026 10:00"))).isEqualTo(ImportDates.DAY_MONTH_SLASH);
        assertThat(ImportDates.guess(List.of("01/31/2026"))).isEqualTo(ImportDates.MONTH_DAY_SLASH);
        assertThatThrownBy(() -> ImportDates.ISO.parse("besok")).isInstanceOf(java.time.DateTimeException.class);
    }
}
