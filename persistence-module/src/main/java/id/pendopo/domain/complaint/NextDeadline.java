package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * The open deadline that comes first, kept on the complaint so that a queue is one stretch of an index. Statutory clocks
 * run beside and do not order work.
 */
@Embeddable
public class NextDeadline implements Serializable {

    /** Stands for "none": sorts after everything. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Enumerated(EnumType.STRING)
    @Column(name = "next_clock")
    private DeadlineClock clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_unit")
    private DayUnit unit;

    @Column(name = "next_due_day")
    private LocalDate dueDay;

    @Column(name = "next_due_at")
    private Instant dueAt;

    protected NextDeadline() {}

    static NextDeadline of(Collection<Deadline> deadlines) {
        NextDeadline next = new NextDeadline();
        next.dueAt = NEVER;
        deadlines.stream()
                .filter(deadline -> deadline.isOpen()
                        && deadline.status() != DeadlineStatus.PAUSED
                        && deadline.clock().ordersWork())
                .min(Comparator.comparing(Deadline::dueAt).thenComparing(Deadline::clock))
                .ifPresent(deadline -> {
                    next.clock = deadline.clock();
                    next.unit = deadline.unit();
                    next.dueDay = deadline.dueDay();
                    next.dueAt = deadline.dueAt();
                });
        return next;
    }

    boolean isPast(Instant at) {
        return at.isAfter(dueAt);
    }

    /** Null when no deadline is open. */
    public DeadlineClock clock() {
        return clock;
    }

    public DayUnit unit() {
        return unit;
    }

    public LocalDate dueDay() {
        return dueDay;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
