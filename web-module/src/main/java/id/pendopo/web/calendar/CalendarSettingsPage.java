package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.service.calendar.Calendars;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The time zone, and whether days of collective leave are worked. */
@Named
@ViewScoped
public class CalendarSettingsPage extends ProposalForm {

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private String zone;
    private boolean collectiveLeaveWorked;

    @PostConstruct
    void open() {
        WorkingCalendar present = calendars.current();
        zone = present.zone().getId();
        collectiveLeaveWorked = present.collectiveLeaveWorked();
    }

    @Override
    protected CalendarProposal proposal() {
        return new CalendarProposal.ChangeSettings(ZoneId.of(zone), collectiveLeaveWorked);
    }

    @Override
    protected LocalDate shownAfter() {
        return calendars.current().dayOf(clock.instant());
    }

    public List<String> getZones() {
        return WorkingCalendar.ZONES.stream().map(ZoneId::getId).toList();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isCollectiveLeaveWorked() {
        return collectiveLeaveWorked;
    }

    public void setCollectiveLeaveWorked(boolean collectiveLeaveWorked) {
        this.collectiveLeaveWorked = collectiveLeaveWorked;
    }
}
