package id.pendopo.web.calendar;

import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The working-day calendar: everybody may look at it, since it decides every deadline. */
@ApplicationScoped
public class CalendarNavigation implements NavigationSection {

    static final String CALENDAR = "/admin/calendar/index.xhtml";

    @Override
    public int order() {
        return 720;
    }

    @Override
    public String title() {
        return null;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("calendar.nav", "calendar", CALENDAR));
    }
}
