package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A table somebody brings, whichever way it is written: a CSV file or the first sheet of an XLSX workbook. */
final class ImportTable {

    static final int MAX_ROWS = 200_000;
    static final int MAX_COLUMNS = 200;

    /** What a spreadsheet can hold in one cell; more is a quotation mark that was never closed. */
    static final int MAX_CELL = 32_767;

    static final String FIELD = "file";

    private static final int MAGIC = 8;
    private static final int LONGEST_HEADING = 80;

    /** Takes the rows one by one; the first is the heading. */
    interface Sink {
        void row(ImportRow row);
    }

    private ImportTable() {}

    /**
     * Reads a table from beginning to end; empty rows are left out, the heading is made unambiguous.
     *
     * @throws InvalidInputException for the field {@code file}, saying in which row it cannot be read and why
     */
    static void read(ImportedFile source, ImportEncoding encoding, Sink sink) throws IOException {
        byte[] magic;
        try (InputStream in = source.open()) {
            magic = in.readNBytes(MAGIC);
        }
        if (magic.length == 0) {
            throw new InvalidInputException(FIELD, "input.file.empty");
        }
        Sink checked = new Checked(sink);
        if (magic[0] == 'P' && magic.length > 3 && magic[1] == 'K') {
            workbook(source, checked);
        } else if ((magic[0] & 0xff) == 0xd0 && magic.length > 1 && (magic[1] & 0xff) == 0xcf) {
            throw new InvalidInputException(FIELD, "complaint.import.oldExcel");
        } else {
            ImportCsv.read(source, encoding, checked);
        }
        ((Checked) checked).end();
    }

    private static void workbook(ImportedFile source, Sink sink) throws IOException {
        Path copy = Files.createTempFile("pendopo-import", ".xlsx");
        try {
            try (InputStream in = source.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            ImportWorkbook.read(copy, sink);
        } finally {
            Files.delete(copy);
        }
    }

    /** Holds the limits of every table. */
    private static final class Checked implements Sink {
        private final Sink next;
        private int rows = -1;

        private Checked(Sink next) {
            this.next = next;
        }

        @Override
        public void row(ImportRow row) {
            if (row.isBlank()) {
                return;
            }
            if (row.cells().size() > MAX_COLUMNS) {
                throw new InvalidInputException(FIELD, "complaint.import.tooManyColumns", MAX_COLUMNS);
            }
            for (String cell : row.cells()) {
                if (cell.length() > MAX_CELL) {
                    throw new InvalidInputException(FIELD, "complaint.import.cellTooLong", row.line(), MAX_CELL);
                }
                if (cell.indexOf('\0') >= 0) {
                    throw new InvalidInputException(FIELD, "complaint.import.nul", row.line());
                }
            }
            if (rows == MAX_ROWS) {
                throw new InvalidInputException(FIELD, "complaint.import.tooManyRows", MAX_ROWS);
            }
            rows++;
            next.row(rows == 0 ? heading(row) : row);
        }

        private static ImportRow heading(ImportRow row) {
            List<String> headings = new ArrayList<>();
            for (String cell : row.cells()) {
                String plain = cell.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
                String heading = plain.substring(0, Math.min(plain.length(), LONGEST_HEADING));
                String name = heading.isEmpty() ? "#" + (headings.size() + 1) : heading;
                for (int again = 2; headings.contains(name); again++) {
                    name = heading + " (" + again + ")";
                }
                headings.add(name);
            }
            if (headings.size() < 2) {
                throw new InvalidInputException(FIELD, "complaint.import.oneColumn");
            }
            return new ImportRow(row.line(), headings);
        }

        private void end() {
            if (rows < 1) {
                throw new InvalidInputException(FIELD, "input.file.empty");
            }
        }
    }
}
