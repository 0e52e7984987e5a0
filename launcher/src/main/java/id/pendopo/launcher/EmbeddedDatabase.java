package id.pendopo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A database for tests: the same programs, roles and privileges as the real one, thrown away afterwards. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String PASSWORD = "test-only";

    private final PostgresServer server;
    private final Path data;

    private EmbeddedDatabase(PostgresServer server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Starts an empty database below the directory, after stopping and removing what an earlier run left there. */
    public static EmbeddedDatabase start(Path directory) throws IOException, SQLException {
        Path root = Files.createDirectories(directory).toRealPath();
        Path data = root.resolve("postgres");
        PostgresServer server =
                PostgresServer.at(root.resolve("programs"), data, root.resolve("database.log"), quickSettings());
        server.stop();
        Directories.delete(data);
        server.createUnlessThere(PASSWORD);
        server.start();
        new DatabaseSetup(
                        server,
                        Map.of(
                                DatabaseRole.SUPERUSER, PASSWORD,
                                DatabaseRole.OWNER, PASSWORD,
                                DatabaseRole.APPLICATION, PASSWORD))
                .prepare();
        return new EmbeddedDatabase(server, data);
    }

    private static Map<String, String> quickSettings() {
        Map<String, String> settings = new LinkedHashMap<>(DatabaseSettings.durable());
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("shared_buffers", "128MB");
        return settings;
    }

    public String url() {
        return server.url(DatabaseSetup.DATABASE);
    }

    /** The settings an application needs to use it. */
    public Map<String, String> applicationSettings() {
        return Map.of(
                "pendopo.db.url", url(),
                "pendopo.db.user", DatabaseRole.APPLICATION.roleName(),
                "pendopo.db.password", PASSWORD,
                "pendopo.db.owner.user", DatabaseRole.OWNER.roleName(),
                "pendopo.db.owner.password", PASSWORD);
    }

    /** For tests that take the database away. */
    public void stop() throws IOException {
        server.stop();
    }

    @Override
    public void close() throws IOException {
        server.stop();
        Directories.delete(data);
    }
}
