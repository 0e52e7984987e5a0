package id.pendopo.web.commitment;

import id.pendopo.domain.commitment.CommitmentMove;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.commitment.CommitmentDetail;
import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Today;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One commitment: progress, milestones, evidence, history, and what can be done with it; the address names it by {@code id}. */
@Named
@ViewScoped
public class CommitmentPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CommitmentReading reading;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    @Inject
    private OnceToken once;

    private String id;
    private CommitmentDetail commitment;
    private String milestone;
    private LocalDate milestoneDue;

    public void open() {
        commitment = reading.find(uuid(id));
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("commitment.unknown");
        }
    }

    public String addMilestone() {
        return once.run(() -> {
            desk.addMilestone(commitment.row().uuid(), commitment.version(), milestone, milestoneDue);
            return done("commitment.milestone.added");
        });
    }

    public String finishMilestone(UUID which) {
        desk.finishMilestone(commitment.row().uuid(), commitment.version(), which, today.get());
        return done("commitment.milestone.finished");
    }

    public String removeMilestone(UUID which) {
        desk.removeMilestone(commitment.row().uuid(), commitment.version(), which);
        return done("commitment.milestone.removed");
    }

    public String retract() {
        desk.retract(commitment.row().uuid(), commitment.version());
        return done("commitment.step.done.RETRACT");
    }

    private String done(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return CommitmentNavigation.DETAIL + "?faces-redirect=true&id=" + id;
    }

    /** Whether what it came from can be opened by the reader; its own page decides again. */
    public boolean isSourceLinked() {
        if (commitment.row().sourcePath().isEmpty()) {
            return false;
        }
        return switch (commitment.row().source()) {
            case FORUM -> caller.get().has(Permission.FORUM_READ);
            case SURVEY -> caller.get().has(Permission.SURVEY_READ);
            case COMPLAINT -> caller.get().has(Permission.COMPLAINT_READ);
            default -> true;
        };
    }

    public boolean isRetractable() {
        return commitment.moves().contains(CommitmentMove.RETRACT);
    }

    public CommitmentDetail getCommitment() {
        return commitment;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public LocalDate getMilestoneDue() {
        return milestoneDue;
    }

    public void setMilestoneDue(LocalDate milestoneDue) {
        this.milestoneDue = milestoneDue;
    }
}
