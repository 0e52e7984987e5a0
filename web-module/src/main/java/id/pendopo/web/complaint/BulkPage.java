package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.BulkAction;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.Assignee;
import id.pendopo.service.complaint.BulkActions;
import id.pendopo.service.complaint.BulkCandidate;
import id.pendopo.service.complaint.BulkOrder;
import id.pendopo.service.complaint.BulkWatch;
import id.pendopo.service.complaint.ReplyTemplateRef;
import id.pendopo.service.complaint.ReplyTemplates;
import id.pendopo.web.platform.OnceToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One decision on the complaints ticked in a list: shows them, asks what is needed, and starts. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    @Inject
    private OnceToken once;

    @Inject
    private BulkActions bulk;

    @Inject
    private BulkWatch watch;

    @Inject
    private ReplyTemplates templates;

    private String asked;
    private BulkAction action;
    private ArrayList<BulkCandidate> chosen = new ArrayList<>();
    private ArrayList<Assignee> people = new ArrayList<>();
    private String person;
    private ComplaintClass type;
    private String category;
    private String agency;
    private Boolean confidential;
    private boolean ordinary;
    private ArchiveReason reason;
    private String note;
    private String template;
    private String text;
    private EventVisibility visibility = EventVisibility.REPORTER;

    /** Takes what was ticked out of the address. */
    public void open() {
        try {
            action = BulkAction.valueOf(asked == null ? "" : asked);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("action", "input.unknownValue");
        }
        if (action == BulkAction.HAND_OVER) {
            throw new InvalidInputException("action", "input.unknownValue");
        }
        String[] ticked = Faces.getRequestParameterValues("selected");
        chosen = new ArrayList<>(bulk.candidates(action, ticked == null ? List.of() : List.of(ticked)));
        if (action == BulkAction.ASSIGN) {
            people = new ArrayList<>(bulk.assignees(chosen));
        }
    }

    /** Puts the words of the chosen template into the box; its variables are filled for each complaint later. */
    public void useTemplate() {
        templates.forReplies().stream()
                .filter(one -> one.code().equals(template))
                .findFirst()
                .ifPresent(one -> text = one.text());
    }

    public String start() {
        return once.run(() -> {
            UUID job = bulk.start(order(), chosen);
            watch.begin(job);
            return "/complaint/bulk-result.xhtml?faces-redirect=true&job=" + job;
        });
    }

    private BulkOrder order() {
        return switch (action) {
            case ASSIGN -> BulkOrder.assign(person);
            case DISPOSE -> BulkOrder.dispose(type, category, agency, confidential, ordinary, note);
            case REPLY -> BulkOrder.reply(text, visibility);
            case ARCHIVE -> BulkOrder.archive(reason, note);
            case HAND_OVER -> throw new InvalidInputException("action", "input.unknownValue");
        };
    }

    public BulkAction getAction() {
        return action;
    }

    public List<BulkCandidate> getChosen() {
        return chosen;
    }

    /** How many of them are in a state that does not allow it. */
    public long getUnfit() {
        return chosen.stream().filter(one -> !one.fits()).count();
    }

    public List<Assignee> getPeople() {
        return people;
    }

    public List<ReplyTemplateRef> getTemplates() {
        return templates.forReplies();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public ComplaintClass getType() {
        return type;
    }

    public void setType(ComplaintClass type) {
        this.type = type;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public Boolean getConfidential() {
        return confidential;
    }

    public void setConfidential(Boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isOrdinary() {
        return ordinary;
    }

    public void setOrdinary(boolean ordinary) {
        this.ordinary = ordinary;
    }

    public ArchiveReason getReason() {
        return reason;
    }

    public void setReason(ArchiveReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public EventVisibility getVisibility() {
        return visibility;
    }

    public void setVisibility(EventVisibility visibility) {
        this.visibility = visibility;
    }
}
