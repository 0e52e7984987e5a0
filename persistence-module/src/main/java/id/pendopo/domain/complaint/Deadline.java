package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.DueDay;
import id.pendopo.domain.calendar.WorkingCalendar;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One clock on one complaint: started on day 0, due at the end of its last day, paused and resumed while the reporter has
 * the next word, and in the end met, missed or cancelled. It carries the rule and the calendar it was counted by.
 */
@Entity
@Table(name = "complaint_deadline")
public class Deadline extends DeadlineData {

    /** The alarm of deadlines whose steps were moved: {@link #ring} sets it anew. */
    public static final Instant TO_BE_SET_ANEW = Instant.EPOCH;

    protected Deadline() {}

    Deadline(Complaint complaint, DeadlineRule rule, Instant at, WorkingCalendar calendar, EscalationSteps escalation) {
        this.complaint = complaint;
        this.clock = rule.clock();
        this.startedAt = at;
        this.startDay = calendar.dayOf(at);
        this.days = rule.days();
        this.unit = rule.unit();
        this.legalBasis = rule.legalBasis();
        this.verified = rule.verified();
        this.status = DeadlineStatus.RUNNING;
        due(count(calendar, startDay, days), calendar, escalation);
    }

    /** The same clock once more, for what was left when it stopped. */
    Deadline again(int atLeast, Act act) {
        WorkingCalendar calendar = act.calendar();
        Deadline next = new Deadline();
        next.complaint = complaint;
        next.clock = clock;
        next.startedAt = act.at();
        next.startDay = act.day();
        next.unit = unit;
        next.legalBasis = legalBasis;
        next.verified = verified;
        next.status = DeadlineStatus.RUNNING;
        int left = daysBetween(calendar, unit, calendar.dayOf(stoppedAt), dueDay);
        next.days = Math.max(atLeast, left);
        next.due(
                next.count(calendar, next.startDay, next.days),
                calendar,
                act.rules().escalation());
        return next;
    }

    private DueDay count(WorkingCalendar calendar, LocalDate from, int number) {
        return unit == DayUnit.WORKING_DAY ? calendar.addWorkingDays(from, number) : calendar.addDays(from, number);
    }

    private void due(DueDay due, WorkingCalendar calendar, EscalationSteps escalation) {
        dueDay = due.day();
        dueAt = calendar.endOf(due.day());
        estimate = due.estimate();
        calendarVersion = calendar.version();
        nextAlarm(calendar, escalation);
    }

    /** Sets the alarm to the next step that still lies ahead of where the deadline began. */
    private void nextAlarm(WorkingCalendar calendar, EscalationSteps escalation) {
        alarmAt = null;
        List<DeadlineAlarm> steps = DeadlineAlarm.of(clock);
        while (isOpen() && alarms < steps.size() && alarmAt == null) {
            Instant moment = steps.get(alarms).moment(this, calendar, escalation);
            if (moment.isAfter(startedAt)) {
                alarmAt = moment;
            } else {
                alarms++;
            }
        }
    }

    /**
     * Takes the next step if its moment has come; what falls to the government is late from the one on that says so.
     *
     * @return null if none is due
     */
    DeadlineAlarm ring(Instant at, WorkingCalendar calendar, EscalationSteps escalation) {
        if (alarmAt != null && !alarmAt.isAfter(TO_BE_SET_ANEW)) {
            nextAlarm(calendar, escalation);
        }
        if (alarmAt == null || at.isBefore(alarmAt)) {
            return null;
        }
        DeadlineAlarm step = DeadlineAlarm.of(clock).get(alarms);
        alarms++;
        if (step == DeadlineAlarm.PASSED && clock.bindsGovernment()) {
            status = DeadlineStatus.MISSED;
        }
        nextAlarm(calendar, escalation);
        return step;
    }

    /** What it demanded is done: met, or missed if that came too late. */
    void stop(Instant at) {
        if (isOpen()) {
            status = status == DeadlineStatus.MISSED || (pausedAt == null && at.isAfter(dueAt))
                    ? DeadlineStatus.MISSED
                    : DeadlineStatus.MET;
            pausedAt = null;
            stoppedAt = at;
            alarmAt = null;
        }
    }

