package id.pendopo.service.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements that the current thread sends to the database, by listening to the driver. */
public final class StatementCountFixture implements AutoCloseable {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final List<String> statements = new ArrayList<>();
    private final Level before = DRIVER.getLevel();
    private final boolean parents = DRIVER.getUseParentHandlers();
    private final Handler listener;

    public StatementCountFixture() {
        long thread = Thread.currentThread().getId();
        listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLongThreadID() == thread
                        && String.valueOf(line.getMessage()).contains("FE=> Bind")) {
                    statements.add(String.valueOf(line.getParameters() == null ? "" : line.getParameters()[0]));
                }
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        };
        listener.setLevel(Level.ALL);
        DRIVER.addHandler(listener);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
    }

    /** Statements so far, begin and commit among them; those of a batch count one by one. */
    public int count() {
        return statements.size();
    }

    @Override
    public void close() {
        DRIVER.removeHandler(listener);
        DRIVER.setLevel(before);
        DRIVER.setUseParentHandlers(parents);
    }
}
