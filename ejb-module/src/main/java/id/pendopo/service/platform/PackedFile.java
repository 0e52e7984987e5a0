package id.pendopo.service.platform;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Guards the reading of workbooks and documents, which are ZIP files: a small one may hold more than any memory. */
public final class PackedFile {

    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 65_536;

    private PackedFile() {}

    /**
     * Unpacks it once into nothing.
     *
     * @param largest all of it, unpacked, in bytes
     * @param largestText the one part that is held in memory as a whole
     * @param text how the name of that part ends
     * @param malformed error for what is no such file
     * @param bomb error for what unpacks to more
     * @throws InvalidInputException for the field {@code file}
     */
    public static void measure(Path file, long largest, long largestText, String text, String malformed, String bomb)
            throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.getEntry("[Content_Types].xml") == null) {
                throw new InvalidInputException("file", malformed);
            }
            long whole = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long limit = entry.getName().endsWith(text) ? Math.min(largestText, largest - whole) : largest - whole;
                whole += size(zip, entry, limit, bomb);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new InvalidInputException("file", malformed);
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long limit, String bomb) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream nowhere = OutputStream.nullOutputStream()) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                nowhere.write(buffer, 0, count);
                size += count;
                if (size > limit) {
                    throw new InvalidInputException("file", bomb);
                }
            }
        }
        return size;
    }
}
