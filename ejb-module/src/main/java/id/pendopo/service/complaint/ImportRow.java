package id.pendopo.service.complaint;

import id.pendopo.domain.platform.Secrets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row of a file.
 *
 * @param line number of its line in the file, from 1, as a spreadsheet or an editor shows it
 * @param cells by column; may be shorter than the heading
 */
record ImportRow(int line, List<String> cells) {

    private static final char CELL = '\u001f';
    private static final char ROW = '\u001e';

    ImportRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Rows as they are kept until they are taken: nobody reads them in the database. */
    static byte[] seal(List<ImportRow> rows, UUID of, Secrets secrets) {
        String packed = rows.stream()
                .map(row -> row.line()
                        + row.cells().stream().map(cell -> CELL + plain(cell)).collect(Collectors.joining()))
                .collect(Collectors.joining(String.valueOf(ROW)));
        return secrets.encrypt(packed, context(of));
    }

    static List<ImportRow> open(byte[] sealed, UUID of, Secrets secrets) {
        List<ImportRow> rows = new ArrayList<>();
        for (String packed : secrets.decrypt(sealed, context(of)).split(String.valueOf(ROW), -1)) {
            List<String> cells = Arrays.asList(packed.split(String.valueOf(CELL), -1));
            rows.add(new ImportRow(Integer.parseInt(cells.get(0)), cells.subList(1, cells.size())));
        }
        return rows;
    }

    private static String plain(String cell) {
        return cell.replace(CELL, '\ufffd').replace(ROW, '\ufffd');
    }

    private static String context(UUID of) {
        return "complaint.import/" + of;
    }
}
