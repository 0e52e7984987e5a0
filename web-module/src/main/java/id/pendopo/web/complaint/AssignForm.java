package id.pendopo.web.complaint;

import id.pendopo.service.complaint.Assignee;
import id.pendopo.service.complaint.ComplaintAssignment;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Says who in the agency works on the complaint, or takes it oneself. */
@Named
@ViewScoped
public class AssignForm implements Serializable {

    @Inject
    private DetailPage page;

    @Inject
    private ComplaintAssignment assignment;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AbsenceWords words;

    private ArrayList<Assignee> people;
    private String person;

    @PostConstruct
    void ready() {
        people = new ArrayList<>(assignment.candidates(page.getNumber()));
        person = page.getComplaint().assignee();
    }

    public String assign() {
        return assign(person);
    }

    /** The person who looks takes it. */
    public String take() {
        return assign(own());
    }

    private String assign(String to) {
        String done = to == null || to.isBlank() ? "complaint.assign.released" : "complaint.assign.done";
        return page.perform(v -> assignment.assign(page.getNumber(), v, to), done);
    }

    private String own() {
        return caller.get().name();
    }

    /** Whether the person who looks may be in charge and is not yet. */
    public boolean isTakeable() {
        return !own().equals(page.getComplaint().assignee())
                && people.stream().anyMatch(candidate -> candidate.name().equals(own()) && !candidate.away());
    }

    public List<SelectItem> getPeople() {
        return words.people(people);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
