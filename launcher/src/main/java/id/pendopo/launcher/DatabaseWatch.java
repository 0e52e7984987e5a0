package id.pendopo.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Starts the database again when it stops by itself; meanwhile the application answers 503 and recovers without a
 * restart.
 */
final class DatabaseWatch {

    private static final int SECONDS_BETWEEN = 5;

    private final PostgresServer database;
    private final BooleanSupplier stopping;
    private final PrintStream out;

    DatabaseWatch(PostgresServer database, BooleanSupplier stopping, PrintStream out) {
        this.database = database;
        this.stopping = stopping;
        this.out = out;
    }

    void start() {
        Thread thread = new Thread(this::watch, "database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!stopping.getAsBoolean()) {
                TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
                Optional<ProcessHandle> postmaster = database.postmaster();
                if (postmaster.isEmpty() && !stopping.getAsBoolean()) {
                    restart();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            out.println("The database can no longer be watched: " + e.getMessage());
        }
    }

    private void restart() throws IOException {
        out.println("The database stopped unexpectedly; starting it again …");
        try {
            database.start();
            out.println("The database runs again.");
        } catch (Refusal e) {
            out.println(e.getMessage() + " Trying again in " + SECONDS_BETWEEN + " s.");
        }
    }
}
