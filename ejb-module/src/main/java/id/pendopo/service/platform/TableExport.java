package id.pendopo.service.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as a file for spreadsheets, row by row as it comes, so that a long list needs no more memory than a short
 * one.
 */
public final class TableExport {

    private static final int FLUSH_EVERY = 500;
    private static final int COLUMN_WIDTH = 24;

    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        CSV("text/csv;charset=UTF-8", "csv");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return extension;
        }
    }

    private TableExport() {}

    /**
     * Writes the whole table; the stream stays open.
     *
     * @param title name of the sheet
     * @param headings names of the columns
     * @param rows cells: text, numbers, days, or null; everything else by its {@code toString}
     */
    public static void write(
            OutputStream out, Format format, String title, List<String> headings, Iterator<? extends List<?>> rows)
            throws IOException {
        if (format == Format.XLSX) {
            writeSpreadsheet(out, title, headings, rows);
        } else {
            writeCsv(out, headings, rows);
        }
    }

    private static void writeSpreadsheet(
            OutputStream out, String title, List<String> headings, Iterator<? extends List<?>> rows)
            throws IOException {
        Workbook workbook = new Workbook(out, "Pendopo", null);
        Worksheet sheet = workbook.newWorksheet(title);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 1; rows.hasNext(); row++) {
            List<?> cells = rows.next();
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column));
            }
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
        workbook.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static void writeCsv(OutputStream out, List<String> headings, Iterator<? extends List<?>> rows)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without this mark a spreadsheet takes the file for its own old character set.
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings);
        while (rows.hasNext()) {
            printer.printRecord(
                    rows.next().stream().map(TableExport::harmless).toList());
        }
        printer.flush();
    }

    /** Text that a spreadsheet would take for a formula is marked as text. */
    static Object harmless(Object value) {
        if (value instanceof Number || value instanceof LocalDate || value == null) {
            return value;
        }
        String text = value.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
