package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.DayUnit;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.DeadlineStatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline ready to be put into words.
 *
 * @param clock which one
 * @param startedOn day 0
 * @param dueDay last day
 * @param dueAt end of the last day
 * @param unit how its days are counted
 * @param days how many it was given
 * @param daysLeft days from today to the last day in its own unit: 0 is today, negative is late; null once stopped
 * @param otherDaysLeft the same in the other unit, so that both kinds of days stand side by side
 * @param otherDays how many days it is in the other unit
 * @param pausedDays days it has stood still so far
 * @param status how it stands
 * @param stoppedAt when what it demanded was done or fell away, null while open
 * @param open whether it still runs (a missed one may)
 * @param estimate computed past the last loaded year of holidays
 * @param legalBasis text of the basis
 * @param verified whether the basis was checked against the law itself; otherwise never show it as law
 */
public record DeadlineView(
        DeadlineClock clock,
        LocalDate startedOn,
        LocalDate dueDay,
        Instant dueAt,
        DayUnit unit,
        int days,
        Integer daysLeft,
        Integer otherDaysLeft,
        int otherDays,
        int pausedDays,
        DeadlineStatus status,
        Instant stoppedAt,
        boolean open,
        boolean estimate,
        String legalBasis,
        boolean verified)
        implements Serializable {}
