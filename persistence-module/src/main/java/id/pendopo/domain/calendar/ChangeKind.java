package id.pendopo.domain.calendar;

/** What made a new version of the calendar. */
public enum ChangeKind {
    CREATED,
    YEAR_LOADED,
    DAY_ADDED,
    DAY_REMOVED,
    SETTINGS_CHANGED
}
