package id.pendopo.domain.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One state of the calendar: who made it, when and by what. Written once, never changed. */
@Entity
@Table(name = "calendar_version")
public class CalendarVersion implements Serializable {

    public static final int SUMMARY_LIMIT = 300;

    @Id
    @Column(name = "calendar_version")
    private int calendarVersion;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChangeKind change;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String zone;

    @Column(name = "collective_leave_worked", nullable = false)
    private boolean collectiveLeaveWorked;

    protected CalendarVersion() {}

    public CalendarVersion(WorkingCalendar calendar, ChangeKind change, String summary, String madeBy, Instant madeAt) {
        this.calendarVersion = calendar.version();
        this.change = change;
        this.summary = summary.length() > SUMMARY_LIMIT ? summary.substring(0, SUMMARY_LIMIT) : summary;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.zone = calendar.zone().getId();
        this.collectiveLeaveWorked = calendar.collectiveLeaveWorked();
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public ChangeKind getChange() {
        return change;
    }

    public String getSummary() {
        return summary;
    }
}
