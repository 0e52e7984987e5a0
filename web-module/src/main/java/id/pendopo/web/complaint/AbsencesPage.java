package id.pendopo.web.complaint;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.AbsenceRow;
import id.pendopo.service.complaint.Absences;
import id.pendopo.service.complaint.Assignee;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Who is away and who stands in, and the form for the absence in the address ({@code edit}; {@code new} for a new one). */
@Named
@ViewScoped
public class AbsencesPage implements SharedForm, Serializable {

    private static final String NEW = "new";

    @Inject
    private Absences absences;

    @Inject
    private OnceToken once;

    private String edited;
    private AbsenceRow row;
    private String person;
    private LocalDate from;
    private LocalDate to;
    private String substitute;
    private String note;
    private ArrayList<Assignee> people = new ArrayList<>();
    private ArrayList<Assignee> substitutes = new ArrayList<>();
    private transient List<AbsenceRow> all;

    public void open() {
        if (edited == null) {
            return;
        }
        if (!NEW.equals(edited)) {
            take();
        }
        offer();
    }

    private void take() {
        row = getAll().stream()
                .filter(one -> one.uuid().toString().equals(edited) && one.changeable())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("complaint.absence.notFound"));
        person = row.person();
        from = row.from();
        to = row.to();
        substitute = row.substitute();
        note = row.note();
    }

    /** Whoever is away decides who can stand in. */
    public void personChosen() {
        substitute = null;
        offer();
    }

    private void offer() {
        Absences.Choice choice = absences.choice(person);
        people = new ArrayList<>(choice.people());
        substitutes = new ArrayList<>(choice.substitutes());
        person = choice.person();
    }

    @Override
    public void reload() {
        all = null;
        take();
    }

    @Override
    public String getTrailType() {
        return "user";
    }

    @Override
    public String getTrailId() {
        return person;
    }

    public String save() {
        return once.run(() -> {
            if (row == null) {
                absences.state(person, from, to, substitute, note);
            } else {
                absences.change(row.uuid(), row.version(), from, to, substitute, note);
            }
            return done("complaint.absence.saved");
        });
    }

    public String end() {
        return once.run(() -> {
            absences.end(row.uuid(), row.version());
            return done("complaint.absence.ended");
        });
    }

    private static String done(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return "/complaint/absences/index.xhtml?faces-redirect=true";
    }

    public List<AbsenceRow> getAll() {
        if (all == null) {
            all = absences.list();
        }
        return all;
    }

    /** Whether the form is open. */
    public boolean isEditing() {
        return edited != null;
    }

    public boolean isNew() {
        return row == null;
    }

    /** Whether it has begun, so that its first day stays. */
    public boolean isBegun() {
        return row != null && row.state() == AbsenceRow.State.RUNNING;
    }

    public List<Assignee> getPeople() {
        return people;
    }

    public List<Assignee> getSubstitutes() {
        return substitutes;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    /** What the person of an absence that is changed is called. */
    public String getPersonName() {
        return row == null ? null : row.personName();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
