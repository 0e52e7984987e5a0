package id.pendopo.it;

import id.pendopo.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one database for all container tests and writes its settings where Payara Micro reads them (see
 * arquillian.xml). Does nothing for unit tests.
 */
public class DatabaseForTests implements LauncherSessionListener {

    private static final Path DIRECTORY = Path.of("target", "it");

    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("pendopo.it")) {
            return;
        }
        try {
            database = EmbeddedDatabase.start(DIRECTORY);
            Properties settings = new Properties();
            settings.putAll(database.applicationSettings());
            settings.setProperty("pendopo.demo", "true");
            settings.setProperty("pendopo.notification.webhook.private-hosts", "127.0.0.1");
            try (Writer out = Files.newBufferedWriter(DIRECTORY.resolve("pendopo.properties"))) {
                settings.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare the database of the container tests", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
