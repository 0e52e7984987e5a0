package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What time and the calendar do to the deadlines of a complaint. */
final class Watching extends ComplaintPart {

    Watching(Complaint complaint) {
        super(complaint);
    }

    /** Takes every step that is due, in the order they fell due. */
    List<Alarm> ring(Act act) {
        List<Alarm> rung = new ArrayList<>();
        for (Optional<Deadline> due = clocks.due(act.at()); due.isPresent(); due = clocks.due(act.at())) {
            Deadline deadline = due.get();
            DeadlineAlarm step =
                    deadline.ring(act.at(), act.calendar(), act.rules().escalation());
            if (step != null) {
                rung.add(new Alarm(deadline.clock(), step, deadline.dueDay()));
                follow(deadline, step, act);
            }
        }
        return rung;
    }

    private void follow(Deadline deadline, DeadlineAlarm step, Act act) {
        boolean passed = step == DeadlineAlarm.PASSED;
        if (deadline.clock().bindsGovernment()) {
            if (passed) {
                missed(deadline, act);
            }
            escalate(deadline, step.level(), act);
        } else if (passed) {
            // Not with the reminder before it, even if both come after a long while: what is told is the end.
            if (deadline.clock() == DeadlineClock.CONFIRMATION) {
                new Answering(complaint).silent(act);
            } else {
                new ReporterWill(complaint).silent(act);
            }
        }
    }

    private void missed(Deadline deadline, Act act) {
        tell(
                EventType.DEADLINE_MISSED,
                EventVisibility.INTERNAL,
                null,
                act,
                Map.of(
                        "clock",
                        deadline.clock().name(),
                        "due",
                        deadline.dueDay().toString()));
    }

    /** T16: goes up, never down; the statutory clocks run beside and do not lift it. */
    private void escalate(Deadline deadline, EscalationLevel level, Act act) {
        if (deadline.clock().ordersWork()
                && level.compareTo(complaint.progress().escalation()) > 0) {
            complaint.progress().escalated(level);
            tell(
                    EventType.ESCALATED,
                    EventVisibility.INTERNAL,
                    null,
                    act,
                    Map.of(
                            "level",
                            "" + level.number(),
                            "clock",
                            deadline.clock().name()));
        }
    }

    boolean recount(WorkingCalendar calendar, Act act) {
        List<Deadline> moved = clocks.recount(calendar, act.rules().escalation(), act.at());
        if (!moved.isEmpty()) {
            String days = moved.stream()
                    .map(deadline -> deadline.clock().code() + ":" + deadline.dueDay())
                    .collect(Collectors.joining(" "));
            tell(
                    EventType.DEADLINES_RECOMPUTED,
                    EventVisibility.INTERNAL,
                    null,
                    act,
                    Map.of("moved", days, "calendar", "" + calendar.version()));
        }
        return !moved.isEmpty();
    }
}
