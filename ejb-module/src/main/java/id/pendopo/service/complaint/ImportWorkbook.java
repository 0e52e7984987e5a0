package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.platform.PackedFile;
import id.pendopo.service.platform.WorkbookCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX workbook row by row. Formulas are not calculated: what was shown last counts. */
final class ImportWorkbook {

    /** Unpacked; 100,000 rows of ordinary length are far below. */
    private static final long LARGEST = 600_000_000L;
    /** The texts of all cells are held in memory. */
    private static final long LARGEST_TEXTS = 150_000_000L;

    private ImportWorkbook() {}

    static void read(Path file, ImportTable.Sink sink) throws IOException {
        PackedFile.measure(
                file,
                LARGEST,
                LARGEST_TEXTS,
                "sharedStrings.xml",
                "complaint.import.malformedWorkbook",
                "complaint.import.bomb");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row ->
                    sink.row(new ImportRow(row.getRowNum(), WorkbookCells.of(row, ImportTable.MAX_COLUMNS + 1))));
        } catch (ExcelReaderException | UncheckedIOException | IOException | IllegalStateException e) {
            throw new InvalidInputException(ImportTable.FIELD, "complaint.import.malformedWorkbook");
        }
    }
}
