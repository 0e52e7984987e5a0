package id.pendopo.acceptance.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** The moderator brings one question after the other on stage, and the stage screen looks every second: how soon it shows. */
final class StageWatch implements AutoCloseable {

    /** A deed of the moderator. */
    interface Moderator {
        void act(Http http, String deed) throws Exception;
    }

    private static final long LOOK = 1_000_000_000L;
    private static final long LOST = 30 * LOOK;

    private final int port;
    private final String board;
    private final List<String> questions;
    private final Moderator moderator;
    private final Histogram shown = new Histogram(60_000L, 3);
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final Thread thread = new Thread(this::watch, "stage");
    private volatile boolean ended;

    StageWatch(int port, String code, List<String> questions, Moderator moderator) {
        this.port = port;
        this.board = "/public/audience/board?code=" + code;
        this.questions = questions;
        this.moderator = moderator;
        thread.start();
    }

    private void watch() {
        try (Http desk = new Http(port);
                Http screen = new Http(port)) {
            for (int turn = 0; !ended; turn++) {
                String question = questions.get(turn % questions.size());
                moderator.act(desk, "stage:" + question);
                long done = System.nanoTime();
                // The screen does not know when somebody acts.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LOOK));
                while (!shows(screen, question)) {
                    if (System.nanoTime() - done > LOST) {
                        throw new IllegalStateException("The stage screen never showed it");
                    }
                    LockSupport.parkNanos(LOOK);
                }
                shown.recordValue((System.nanoTime() - done) / 1_000_000);
            }
        } catch (Exception e) {
            failure.set(e);
        }
    }

    private boolean shows(Http screen, String question) throws Exception {
        return screen.get(board, Map.of()).expect(200).text().contains("\"current\":{\"id\":\"" + question);
    }

    void report(Report report) throws Exception {
        close();
        report.add(
                "stage screen shows what the moderator chose, at the latest (at most 2000)", shown.getMaxValue(), "ms");
        report.add("the same, in the middle", shown.getValueAtPercentile(50), "ms");
    }

    @Override
    public void close() throws Exception {
        ended = true;
        thread.join();
        if (failure.get() != null) {
            throw new IllegalStateException("The stage was not watched", failure.get());
        }
    }
}
