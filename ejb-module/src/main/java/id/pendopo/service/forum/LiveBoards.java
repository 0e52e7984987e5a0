package id.pendopo.service.forum;

import id.pendopo.domain.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the hall sees, read from the database a few times in a second however many phones ask: one of them reads it anew, the
 * others get what it was a moment ago. As nothing is kept longer than that, several nodes show the same.
 */
@ApplicationScoped
public class LiveBoards {

    private static final long FRESH = Duration.ofMillis(300).toNanos();
    private static final long USABLE = Duration.ofMillis(900).toNanos();
    private static final int MOST = 200;

    private final Map<String, Slot> slots = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Slot> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    private LiveRows rows;

    /** What was read, and when. */
    private record Read(Board board, long at) {

        private boolean isYoungerThan(long nanos) {
            return System.nanoTime() - at < nanos;
        }
    }

    private static final class Slot {
        private final ReentrantLock reading = new ReentrantLock();
        private volatile Read last;
    }

    /**
     * The board of an edition. As long as nothing changes it is the same object, so that what was made of it can be kept.
     *
     * @param code as {@link id.pendopo.domain.forum.AttendanceCode#read} gives it
     * @throws NotFoundException {@code forum.audience.unknown} if it is none, or the edition is not announced
     */
    public Board of(String code) {
        Slot slot = slots.get(code);
        if (slot == null) {
            Board board = read(code);
            slot = new Slot();
            slot.last = new Read(board, System.nanoTime());
            Slot other = slots.putIfAbsent(code, slot);
            return other == null ? board : other.last.board();
        }
        Read last = slot.last;
        if (last.isYoungerThan(FRESH)) {
            return last.board();
        }
        if (!slot.reading.tryLock()) {
            if (last.isYoungerThan(USABLE)) {
                return last.board();
            }
            slot.reading.lock();
        }
        try {
            return renewed(code, slot);
        } finally {
            slot.reading.unlock();
        }
    }

    private Board renewed(String code, Slot slot) {
        Read last = slot.last;
        if (last.isYoungerThan(FRESH)) {
            return last.board();
        }
        // When it was asked for, not when it came: what was written meanwhile may not be in it.
        long at = System.nanoTime();
        Board now = read(code);
        slot.last = new Read(now.equals(last.board()) ? last.board() : now, at);
        return slot.last.board();
    }

    private Board read(String code) {
        return rows.floor(code)
                .filter(floor -> floor.state().announced())
                .map(rows::board)
                .orElseThrow(() -> new NotFoundException("forum.audience.unknown"));
    }
}
