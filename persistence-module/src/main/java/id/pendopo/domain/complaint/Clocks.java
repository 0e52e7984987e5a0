package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The deadlines of one complaint, handled by clock. */
final class Clocks {

    private final Complaint complaint;
    private final List<Deadline> deadlines;

    Clocks(Complaint complaint, List<Deadline> deadlines) {
        this.complaint = complaint;
        this.deadlines = deadlines;
    }

    void start(DeadlineClock clock, Act act) {
        DeadlineRule rule = act.rules()
                .find(clock, complaint.type(), complaint.isSupervision(), act.day())
                .orElseThrow(() -> new RuleViolationException("complaint.noRule", clock.code()));
        deadlines.add(new Deadline(complaint, rule, act.at(), act.calendar()));
    }

    void stop(DeadlineClock clock, Instant at) {
        of(clock).forEach(deadline -> deadline.stop(at));
    }

    void cancel(DeadlineClock clock, Instant at) {
        of(clock).forEach(deadline -> deadline.cancel(at));
    }

    void fulfil(DeadlineClock clock, Instant at) {
        of(clock).forEach(deadline -> deadline.fulfil(at));
    }

    boolean isOver(DeadlineClock clock, Instant at) {
        return of(clock).anyMatch(deadline -> deadline.isOpen() && at.isAfter(deadline.dueAt()));
    }

    private Stream<Deadline> of(DeadlineClock clock) {
        return deadlines.stream().filter(deadline -> deadline.clock() == clock);
    }
}
