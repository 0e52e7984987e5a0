package id.pendopo.service.platform;

import java.io.Serializable;
import java.util.List;

/**
 * A table in a workbook or a document that a person brings.
 *
 * @param name of the sheet; empty for a table of a document
 * @param before the last paragraphs above it, in order; none for a sheet
 */
public record OfficeTable(String name, List<String> before, List<Line> lines) implements Serializable {

    public OfficeTable {
        before = List.copyOf(before);
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param number in the sheet or the table, from 1
     * @param cells texts with their line ends
     */
    public record Line(int number, List<String> cells) implements Serializable {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Text of a column, trimmed; empty if the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
