package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The steps of a deadline on its way: warnings while there is time, its end, and who is told when it stays undone. Days
 * are the deadline's own, so nothing comes at a weekend that does not count, and what comes on a day comes in the morning.
 */
public enum DeadlineAlarm {
    /** Three quarters of the time are over; of the reporter's own: a reminder. */
    WARNING_75,
    WARNING_90,
    /** The last day is over: L1, the agency head; or what the reporter's silence means. */
    PASSED,
    /** A quarter beyond: L2, the sekretaris daerah. */
    OVERDUE_125,
    /** Half beyond: L3, the kepala daerah. */
    OVERDUE_150;

    private static final Duration MORNING = Duration.ofHours(8);
    private static final int REMINDER_DAYS = 10;

    private static final List<DeadlineAlarm> ALL = List.of(values());
    private static final List<DeadlineAlarm> TO_THE_END = List.of(WARNING_75, WARNING_90, PASSED);
    private static final List<DeadlineAlarm> REPORTERS = List.of(WARNING_75, PASSED);

    /** The steps of a clock, in order. */
    static List<DeadlineAlarm> of(DeadlineClock clock) {
        return switch (clock) {
            case VERIFICATION, RESPONSE, RESOLUTION -> ALL;
            case STATUTORY_RESPONSE, STATUTORY_DECISION -> TO_THE_END;
            case CONFIRMATION, COMPLETION -> REPORTERS;
            case REOPENING -> List.of();
        };
    }

    /** When this step of a deadline is due. */
    Instant moment(Deadline deadline, WorkingCalendar calendar) {
        int days = deadline.days();
        return switch (this) {
            case WARNING_75 -> deadline.clock() == DeadlineClock.COMPLETION
                    ? morning(
                            calendar.addWorkingDays(deadline.startDay(), REMINDER_DAYS)
                                    .day(),
                            calendar)
                    : after(deadline, days * 3 / 4, calendar);
            case WARNING_90 -> after(deadline, (days * 9 + 9) / 10, calendar);
            case PASSED -> deadline.dueAt().plusNanos(1_000);
            case OVERDUE_125 -> after(deadline, (days * 5 + 3) / 4, calendar);
            case OVERDUE_150 -> after(deadline, Math.max((days * 3 + 1) / 2, (days * 5 + 3) / 4 + 1), calendar);
        };
    }

    private static Instant after(Deadline deadline, int days, WorkingCalendar calendar) {
        return morning(
                (deadline.unit() == DayUnit.WORKING_DAY
                                ? calendar.addWorkingDays(deadline.startDay(), days)
                                : calendar.addDays(deadline.startDay(), days))
                        .day(),
                calendar);
    }

    private static Instant morning(LocalDate day, WorkingCalendar calendar) {
        return calendar.startOf(day).plus(MORNING);
    }

    /** How far up the complaint goes with this step. */
    public EscalationLevel level() {
        return switch (this) {
            case WARNING_75, WARNING_90 -> EscalationLevel.NONE;
            case PASSED -> EscalationLevel.AGENCY_HEAD;
            case OVERDUE_125 -> EscalationLevel.SECRETARY;
            case OVERDUE_150 -> EscalationLevel.MAYOR;
        };
    }
}
