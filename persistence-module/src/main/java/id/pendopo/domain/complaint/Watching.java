package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What time and the calendar do to the deadlines of a complaint. */
final class Watching extends ComplaintPart {

    Watching(Complaint complaint) {
        super(complaint);
    }

    boolean missed(Act act) {
        List<Deadline> missed = clocks.miss(act.at());
        for (Deadline deadline : missed) {
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
        return !missed.isEmpty();
    }

    boolean recount(WorkingCalendar calendar, Act act) {
        List<Deadline> moved = clocks.recount(calendar, act.at());
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
