package id.pendopo.service.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.complaint.DeadlineRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** When a demonstration complaint is brought in, so that it stands where its plot wants it at present. */
final class DemoMoments {

    private static final int USUAL_DAYS = 5;

    private final WorkingCalendar calendar;
    private final Instant present;
    private final Random random;

    DemoMoments(WorkingCalendar calendar, Instant present, Random random) {
        this.calendar = calendar;
        this.present = present;
        this.random = random;
    }

    /** Some are brought in so long ago that a deadline has passed. */
    Instant received(DemoPlot plot) {
        boolean late = random.nextInt(4) == 0;
        int days =
                switch (plot) {
                    case NEW -> late ? 7 + random.nextInt(3) : random.nextInt(3);
                    case ASSIGNED -> late ? 14 + random.nextInt(5) : 3 + random.nextInt(4);
                    case WORKED_ON, ANSWER_WAITS, REASSIGNMENT_WAITS -> late
                            ? 28 + random.nextInt(14)
                            : 5 + random.nextInt(12);
                    case ANSWERED -> 10 + random.nextInt(8);
                    case ARCHIVED, FORWARDED -> 5 + random.nextInt(45);
                    case ACCEPTED -> 15 + random.nextInt(41);
                    case SILENT -> 32 + random.nextInt(25);
                };
        LocalDate day = calendar.dayOf(present).minusDays(days);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        Instant moment = calendar.startOf(day).plus(Duration.ofMinutes(8 * 60 + random.nextInt(7 * 60)));
        return moment.isAfter(present) ? present.minus(Duration.ofMinutes(30)) : moment;
    }

    /** In the morning of the last working day on which an agency was given what is due in {@code left} working days. */
    Instant receivedToWait(int left, Optional<DeadlineRule> rule) {
        int days = rule.map(DeadlineRule::days).orElse(USUAL_DAYS);
        LocalDate today = calendar.dayOf(present);
        LocalDate day = today.minusDays(1);
        while (!calendar.isWorkingDay(day)
                || calendar.workingDaysBetween(
                                today, calendar.addWorkingDays(day, days).day())
                        > left) {
            day = day.minusDays(1);
        }
        return calendar.startOf(day).plus(Duration.ofMinutes(9 * 60 + random.nextInt(3 * 60)));
    }
}
