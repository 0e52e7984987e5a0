package id.pendopo.service.platform;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that a person brings as a CSV file: UTF-8, a header with column names, comma or semicolon between cells (an
 * Indonesian spreadsheet writes the semicolon), lines that begin with # ignored. Small enough to be held in memory.
 */
public final class CsvTable {

    public static final int MAX_BYTES = 1_000_000;
    public static final int MAX_ROWS = 5_000;

    private static final String FIELD = "file";

    /**
     * One row.
     *
     * @param line number of its line in the file, from 1, as an editor shows it
     * @param cells trimmed text by column; a missing cell is empty
     */
    public record Row(long line, Map<String, String> cells) {
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /**
         * What a rule refuses about this row.
         *
         * @param columns name of the column by field, where they differ
         */
        public List<RowError> errors(InvalidInputException refusal, Map<String, String> columns) {
            return refusal.violations().stream()
                    .map(violation -> new RowError(
                            line,
                            columns.getOrDefault(violation.field(), violation.field()),
                            violation.code(),
                            violation.arguments()))
                    .toList();
        }
    }

    /**
     * What is wrong with one cell.
     *
     * @param line number of the line in the file
     * @param column name of the column
     * @param code key of the text ({@code error.<code>})
     * @param arguments values that fill the text
     */
    public record RowError(long line, String column, String code, Object... arguments) {}

    private CsvTable() {}

    /**
     * Reads the rows.
     *
     * @param required columns the header must name; others may follow in any order and are kept
     * @throws InvalidInputException for the field {@code file} if it is not such a table
     */
    public static List<Row> read(byte[] content, List<String> required) {
        if (content == null || content.length == 0) {
            throw new InvalidInputException(FIELD, "input.file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new InvalidInputException(FIELD, "input.file.tooLarge", MAX_BYTES / 1_000);
        }
        String text = decode(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser, required);
        } catch (CSVException e) {
            throw new InvalidInputException(FIELD, "input.file.malformed");
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            throw new InvalidInputException(FIELD, "input.file.malformed");
        }
    }

    private static List<Row> rows(CSVParser parser, List<String> required) {
        List<String> header = null;
        List<Row> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            long line = parser.getCurrentLineNumber();
            if (header == null) {
                header = header(record, required);
                continue;
            }
            if (rows.size() == MAX_ROWS) {
                throw new InvalidInputException(FIELD, "input.file.tooManyRows", MAX_ROWS);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size() && i < record.size(); i++) {
                cells.put(header.get(i), record.get(i));
            }
            rows.add(new Row(line, cells));
        }
        if (rows.isEmpty()) {
            throw new InvalidInputException(FIELD, "input.file.empty");
        }
        return rows;
    }

    private static List<String> header(CSVRecord record, List<String> required) {
        List<String> header =
                record.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String column : required) {
            if (!header.contains(column)) {
                throw new InvalidInputException(FIELD, "input.file.columnMissing", column, String.join(", ", required));
            }
        }
        return header;
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new InvalidInputException(FIELD, "input.file.notText");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(FIELD, "input.file.notText");
        }
    }

    private static char delimiter(String text) {
        String header = text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }
}
