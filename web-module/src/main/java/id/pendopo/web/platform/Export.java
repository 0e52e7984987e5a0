package id.pendopo.web.platform;

import id.pendopo.domain.platform.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list to a browser as CSV or a spreadsheet, row by row, so that its length does not matter. Cells are text,
 * numbers, days, moments (in the zone of the government), enums (their labels) or nothing.
 */
public final class Export {

    /** What {@code pd:export} offers. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        private String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** More rows than this do not fit into a sheet; the last row says that there were more. */
    public static final int SHEET_ROWS = 1_048_000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String FORMULA_START = "=+-@\t\r";
    private static final int LONGEST_CELL = 32_000;
    private static final int FLUSH_EVERY = 1_000;
    private static final int FIRST_COLUMN = 34;
    private static final int TITLE_SIZE = 13;
    private static final int NARROWEST_COLUMN = 10;
    private static final int WIDEST_COLUMN = 60;

    private Export() {}

    /**
     * The format a request asks for; a spreadsheet if it says nothing.
     *
     * @throws InvalidInputException for one that is not offered
     */
    public static Format format(HttpServletRequest request) {
        String asked = request.getParameter("format");
        if (asked == null) {
            return Format.XLSX;
        }
        return Arrays.stream(Format.values())
                .filter(format -> format.ending().equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("format", "input.unknownValue"));
    }

    /**
     * Streams the answer. Nothing may have been written to the response before.
     *
     * @param format what {@link #format} found the request to ask for
     * @param name of the file, without ending, from our own words
     * @param headings of the columns, in the language of the request
     * @param rows each with as many cells as headings; closed by the caller
     */
    public static void write(
            Format format,
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            List<String> headings,
            Iterator<List<Object>> rows)
            throws IOException {
        head(format, response, name);
        WebTexts texts = WebTexts.of(Language.of(request));
        if (format == Format.CSV) {
            csv(response.getOutputStream(), headings, rows, texts);
        } else {
            sheet(response.getOutputStream(), name, headings, rows, texts);
        }
    }

    private static void head(Format format, HttpServletResponse response, String name) {
        String day = LocalDate.now(Formats.zone()).toString();
        response.setContentType(format.type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "-") + "-" + day + "." + format.ending()
                        + "\"");
    }

    /**
     * A table in a sheet.
     *
     * @param title above it; empty if none
     * @param headings of its columns; empty if none
     */
    public record Table(String title, List<String> headings, List<List<Object>> rows) {}

    /**
     * A chapter of a workbook.
     *
     * @param name at most 31 characters
     * @param tables one below the other
     */
    public record Sheet(String name, List<Table> tables) {}

    /** Streams a workbook with several sheets, each with tables one below the other. */
    public static void book(HttpServletRequest request, HttpServletResponse response, String name, List<Sheet> sheets)
            throws IOException {
        head(Format.XLSX, response, name);
        book(response.getOutputStream(), sheets, WebTexts.of(Language.of(request)));
    }

    static void book(OutputStream to, List<Sheet> sheets, WebTexts texts) throws IOException {
        try (Workbook book = new Workbook(to, "Pendopo", null)) {
            for (Sheet one : sheets) {
                Worksheet sheet = book.newWorksheet(one.name());
                sheet.width(0, FIRST_COLUMN);
                int row = 0;
                for (Table table : one.tables()) {
                    row = table(sheet, row, table, texts) + 1;
                }
                sheet.finish();
            }
        }
    }

    private static int table(Worksheet sheet, int from, Table table, WebTexts texts) throws IOException {
        int row = from;
        if (!table.title().isEmpty()) {
            sheet.value(row, 0, table.title());
            sheet.style(row++, 0).bold().fontSize(TITLE_SIZE).set();
        }
        if (!table.headings().isEmpty()) {
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.value(row, column, table.headings().get(column));
                sheet.style(row, column).bold().set();
            }
            row++;
        }
        for (List<Object> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column), texts);
            }
            row++;
        }
        return row;
    }

    static void csv(OutputStream to, List<String> headings, Iterator<List<Object>> rows, WebTexts texts)
            throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        // Spreadsheet programs recognise UTF-8 by this mark only.
        writer.write('\uFEFF');
        line(writer, headings, texts);
        while (rows.hasNext()) {
            line(writer, rows.next(), texts);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<?> cells, WebTexts texts) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            writer.write(separator);
            separator = ",";
            String text = cell instanceof Number ? cell.toString() : harmless(text(cell, texts));
            if (text.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r')) {
                writer.write('"' + text.replace("\"", "\"\"") + '"');
            } else {
                writer.write(text);
            }
        }
        writer.write("\r\n");
    }

    /** A cell that a spreadsheet program would take for a formula becomes text. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_START.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(Object cell, WebTexts texts) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Instant moment) {
            return MOMENT.format(moment.atZone(Formats.zone()));
        }
        if (cell instanceof LocalDateTime local) {
            return MOMENT.format(local);
        }
        return cell instanceof Enum<?> constant ? texts.label(constant) : cell.toString();
    }

    static void sheet(OutputStream to, String name, List<String> headings, Iterator<List<Object>> rows, WebTexts texts)
            throws IOException {
        try (Workbook book = new Workbook(to, "Pendopo", null)) {
            Worksheet sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int[] widths =
                    headings.stream().mapToInt(heading -> heading.length()).toArray();
            int row = 1;
            while (rows.hasNext() && row < SHEET_ROWS) {
                List<Object> cells = rows.next();
                for (int column = 0; column < cells.size(); column++) {
                    cell(sheet, row, column, cells.get(column), texts);
                    if (row < FLUSH_EVERY) {
                        widths[column] = Math.max(
                                widths[column], text(cells.get(column), texts).length());
                    }
                }
                if (++row % FLUSH_EVERY == 0) {
                    if (row == FLUSH_EVERY) {
                        widen(sheet, widths);
                    }
                    sheet.flush();
                }
            }
            if (row < FLUSH_EVERY) {
                widen(sheet, widths);
            }
            if (rows.hasNext()) {
                sheet.value(row, 0, texts.get("platform.export.more", SHEET_ROWS));
            }
        }
    }

    /** Columns as wide as their first rows need, so that nobody opens a file of cut-off names. */
    private static void widen(Worksheet sheet, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, widths[column] + 2)));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell, WebTexts texts) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, Formats.zone()));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell != null) {
            String text = text(cell, texts);
            sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }
}
