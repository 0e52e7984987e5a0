package id.pendopo.domain.complaint;

/** How the days of a deadline are counted. */
public enum DayUnit {
    /** Hari kerja: Monday to Friday without holidays. */
    WORKING_DAY,
    /** Hari: every day of the calendar. */
    CALENDAR_DAY
}
