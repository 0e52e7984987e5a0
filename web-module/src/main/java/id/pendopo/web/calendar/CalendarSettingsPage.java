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

/** Whether days of collective leave are worked. */
@Named
@ViewScoped
public class CalendarSettingsPage extends ProposalForm {

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private boolean collectiveLeaveWorked;

    @PostConstruct
    void open() {
        WorkingCalendar present = calendars.current();
        collectiveLeaveWorked = present.collectiveLeaveWorked();
    }

    @Override
    protected CalendarProposal proposal() {
        return new CalendarProposal.ChangeSettings(calendars.current().zone(), collectiveLeaveWorked);
    }

    @Override
    protected LocalDate shownAfter() {
        return calendars.current().dayOf(clock.instant());
    }

    public boolean isCollectiveLeaveWorked() {
        return collectiveLeaveWorked;
    }

    public void setCollectiveLeaveWorked(boolean collectiveLeaveWorked) {
        this.collectiveLeaveWorked = collectiveLeaveWorked;
    }
}
