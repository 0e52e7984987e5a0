package id.pendopo.service.platform;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The current time; but what demonstration data does within {@link #at} happens, for its thread alone, when it is said to have
 * happened. The audit trail has the time of the database and keeps when it was really done.
 */
public final class StoryTime extends Clock implements Serializable {

    private static final long serialVersionUID = 1;

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock real;

    StoryTime(Clock real) {
        this.real = real;
    }

    /** Does it at another moment. For demonstration data and nobody else. */
    public static <T> T at(Instant moment, Supplier<T> deed) {
        Instant before = TOLD.get();
        TOLD.set(moment);
        try {
            return deed.get();
        } finally {
            if (before == null) {
                TOLD.remove();
            } else {
                TOLD.set(before);
            }
        }
    }

    /** @see #at(Instant, Supplier) */
    public static void at(Instant moment, Runnable deed) {
        at(moment, () -> {
            deed.run();
            return null;
        });
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? real.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryTime(real.withZone(zone));
    }
}
