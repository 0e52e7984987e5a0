package id.pendopo.domain.calendar;

import java.time.LocalDate;

/**
 * The day something is due.
 *
 * @param day last day on which it is still in time
 * @param estimate whether the count went through a year whose holidays are not loaded yet; then the day is counted anew
 *     when that year is loaded
 */
public record DueDay(LocalDate day, boolean estimate) {}
