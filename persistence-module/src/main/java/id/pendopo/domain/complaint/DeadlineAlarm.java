package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The steps of a deadline on its way: warnings while there is time, its end, and who is told when it stays undone. Days
 * are the deadline's own, so nothing comes at a weekend that does not count, and what comes on a day comes in the morning.
 * The numbers in the names are the usual percents; {@link EscalationSteps} says which hold. The reporter's own clocks keep
 * to the usual ones.
 */
public enum DeadlineAlarm {
    /** Much of the time is over ({@link EscalationSteps#warning}); of the reporter's own: a reminder. */
    WARNING_75,
    /** {@link EscalationSteps#secondWarning}. */
    WARNING_90,
    /** The last day is over: L1, the agency head; or what the reporter's silence means. */
    PASSED,
    /** L2, the sekretaris daerah: {@link EscalationSteps#secretary}. */
    OVERDUE_125,
    /** L3, the kepala daerah: {@link EscalationSteps#mayor}. */
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
    Instant moment(Deadline deadline, WorkingCalendar calendar, EscalationSteps steps) {
        if (this == PASSED) {
            return deadline.dueAt().plusNanos(1_000);
        }
        if (deadline.clock() == DeadlineClock.COMPLETION) {
            return morning(
                    calendar.addWorkingDays(deadline.startDay(), REMINDER_DAYS).day(), calendar);
        }
        EscalationSteps own = deadline.clock().bindsGovernment() ? steps : EscalationSteps.USUAL;
        return after(deadline, own.day(this, deadline.days()), calendar);
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
