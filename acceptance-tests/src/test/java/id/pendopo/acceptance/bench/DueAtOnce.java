package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** Very many deadlines fall due at the same moment: how long the timers take, and what the desk notices meanwhile. */
final class DueAtOnce {

    private static final String WAITING = "select count(*) from complaint_deadline where alarm_at <= now()";
    private static final int WRITERS = 4;

    private final Ground ground;
    private final ImportRun imports;

    DueAtOnce(Ground ground, ImportRun imports) {
        this.ground = ground;
        this.imports = imports;
    }

    void measure() throws Exception {
        int due = ground.choice.due();
        ground.report.section(due + " deadlines falling due at once");
        imports.product("tenggat", due);
        Read queue = new Read(
                Choice.Part.PAGES,
                "page: coordinator's queue",
                ground.person("koordinator"),
                java.util.List.of("/complaint/queue.xhtml"));
        Figures calmReading = read(queue, "nothing due");
        Figures calmWriting = write("nothing due");
        fallDue();
        while (ground.database.count(WAITING) >= due) {
            LockSupport.parkNanos(20_000_000);
        }
        long begin = System.nanoTime();
        CompletableFuture<Double> done = CompletableFuture.supplyAsync(() -> secondsUntilDone(begin));
        Figures reading = read(queue, "timers at work");
        Figures writing = write("timers at work");
        double seconds = done.get();
        ground.report.add("until the last was done", seconds, "s");
        ground.report.add("deadlines done", due / seconds, "/s");
        ground.report.add("queue: p95 with timers at work / with nothing due", reading.p95() / calmReading.p95(), "x");
        ground.report.add(
                "lifecycle: p95 with timers at work / with nothing due", writing.p95() / calmWriting.p95(), "x");
    }

    private Figures read(Read queue, String when) throws Exception {
        return ground.report.add(Load.run(
                queue.name() + ", " + when,
                WRITERS,
                ground.choice.shortWarmUp(),
                ground.choice.time(),
                number -> new Reading(ground.product.port(), queue.headers(), queue.paths(), number)));
    }

    private Figures write(String when) throws Exception {
        return ground.report.add(
                Load.run("REST lifecycle, " + when, WRITERS, Duration.ZERO, ground.choice.time(), ground::lifecycle));
    }

    /** A third waits for verification, a third for its answer, a third for the reporter's word; all until a moment ago. */
    private void fallDue() throws SQLException, IOException {
        String script;
        try (var in = DueAtOnce.class.getResourceAsStream("/bench/due.sql")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Connection connection = ground.database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(script);
            statement.execute("analyze complaint, complaint_deadline");
        }
    }

    private double secondsUntilDone(long begin) {
        try {
            while (ground.database.count(WAITING) > 0) {
                LockSupport.parkNanos(250_000_000);
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
