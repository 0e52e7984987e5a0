package id.pendopo.domain.calendar;

/** Why a day differs from the ordinary week of Monday to Friday. */
public enum DayKind {
    /** National holiday by the joint decree of three ministers (libur nasional). */
    PUBLIC_HOLIDAY,
    /** Collective leave by the same decree (cuti bersama); service units may work on it, hence a switch. */
    COLLECTIVE_LEAVE,
    /** Holiday by decision of the regional head (libur daerah). */
    LOCAL_HOLIDAY,
    /** A day that is worked although the week or a holiday says otherwise (hari kerja pengganti). */
    SUBSTITUTE_WORKING_DAY;

    /** Kinds an authorised officer may set one by one; the national ones come with the year. */
    public boolean isLocal() {
        return this == LOCAL_HOLIDAY || this == SUBSTITUTE_WORKING_DAY;
    }
}
