package id.pendopo.service.complaint;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Gives out tracking numbers, in blocks of 50 so that the database is asked once for many. Gaps are fine. */
@ApplicationScoped
public class TrackingNumbers {

    private static final int BLOCK = 50;

    @Inject
    private Database database;

    @Inject
    private ComplaintSettings settings;

    private long next;
    private long last = -1;

    /** For example TNG-26-004163. */
    public String next(LocalDate day) {
        return text(day, number());
    }

    /** Numbers for many complaints, drawn at once as far as they fill whole blocks. */
    Supplier<String> next(LocalDate day, int many) {
        Iterator<Long> drawn = database
                .list(
                        "select nextval('complaint_tracking_seq') from generate_series(1, ?)",
                        row -> row.getLong(1),
                        many / BLOCK)
                .stream()
                .flatMap(end -> LongStream.rangeClosed(end - BLOCK + 1, end).boxed())
                .iterator();
        return () -> text(day, drawn.hasNext() ? drawn.next() : number());
    }

    private String text(LocalDate day, long number) {
        return "%s-%02d-%06d".formatted(settings.trackingPrefix(), day.getYear() % 100, number);
    }

    private synchronized long number() {
        if (next > last || last < 0) {
            last = database.first("select nextval('complaint_tracking_seq')", row -> row.getLong(1))
                    .orElseThrow();
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
