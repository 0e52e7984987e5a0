package id.pendopo.domain.complaint;

import java.time.LocalDate;

/**
 * A step a deadline has taken.
 *
 * @param due its last day
 */
public record Alarm(DeadlineClock clock, DeadlineAlarm step, LocalDate due) {}
