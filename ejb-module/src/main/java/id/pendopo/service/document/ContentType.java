package id.pendopo.service.document;

import id.pendopo.domain.document.FileRules;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.metadata.Metadata;

/** Finds out what a file is from its content alone; names and claims of the sender play no part. */
final class ContentType {

    private static final DefaultDetector DETECTOR = new DefaultDetector();
    private static final int MAX_ENTRIES = 5000;

    private ContentType() {}

    /** The media type; a ZIP is only called an office document when it is one and holds no program. */
    static String of(Path file) throws IOException {
        String type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 65536)) {
            type = DETECTOR.detect(content, new Metadata()).getBaseType().toString();
        }
        return isPackage(type) ? officeType(file) : type;
    }

    private static boolean isPackage(String type) {
        return type.equals("application/zip")
                || type.contains("openxmlformats")
                || type.equals("application/x-tika-ooxml");
    }

    /** Reads the directory of the package only, never unpacks it: nothing in it can blow up. */
    private static String officeType(Path file) throws IOException {
        boolean contents = false;
        String type = "application/zip";
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                return type;
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("/embeddings/") || name.contains("/activex/")) {
                    return "application/zip";
                }
                contents |= name.equals("[content_types].xml");
                if (name.equals("word/document.xml")) {
                    type = FileRules.DOCX;
                } else if (name.equals("xl/workbook.xml")) {
                    type = FileRules.XLSX;
                }
            }
        } catch (ZipException e) {
            return "application/octet-stream";
        }
        return contents ? type : "application/zip";
    }
}
