package id.pendopo.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts PostgreSQL and Pendopo, watches over both and stops both: the server first, so that its last transactions still
 * have a database.
 */
public final class Launcher {

    private final Options options;
    private final PrintStream out;
    private volatile boolean stopping;
    private DataDirectory data;
    private PostgresServer database;
    private MicroServer server;

    private Launcher(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            new Launcher(Options.parse(List.of(arguments)), System.out).run();
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        try {
            startAndWatch();
        } catch (Refusal e) {
            if (!stopping) {
                throw e;
            }
        } catch (IOException | SQLException e) {
            if (!stopping) {
                throw new Refusal("Pendopo cannot start: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAndWatch() throws IOException, SQLException, InterruptedException {
        Instant begin = Instant.now();
        data = DataDirectory.open(options.data());
        server = new MicroServer(options, data);
        server.stopLeftover();
        server.requireFreePort();
        Secrets secrets = Secrets.open(data.root(), options.empty());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));

        out.println("Starting the database …");
        startDatabase(secrets);
        out.println("Starting Pendopo …");
        server.start(environment(secrets));
        server.awaitReady();

        Announcement.ready(
                out,
                server.address(),
                data.root(),
                Duration.between(begin, Instant.now()).toSeconds());
        if (secrets.demo()) {
            Announcement.demo(out, server.address());
        } else if (secrets.administratorPassword() != null) {
            Announcement.firstAdministrator(out, secrets.administratorPassword());
            secrets.forgetAdministratorPassword();
        }
        out.flush();
        new DatabaseWatch(database, () -> stopping, out).start();
        int code = server.awaitEnd();
        if (!stopping) {
            throw new Refusal("The server stopped unexpectedly (exit " + code + "); see " + server.log() + ".");
        }
    }

    private void startDatabase(Secrets secrets) throws IOException, SQLException {
        database = PostgresServer.at(
                data.programs(), data.database(), data.logs().resolve("database.log"), DatabaseSettings.durable());
        database.createUnlessThere(secrets.password(DatabaseRole.SUPERUSER));
        database.start();
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, secrets.password(role));
        }
        new DatabaseSetup(database, passwords).prepare();
    }

    /** By environment, because arguments of a process can be read by every user of the machine. */
    private Map<String, String> environment(Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PENDOPO_DB_URL", database.url(DatabaseSetup.DATABASE));
        environment.put("PENDOPO_DB_USER", DatabaseRole.APPLICATION.roleName());
        environment.put("PENDOPO_DB_PASSWORD", secrets.password(DatabaseRole.APPLICATION));
        environment.put("PENDOPO_DB_OWNER_USER", DatabaseRole.OWNER.roleName());
        environment.put("PENDOPO_DB_OWNER_PASSWORD", secrets.password(DatabaseRole.OWNER));
        environment.put("PENDOPO_IDENTITY_SECRET", secrets.encryptionKey());
        environment.put("PENDOPO_DEMO", Boolean.toString(secrets.demo()));
        environment.putAll(defaults(server.address(), secrets.demo()));
        if (secrets.administratorPassword() != null) {
            environment.put("PENDOPO_BOOTSTRAP_ADMIN_PASSWORD", secrets.administratorPassword());
        }
        return environment;
    }

    /** What the environment of ./run may say otherwise. */
    private static Map<String, String> defaults(String address, boolean demo) {
        Map<String, String> defaults = new HashMap<>(Map.of(
                "PENDOPO_LOG_FORMAT", "logfmt", "PENDOPO_PUBLIC_URL", address.substring(0, address.length() - 1)));
        if (demo) {
            defaults.put("PENDOPO_GOVERNMENT_NAME", "Pemerintah Kota Tangerang");
        }
        defaults.keySet().removeAll(System.getenv().keySet());
        return defaults;
    }

    private void stop() {
        stopping = true;
        List<String> troubles = new ArrayList<>();
        try {
            server.stop();
        } catch (IOException e) {
            troubles.add("The server did not stop cleanly: " + e.getMessage());
        }
        try {
            if (database != null) {
                database.stop();
            }
            data.close();
        } catch (IOException | Refusal e) {
            troubles.add("The database did not stop cleanly: " + e.getMessage());
        }
        troubles.forEach(out::println);
        out.println("Pendopo stopped.");
        out.flush();
    }
}
