package id.pendopo.web.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.service.forum.Agenda;
import id.pendopo.service.forum.AgendaKeeping;
import id.pendopo.service.forum.AgendaReading;
import id.pendopo.service.forum.AgendaRow;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The running order of an edition; the address names it by {@code id}. */
@Named("forumAgendaPage")
@ViewScoped
public class AgendaPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private AgendaReading reading;

    @Inject
    private EditionReading editions;

    @Inject
    private AgendaKeeping keeping;

    @Inject
    private transient Clock clock;

    private String id;
    private Agenda agenda;
    private Instant read;

    public void open() {
        agenda = reading.of(EditionAccess.uuid(id));
        read = clock.instant();
    }

    public void up(AgendaRow item) {
        keeping.move(item.uuid(), true);
        open();
    }

    public void down(AgendaRow item) {
        keeping.move(item.uuid(), false);
        open();
    }

    public String remove(AgendaRow item) {
        keeping.remove(item.uuid());
        return done(WebTexts.of(Faces.getLocale()).get("forum.agenda.removed"));
    }

    /** Moves it to the next edition of the series. */
    public String postpone(AgendaRow item) {
        UUID next = keeping.postpone(item.uuid());
        EditionRow edition = editions.head(next);
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return done(texts.get(
                "forum.agenda.postponed", texts.get("forum.edition.name", edition.seriesName(), edition.volume())));
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return ForumNavigation.AGENDA + "?faces-redirect=true&id=" + id;
    }

    /** {@code 09.00–09.15}; empty while the day is unknown. */
    public String time(AgendaRow item) {
        if (item.startsAt() == null) {
            return "";
        }
        Locale locale = Faces.getLocale();
        return Formats.time(LocalDateTime.ofInstant(item.startsAt(), Formats.zone()), locale) + "–"
                + Formats.time(LocalDateTime.ofInstant(item.endsAt(), Formats.zone()), locale);
    }

    /** Whether it is on now, as the running order has it. */
    public boolean now(AgendaRow item) {
        return agenda.edition().state() == EditionState.RUNNING
                && item.startsAt() != null
                && !read.isBefore(item.startsAt())
                && read.isBefore(item.endsAt());
    }

    /** How long all takes, and how that fits. */
    public String getSummary() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        String total = texts.get("forum.agenda.total", agenda.minutes());
        if (agenda.over() == null || agenda.over() == 0) {
            return total;
        }
        return total + ", "
                + texts.get(agenda.over() > 0 ? "forum.agenda.over" : "forum.agenda.left", Math.abs(agenda.over()));
    }

    public boolean isOver() {
        return agenda.over() != null && agenda.over() > 0;
    }

    public Agenda getAgenda() {
        return agenda;
    }

    public EditionRow getEdition() {
        return agenda.edition();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
