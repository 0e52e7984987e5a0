package id.pendopo.domain.survey;

import java.time.LocalTime;

/** Jam survei, as the form of PermenPANRB 14/2017 asks: 08.00–12.00 or 13.00–17.00. */
public enum Session {
    MORNING,
    AFTERNOON;

    private static final int OPENS = 8;
    private static final int NOON = 12;
    private static final int AFTER_NOON = 13;
    private static final int CLOSES = 17;

    /** The one a time of the day belongs to; null for a time outside both. */
    public static Session at(LocalTime time) {
        int hour = time.getHour();
        if (hour >= OPENS && hour < NOON) {
            return MORNING;
        }
        return hour >= AFTER_NOON && hour < CLOSES ? AFTERNOON : null;
    }
}
