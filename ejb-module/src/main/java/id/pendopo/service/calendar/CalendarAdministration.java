package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Local holidays, substitute working days, and how the calendar is set; each change can be looked at first. */
@Stateless
@RolesAllowed(Permission.CALENDAR_MANAGE)
public class CalendarAdministration {

    @Inject
    private CalendarHistory history;

    /**
     * What the change would do, and which open deadlines would move; nothing is changed.
     *
     * @throws RuleViolationException if the present calendar does not allow it, for example a day that is off already
     */
    public CalendarPreview preview(CalendarProposal proposal) {
        return history.preview(proposal);
    }

    /**
     * Makes the change, together with the open deadlines that move.
     *
     * @param basedOnVersion {@link CalendarPreview#basedOnVersion()} of the preview that was confirmed
     * @throws StaleVersionException if the calendar has changed since that preview
     */
    public void confirm(CalendarProposal proposal, int basedOnVersion) {
        history.make(proposal, basedOnVersion);
    }
}
