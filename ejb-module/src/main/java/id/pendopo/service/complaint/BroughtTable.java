package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table of some thousand rows that a person brings, CSV or XLSX, whole in memory; for capabilities above this one. */
public final class BroughtTable {

    public static final int MAX_BYTES = 4_000_000;

    private BroughtTable() {}

    /**
     * One row.
     *
     * @param number of its line in the file, from 1
     */
    public record Line(int number, List<String> cells) {

        /** Text of a column, trimmed; empty if the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /**
     * Reads a table; the first line is the heading, with every heading different. A CSV file that is no UTF-8 is read as
     * Windows-1252.
     *
     * @param most rows there may be besides the heading
     * @throws InvalidInputException for the field {@code file}, saying why it cannot be read
     */
    public static List<Line> read(byte[] content, int most) {
        if (content == null || content.length == 0) {
            throw new InvalidInputException(ImportTable.FIELD, "input.file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new InvalidInputException(ImportTable.FIELD, "input.file.tooLarge", MAX_BYTES / 1_000);
        }
        try {
            return read(content, ImportEncoding.UTF_8, most);
        } catch (InvalidInputException refusal) {
            if (refusal.violations().get(0).code().startsWith("complaint.import.encoding")) {
                return read(content, ImportEncoding.WINDOWS_1252, most);
            }
            throw refusal;
        }
    }

    private static List<Line> read(byte[] content, ImportEncoding encoding, int most) {
        List<Line> lines = new ArrayList<>();
        try {
            ImportTable.read(() -> new ByteArrayInputStream(content), encoding, row -> {
                if (lines.size() > most) {
                    throw new InvalidInputException(ImportTable.FIELD, "input.file.tooManyRows", most);
                }
                lines.add(new Line(row.line(), row.cells()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
