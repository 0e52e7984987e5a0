package id.pendopo.service.platform;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the tables of an XLSX workbook (every sheet) or a DOCX document, whole in memory. */
public final class OfficeTables {

    public static final int MAX_BYTES = 8_000_000;
    public static final int MAX_ROWS = 10_000;

    private static final String FIELD = "file";
    private static final String MALFORMED = "input.file.office";
    private static final String BOMB = "input.file.bomb";
    private static final String DOCUMENT = "word/document.xml";
    private static final long LARGEST = 200_000_000L;
    private static final long LARGEST_TEXT = 60_000_000L;
    private static final int COLUMNS = 60;

    private OfficeTables() {}

    /**
     * Reads all tables in their order; empty rows are left out.
     *
     * @throws InvalidInputException for the field {@code file}: empty, too large, or neither of the two
     */
    public static List<OfficeTable> read(byte[] content) {
        if (content == null || content.length == 0) {
            throw new InvalidInputException(FIELD, "input.file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new InvalidInputException(FIELD, "input.file.tooLarge", MAX_BYTES / 1_000);
        }
        try {
            Path copy = Files.createTempFile("pendopo-tables", ".zip");
            try {
                Files.write(copy, content);
                PackedFile.measure(copy, LARGEST, LARGEST_TEXT, ".xml", MALFORMED, BOMB);
                return tables(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OfficeTable> tables(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry document = zip.getEntry(DOCUMENT);
            if (document != null) {
                try (InputStream in = zip.getInputStream(document)) {
                    return new DocumentTables(MAX_ROWS, COLUMNS).read(in);
                } catch (XMLStreamException e) {
                    throw new InvalidInputException(FIELD, MALFORMED);
                }
            }
        }
        return sheets(file);
    }

    private static List<OfficeTable> sheets(Path file) {
        List<OfficeTable> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            int rows = 0;
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<OfficeTable.Line> lines = lines(sheet, MAX_ROWS - rows);
                rows += lines.size();
                if (!lines.isEmpty()) {
                    tables.add(new OfficeTable(sheet.getName(), List.of(), lines));
                }
            }
        } catch (ExcelReaderException | UncheckedIOException | IOException | IllegalStateException e) {
            throw new InvalidInputException(FIELD, MALFORMED);
        }
        return tables;
    }

    private static List<OfficeTable.Line> lines(Sheet sheet, int most) throws IOException {
        List<OfficeTable.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                OfficeTable.Line line = new OfficeTable.Line(row.getRowNum(), WorkbookCells.of(row, COLUMNS));
                if (line.isBlank()) {
                    return;
                }
                if (lines.size() >= most) {
                    throw new InvalidInputException(FIELD, "input.file.tooManyRows", MAX_ROWS);
                }
                lines.add(line);
            });
        }
        return lines;
    }
}
