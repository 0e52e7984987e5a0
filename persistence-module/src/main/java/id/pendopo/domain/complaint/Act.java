package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Somebody doing something now: what every move of a complaint needs to know about its circumstances.
 *
 * @param caller who
 * @param at when, to the microsecond the database keeps
 * @param calendar working days in force
 * @param rules deadline rules
 */
public record Act(Caller caller, Instant at, WorkingCalendar calendar, DeadlineRulebook rules) {

    public Act {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate day() {
        return calendar.dayOf(at);
    }
}
