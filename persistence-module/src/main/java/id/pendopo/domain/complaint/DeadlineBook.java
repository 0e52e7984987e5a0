package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The deadlines of one complaint, handled by clock: started, stopped, noted when missed, counted anew. */
final class DeadlineBook {

    private final Complaint complaint;
    private final List<Deadline> deadlines;

    DeadlineBook(Complaint complaint) {
        this.complaint = complaint;
        this.deadlines = complaint.deadlineRows();
    }

    void start(DeadlineClock clock, Act act) {
        DeadlineRule rule = act.rules()
                .find(clock, complaint, act.day())
                .orElseThrow(() -> new RuleViolationException("complaint.noRule", clock.code()));
        deadlines.add(new Deadline(
                complaint, rule, act.at(), act.calendar(), act.rules().escalation()));
    }

    void pause(DeadlineClock clock, Instant at) {
        of(clock).forEach(deadline -> deadline.pause(at));
    }

    void resume(DeadlineClock clock, Act act) {
        of(clock)
                .forEach(deadline ->
                        deadline.resume(act.at(), act.calendar(), act.rules().escalation(), 0));
    }

    /** The clock that had stopped runs once more, for the days that were left then and no fewer than {@code atLeast}. */
    void continueStopped(DeadlineClock clock, int atLeast, Act act) {
        of(clock)
                .filter(deadline -> !deadline.isOpen())
                .max(Comparator.comparing(Deadline::startedAt))
                .ifPresent(stopped -> deadlines.add(stopped.again(atLeast, act)));
    }

    void cancelAll(Instant at) {
        deadlines.forEach(deadline -> deadline.cancel(at));
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

    /** The deadline whose alarm is due, the earliest first; empty when none is. */
    Optional<Deadline> due(Instant at) {
        return deadlines.stream()
                .filter(deadline -> deadline.alarmAt() != null && !at.isBefore(deadline.alarmAt()))
                .min(Comparator.comparing(Deadline::alarmAt).thenComparing(Deadline::clock));
    }

    /** Deadlines whose last day moves because the calendar changed. */
    List<Deadline> recount(WorkingCalendar calendar, EscalationSteps escalation, Instant at) {
        return deadlines.stream()
                .filter(deadline -> deadline.recount(calendar, escalation, at))
                .toList();
    }

    private Stream<Deadline> of(DeadlineClock clock) {
        return deadlines.stream().filter(deadline -> deadline.clock() == clock);
    }
}
