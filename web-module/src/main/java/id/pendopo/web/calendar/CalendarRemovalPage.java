package id.pendopo.web.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.calendar.DayKind;
import id.pendopo.domain.calendar.Holiday;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.calendar.Calendars;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Takes back a day the region decided on; the address names it by {@code date} and {@code kind}. */
@Named
@ViewScoped
public class CalendarRemovalPage extends ProposalForm {

    @Inject
    private Calendars calendars;

    private String date;
    private String kind;
    private Holiday day;

    /** Finds the day and looks at once at what would move. */
    public void open() {
        day = calendars.current().holidays().stream()
                .filter(known -> known.kind().isLocal()
                        && known.kind().name().equals(kind)
                        && known.date().toString().equals(date))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("calendar.day.unknown", date));
        look();
    }

    @Override
    protected CalendarProposal proposal() {
        return new CalendarProposal.RemoveDay(day.date(), day.kind());
    }

    @Override
    protected LocalDate shownAfter() {
        return day.date();
    }

    public Holiday getDay() {
        return day;
    }

    public DayKind getDayKind() {
        return day.kind();
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
