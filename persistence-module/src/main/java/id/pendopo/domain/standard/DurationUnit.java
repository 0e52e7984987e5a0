package id.pendopo.domain.standard;

/** What the time a service takes is counted in. */
public enum DurationUnit {
    MINUTE,
    HOUR,
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH
}
