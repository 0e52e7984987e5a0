package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is kept of a deadline, and how it is read. Only {@link Deadline}, which holds the rules, changes it. */
@MappedSuperclass
public abstract class DeadlineData extends BaseEntity {

    @Id
    @SequenceGenerator(name = "complaint_deadline_seq", sequenceName = "complaint_deadline_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_deadline_seq")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id")
    Complaint complaint;

    @Enumerated(EnumType.STRING)
    DeadlineClock clock;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "start_day")
    LocalDate startDay;

    int days;

    @Enumerated(EnumType.STRING)
    DayUnit unit;

    @Column(name = "due_day")
    LocalDate dueDay;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "legal_basis")
    String legalBasis;

    boolean verified;

    @Column(name = "calendar_version")
    int calendarVersion;

    boolean estimate;

    @Enumerated(EnumType.STRING)
    DeadlineStatus status;

    /** Days it has stood still so far; the stretches are in {@link #pauses}. */
    @Column(name = "paused_days")
    int pausedDays;

    @Column(name = "paused_at")
    Instant pausedAt;

    @Column(name = "stopped_at")
    Instant stoppedAt;

    /** How many steps of {@link DeadlineAlarm} have been taken. */
    int alarms;

    /** When the next step is due; null when none is left, or it stands still or has stopped. */
    @Column(name = "alarm_at")
    Instant alarmAt;

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    List<DeadlinePause> pauses = new ArrayList<>();

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

    public int alarms() {
        return alarms;
    }

    public Instant alarmAt() {
        return alarmAt;
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
