package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.DueDay;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One clock on one complaint: started on day 0, due at the end of its last day, paused and resumed while the reporter has
 * the next word, and in the end met, missed or cancelled. It carries the rule and the calendar it was counted by.
 */
@Entity
@Table(name = "complaint_deadline")
public class Deadline extends BaseEntity {

    @Id
    @SequenceGenerator(name = "complaint_deadline_seq", sequenceName = "complaint_deadline_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_deadline_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id")
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    private DeadlineClock clock;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "start_day")
    private LocalDate startDay;

    private int days;

    @Enumerated(EnumType.STRING)
    private DayUnit unit;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "legal_basis")
    private String legalBasis;

    private boolean verified;

    @Column(name = "calendar_version")
    private int calendarVersion;

    private boolean estimate;

    @Enumerated(EnumType.STRING)
    private DeadlineStatus status;

    /** Days it has stood still so far; the stretches are in {@link #pauses}. */
    @Column(name = "paused_days")
    private int pausedDays;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<DeadlinePause> pauses = new ArrayList<>();

    protected Deadline() {}

    Deadline(Complaint complaint, DeadlineRule rule, Instant at, WorkingCalendar calendar) {
        this.complaint = complaint;
        this.clock = rule.clock();
        this.startedAt = at;
        this.startDay = calendar.dayOf(at);
        this.days = rule.days();
        this.unit = rule.unit();
        this.legalBasis = rule.legalBasis();
        this.verified = rule.verified();
        this.status = DeadlineStatus.RUNNING;
        due(count(calendar, startDay, days), calendar);
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
        next.due(next.count(calendar, next.startDay, next.days), calendar);
        return next;
    }

    private DueDay count(WorkingCalendar calendar, LocalDate from, int number) {
        return unit == DayUnit.WORKING_DAY ? calendar.addWorkingDays(from, number) : calendar.addDays(from, number);
    }

    private void due(DueDay due, WorkingCalendar calendar) {
        dueDay = due.day();
        dueAt = calendar.endOf(due.day());
        estimate = due.estimate();
        calendarVersion = calendar.version();
    }

    /** What it demanded is done: met, or missed if that came too late. */
    void stop(Instant at) {
        if (isOpen()) {
            status = status == DeadlineStatus.MISSED || (pausedAt == null && at.isAfter(dueAt))
                    ? DeadlineStatus.MISSED
                    : DeadlineStatus.MET;
            pausedAt = null;
            stoppedAt = at;
        }
    }

    /** What it waited for has come about, in whichever way: the reporter accepted, or stayed silent to the end. */
    void fulfil(Instant at) {
        if (isOpen()) {
            status = DeadlineStatus.MET;
            pausedAt = null;
            stoppedAt = at;
        }
    }

    /** What it demanded fell away. A deadline already missed stays so. */
    void cancel(Instant at) {
        if (isOpen()) {
            boolean missed = status == DeadlineStatus.MISSED || (pausedAt == null && at.isAfter(dueAt));
            status = missed ? DeadlineStatus.MISSED : DeadlineStatus.CANCELLED;
            pausedAt = null;
            stoppedAt = at;
        }
    }

    /** Its last day is over and nothing was done; it stays open until something is. */
    boolean miss(Instant at) {
        if (status == DeadlineStatus.RUNNING && at.isAfter(dueAt)) {
            status = DeadlineStatus.MISSED;
            return true;
        }
        return false;
    }

    /** Stands still from now on, if it still runs in time. */
    void pause(Instant at) {
        if (status == DeadlineStatus.RUNNING && !at.isAfter(dueAt)) {
            status = DeadlineStatus.PAUSED;
            pausedAt = at;
        }
    }

    /**
     * Runs again: its last day moves by as many of its days as it stood still, never back.
     *
     * @param atLeast days there must be left from today
     */
    void resume(Instant at, WorkingCalendar calendar, int atLeast) {
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
            due(later, calendar);
            days = unit == DayUnit.WORKING_DAY
                    ? calendar.workingDaysBetween(startDay, dueDay)
                    : (int) (dueDay.toEpochDay() - startDay.toEpochDay());
        }
        pausedDays += stood;
        pauses.add(new DeadlinePause(this, pausedAt, at, stood));
        status = DeadlineStatus.RUNNING;
        pausedAt = null;
    }

    /** Where its last day would be by another calendar; today's if it has passed or does not count working days. */
    public LocalDate dueBy(WorkingCalendar other, Instant at) {
        return mayMove(at) ? other.addWorkingDays(startDay, days).day() : dueDay;
    }

    private boolean mayMove(Instant at) {
        return isOpen() && status != DeadlineStatus.MISSED && unit == DayUnit.WORKING_DAY && !at.isAfter(dueAt);
    }

    /** Counts its last day anew after the calendar changed. One that has passed never moves, nor does any into the past. */
    boolean recount(WorkingCalendar calendar, Instant at) {
        if (!mayMove(at)) {
            return false;
        }
        LocalDate before = dueDay;
        DueDay counted = calendar.addWorkingDays(startDay, days);
        if (counted.day().isBefore(calendar.dayOf(at))) {
            return false;
        }
        due(counted, calendar);
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

    public boolean isOpen() {
        return stoppedAt == null;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Complaint complaint() {
        return complaint;
    }

    public DeadlineClock clock() {
        return clock;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public LocalDate startDay() {
        return startDay;
    }

    public int days() {
        return days;
    }

    public DayUnit unit() {
        return unit;
    }

    public LocalDate dueDay() {
        return dueDay;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public boolean verified() {
        return verified;
    }

    public int calendarVersion() {
        return calendarVersion;
    }

    public boolean estimate() {
        return estimate;
    }

    public DeadlineStatus status() {
        return status;
    }

    public Instant stoppedAt() {
        return stoppedAt;
    }

    public int pausedDays() {
        return pausedDays;
    }

    public List<DeadlinePause> pauses() {
        return List.copyOf(pauses);
    }
}
