package id.pendopo.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells what a proposed calendar would do to open deadlines. Each capability with deadlines offers one as a CDI bean; the
 * calendar asks all of them before an officer confirms a change.
 */
public interface DeadlineImpact {

    /** The open deadlines that would move, without moving them. */
    List<Moved> preview(WorkingCalendar proposed);

    /**
     * @param what what people call the thing, for example its tracking number
     * @param link path of its page within the application
     * @param before due day now
     * @param after due day under the proposed calendar
     */
    record Moved(String what, String link, LocalDate before, LocalDate after) {}
}
