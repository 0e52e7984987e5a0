package id.pendopo.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The other end of the folder through which a product exchanges with SP4N-LAPOR!. */
public final class Exchange {

    private static final String MAPPING =
            "{\"column.REFERENCE\":\"nomor\",\"column.TITLE\":\"judul\",\"column.STORY\":\"isi\","
                    + "\"column.REPORTER_NAME\":\"nama\",\"column.REPORTER_PHONE\":\"hp\",\"column.CATEGORY\":\"kategori\","
                    + "\"dates\":\"ISO\",\"type\":\"COMPLAINT\",\"anonymous\":\"false\",\"confidential\":\"false\"}";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;

    public Exchange(Path folder) {
        this.folder = folder;
    }

    /** What a product needs to be told. */
    public Map<String, String> settings() {
        return Map.of(
                "PENDOPO_COMPLAINT_LAPOR",
                "file",
                "PENDOPO_COMPLAINT_LAPOR_FOLDER",
                folder.toAbsolutePath().toString());
    }

    /** As if somebody had imported such a file by hand before. */
    public static void mapped(Database database) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("update complaint_import_source set mapping = '" + MAPPING + "' where code = 'lapor'");
        }
    }

    /** Puts reports into the folder, whole at once. */
    public void bring(String name, int reports) {
        StringBuilder table = new StringBuilder("nomor,judul,isi,nama,hp,kategori\n");
        for (int i = 0; i < reports; i++) {
            table.append(name)
                    .append('-')
                    .append(i)
                    .append(",Lampu jalan padam di RT ")
                    .append(i % 90)
                    .append(",Sudah tiga malam lampu jalan di depan pasar padam dan warga takut lewat; laporan ke-")
                    .append(i)
                    .append(",Budi Santoso,08123456")
                    .append(1000 + i % 9000)
                    .append(",puskesmas\n");
        }
        try {
            Path whole = Files.createDirectories(folder.resolve("in")).resolve(name + ".csv");
            Path partly = folder.resolve(name + ".part");
            Files.writeString(partly, table);
            Files.move(partly, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until so many rows of a file were read. */
    public static void await(Database database, String name, int rows) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (database.count(
                        "select coalesce(max(next_row), 0) from complaint_import where file_name = '" + name + ".csv'")
                < rows) {
            if (System.nanoTime() > end) {
                throw new AssertionError(name + " was not read to row " + rows);
            }
            LockSupport.parkNanos(100_000_000);
        }
    }
}
