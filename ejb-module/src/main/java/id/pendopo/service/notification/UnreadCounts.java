package id.pendopo.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongToIntFunction;

/**
 * How many unread items a person has, remembered for a few seconds: the number stands in the top bar of every page, and a
 * page should not pay a statement for it.
 */
@ApplicationScoped
public class UnreadCounts {

    private static final long LIFETIME = TimeUnit.SECONDS.toNanos(10);
    private static final int MANY = 20_000;

    private record Known(int count, long until) {}

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    int of(long userId, LongToIntFunction count) {
        long now = System.nanoTime();
        Known remembered = known.get(userId);
        if (remembered != null && remembered.until() - now > 0) {
            return remembered.count();
        }
        if (known.size() > MANY) {
            known.clear();
        }
        Known fresh = new Known(count.applyAsInt(userId), now + LIFETIME);
        known.put(userId, fresh);
        return fresh.count();
    }

    void forget(Collection<Long> userIds) {
        userIds.forEach(known::remove);
    }
}
