package id.pendopo.domain.calendar;

import id.pendopo.domain.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** The one row that says how the calendar is set; whoever changes the calendar locks it, so changes happen one by one. */
@Entity
@Table(name = "calendar")
public class CalendarSettings extends BaseEntity {

    public static final int ID = 1;

    @Id
    private Integer id;

    @Column(name = "calendar_version", nullable = false)
    private int calendarVersion;

    @Column(nullable = false)
    private String zone;

    @Column(name = "collective_leave_worked", nullable = false)
    private boolean collectiveLeaveWorked;

    protected CalendarSettings() {}

    /** Takes over the settings and the number of the calendar now in force. */
    public void follow(WorkingCalendar calendar) {
        this.calendarVersion = calendar.version();
        this.zone = calendar.zone().getId();
        this.collectiveLeaveWorked = calendar.collectiveLeaveWorked();
    }

    @Override
    public Long getId() {
        return id.longValue();
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public boolean isCollectiveLeaveWorked() {
        return collectiveLeaveWorked;
    }
}
