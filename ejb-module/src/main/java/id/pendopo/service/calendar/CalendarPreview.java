package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.DeadlineImpact.Moved;
import id.pendopo.domain.calendar.Holiday;
import java.io.Serializable;
import java.util.List;

/**
 * What a change of the calendar would do.
 *
 * @param basedOnVersion version of the calendar it was reckoned from; hand it back to confirm
 * @param added days that would come
 * @param removed days that would go
 * @param years how the number of working days would change, for each year that is touched
 * @param moved open deadlines that would move, the first {@link #MOVED_SHOWN} of them
 * @param movedCount how many would move in all
 */
public record CalendarPreview(
        int basedOnVersion,
        List<Holiday> added,
        List<Holiday> removed,
        List<YearChange> years,
        List<Moved> moved,
        int movedCount)
        implements Serializable {

    public static final int MOVED_SHOWN = 200;

    /**
     * @param year the year
     * @param before working days in it now
     * @param after working days in it after the change
     */
    public record YearChange(int year, int before, int after) implements Serializable {}
}