    /** What it waited for has come about, in whichever way: the reporter accepted, or stayed silent to the end. */
    void fulfil(Instant at) {
        if (isOpen()) {
            status = DeadlineStatus.MET;
            pausedAt = null;
            stoppedAt = at;
            alarmAt = null;
        }
    }

    /** What it demanded fell away. A deadline already missed stays so. */
    void cancel(Instant at) {
        if (isOpen()) {
            boolean missed = status == DeadlineStatus.MISSED || (pausedAt == null && at.isAfter(dueAt));
            status = missed ? DeadlineStatus.MISSED : DeadlineStatus.CANCELLED;
            pausedAt = null;
            stoppedAt = at;
            alarmAt = null;
        }
    }

    /** Stands still from now on, if it still runs in time. */
    void pause(Instant at) {
        if (status == DeadlineStatus.RUNNING && !at.isAfter(dueAt)) {
            status = DeadlineStatus.PAUSED;
            pausedAt = at;
            alarmAt = null;
        }
    }

    /**
     * Runs again: its last day moves by as many of its days as it stood still, never back.
     *
     * @param atLeast days there must be left from today
     */
    void resume(Instant at, WorkingCalendar calendar, EscalationSteps escalation, int atLeast) {
        if (status != DeadlineStatus.PAUSED) {
            return;
        }
        LocalDate today = calendar.dayOf(at);
        LocalDate since = calendar.dayOf(pausedAt);
        int stood = Math.max(
                0,
                unit == DayUnit.WORKING_DAY
                        ? calendar.workingDaysBetween(since, today)
                        : (int) (today.toEpochDay() - since.toEpochDay()));
        DueDay moved = count(calendar, dueDay, stood);
        DueDay least = count(calendar, today, atLeast);
        DueDay later = least.day().isAfter(moved.day()) ? least : moved;
        if (later.day().isAfter(dueDay)) {
            due(later, calendar, escalation);
            days = unit == DayUnit.WORKING_DAY
                    ? calendar.workingDaysBetween(startDay, dueDay)
                    : (int) (dueDay.toEpochDay() - startDay.toEpochDay());
        }
        pausedDays += stood;
        pauses.add(new DeadlinePause(this, pausedAt, at, stood));
        status = DeadlineStatus.RUNNING;
        pausedAt = null;
        nextAlarm(calendar, escalation);
    }

    private boolean mayMove(Instant at) {
        return isOpen() && status != DeadlineStatus.MISSED && unit == DayUnit.WORKING_DAY && !at.isAfter(dueAt);
    }

    /** Counts its last day anew after the calendar changed. One that has passed never moves, nor does any into the past. */
    boolean recount(WorkingCalendar calendar, EscalationSteps escalation, Instant at) {
        if (!mayMove(at)) {
            return false;
        }
        LocalDate before = dueDay;
        DueDay counted = calendar.addWorkingDays(startDay, days);
        if (counted.day().isBefore(calendar.dayOf(at))) {
            return false;
        }
        due(counted, calendar, escalation);
        return !before.equals(dueDay);
    }

    /** Days from {@code today} to the last one in its own unit: 0 is today, negative is late; null once stopped. */
    public Integer daysLeft(WorkingCalendar calendar, LocalDate today) {
        return isOpen() ? daysBetween(calendar, unit, today, dueDay) : null;
    }

    /** How many days of a unit lie between its first and its last. */
    public int days(WorkingCalendar calendar, DayUnit in) {
        return in == unit ? days : daysBetween(calendar, in, startDay, dueDay);
    }

    /** Signed days between, in a unit; a passed working-day deadline is late by at least one. */
    public static int daysBetween(WorkingCalendar calendar, DayUnit unit, LocalDate today, LocalDate due) {
        if (unit == DayUnit.CALENDAR_DAY) {
            return (int) (due.toEpochDay() - today.toEpochDay());
        }
        int left = calendar.workingDaysBetween(today, due);
        return today.isAfter(due) ? Math.min(left, -1) : left;
    }

    /** Open and past its last day, noted or not. */
    public boolean isLate(Instant at) {
        return isOpen() && pausedAt == null && at.isAfter(dueAt);
    }
}
