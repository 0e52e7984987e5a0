package id.pendopo.domain.calendar;

/**
 * Fired inside the transaction that changes the calendar. Whoever keeps open deadlines observes it and counts them anew
 * with {@link #calendar()}; a deadline that has passed never moves.
 *
 * @param version version of the new calendar
 * @param calendar the new calendar, visible to others only after the commit
 */
public record CalendarChanged(int version, WorkingCalendar calendar) {}
