package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.service.calendar.CalendarAdministration;
import id.pendopo.service.calendar.CalendarPreview;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A change of the calendar in two steps: look at what would move, then confirm. */
public abstract class ProposalForm implements Serializable {

    @Inject
    private CalendarAdministration administration;

    private CalendarPreview preview;

    /** What the form says now. */
    protected abstract CalendarProposal proposal();

    /** The year to show afterwards. */
    protected abstract LocalDate shownAfter();

    public void look() {
        preview = null;
        preview = administration.preview(proposal());
    }

    public String confirm() {
        administration.confirm(proposal(), preview.basedOnVersion());
        return done(shownAfter().getYear());
    }

    static String done(int year) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("calendar.saved"));
        return CalendarNavigation.CALENDAR + "?faces-redirect=true&year=" + year;
    }

    /** Goes back from the preview to the form, which keeps what was typed. */
    public void edit() {
        preview = null;
    }

    public CalendarPreview getPreview() {
        return preview;
    }
}
