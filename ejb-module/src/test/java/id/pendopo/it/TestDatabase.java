package id.pendopo.it;

import id.pendopo.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated database for tests that need SQL but no container, started once for all of them. Connections are those of the
 * application's own role.
 */
public final class TestDatabase {

    private static DataSource dataSource;

    private TestDatabase() {}

    public static synchronized DataSource dataSource() {
        if (dataSource == null) {
            dataSource = start();
        }
        return dataSource;
    }

    /** One connection that stays open: the transaction of a service. */
    public static DataSource only(Connection connection) {
        Connection shared = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> shared);
    }

    private static DataSource start() {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of("target", "sql"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
            Map<String, String> settings = database.applicationSettings();
            Flyway.configure()
                    .dataSource(
                            database.url(),
                            settings.get("pendopo.db.owner.user"),
                            settings.get("pendopo.db.owner.password"))
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("applicationRole", settings.get("pendopo.db.user")))
                    .load()
                    .migrate();
            PGSimpleDataSource own = new PGSimpleDataSource();
            own.setUrl(database.url());
            own.setUser(settings.get("pendopo.db.user"));
            own.setPassword(settings.get("pendopo.db.password"));
            return own;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database of the tests does not start", e);
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            System.getLogger(TestDatabase.class.getName())
                    .log(System.Logger.Level.WARNING, "The database of the tests did not stop", e);
        }
    }
}
