package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
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

    private static final int MOST_PARTS = 2_000;
    private static final Pattern DATE_FORMAT = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private ImportWorkbook() {}

    static void read(Path file, ImportTable.Sink sink) throws IOException {
        measure(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> sink.row(new ImportRow(row.getRowNum(), cells(row))));
        } catch (ExcelReaderException | UncheckedIOException | IOException | IllegalStateException e) {
            throw new InvalidInputException(ImportTable.FIELD, "complaint.import.malformedWorkbook");
        }
    }

    /** Unpacks it once into nothing: a small file may hold more than any memory. */
    private static void measure(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.getEntry("[Content_Types].xml") == null) {
                throw new InvalidInputException(ImportTable.FIELD, "complaint.import.malformedWorkbook");
            }
            long whole = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                boolean texts = entry.getName().endsWith("sharedStrings.xml");
                whole += size(zip, entry, texts ? LARGEST_TEXTS : LARGEST - whole);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new InvalidInputException(ImportTable.FIELD, "complaint.import.malformedWorkbook");
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream nowhere = OutputStream.nullOutputStream()) {
            byte[] buffer = new byte[65_536];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                nowhere.write(buffer, 0, count);
                size += count;
                if (size > limit) {
                    throw new InvalidInputException(ImportTable.FIELD, "complaint.import.bomb");
                }
            }
        }
        return size;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), ImportTable.MAX_COLUMNS + 1); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.NUMBER) {
            return isDate(cell)
                    ? moment(cell.asDate())
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        if (type == CellType.ERROR || type == CellType.EMPTY) {
            return "";
        }
        if (type == CellType.FORMULA) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(QUOTED.matcher(format).replaceAll("").replace("General", ""))
                        .find();
    }

    private static String moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.withNano(0).toString();
    }
}
