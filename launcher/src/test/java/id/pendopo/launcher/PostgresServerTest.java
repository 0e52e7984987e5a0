package id.pendopo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promise of ./run: nothing acknowledged is lost, however it ends. */
class PostgresServerTest {

    private static final Path ROOT = Path.of("target", "postgres-test").toAbsolutePath();
    private PostgresServer server;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(ROOT);
        server = another();
        server.stop();
        Directories.delete(ROOT.resolve("data"));
        server.createUnlessThere("secret");
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        Directories.delete(ROOT.resolve("data"));
    }

    @Test
    void what_was_committed_survives_being_killed() throws Exception {
        execute("create table kept (id int)");
        execute("insert into kept values (1), (2), (3)");
        kill(server.postmaster().orElseThrow());

        server = another();
        server.start();
        assertThat(count("kept")).isEqualTo(3);
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("jit")).isEqualTo("off");
    }

    @Test
    void a_server_whose_launcher_was_killed_is_taken_over() throws Exception {
        execute("create table kept (id int)");
        ProcessHandle orphan = server.postmaster().orElseThrow();

        server = another();
        server.start();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(count("kept")).isZero();
    }

    @Test
    void a_process_that_only_has_the_number_is_left_alone() throws Exception {
        server.stop();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(ROOT.resolve("data/postmaster.pid"), stranger.pid() + "\n");
            server = another();
            assertThat(server.postmaster()).isEmpty();
            server.start();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(setting("port")).isEqualTo(Integer.toString(server.port()));
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static PostgresServer another() throws Exception {
        return PostgresServer.at(
                ROOT.resolve("programs"), ROOT.resolve("data"), ROOT.resolve("log"), DatabaseSettings.durable());
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), "postgres", "secret");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        return Integer.parseInt(single("select count(*) from " + table));
    }

    private String setting(String name) throws SQLException {
        return single("show " + name);
    }

    private String single(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
