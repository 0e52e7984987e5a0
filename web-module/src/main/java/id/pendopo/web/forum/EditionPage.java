package id.pendopo.web.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.EditionNeed;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.forum.EditionLife;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.ForumHistory;
import id.pendopo.service.forum.HistoryRow;
import id.pendopo.service.forum.PlannedEdition;
import id.pendopo.service.forum.PlanningCalendar;
import id.pendopo.service.forum.SeriesReading;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One edition and what can be done with it now; the address names it by {@code id}. */
@Named
@ViewScoped
public class EditionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading reading;

    @Inject
    private EditionLife life;

    @Inject
    private ForumHistory history;

    @Inject
    private PlanningCalendar calendar;

    @Inject
    private SeriesReading seriesReading;

    @Inject
    private ListRequest address;

    private String id;
    private EditionDetail detail;
    private EditionMove move;
    private String reason;
    private List<HistoryRow> acts;
    private List<PlannedEdition> beside;
    private boolean mayCopy;

    public void open() {
        detail = reading.detail(EditionAccess.uuid(id));
        EditionMove asked = address.constant("move", EditionMove.class);
        move = asked != null && detail.moves().contains(asked) ? asked : null;
        acts = history.of(getEdition().uuid());
        beside = planning() ? calendar.beside(getEdition()) : List.of();
        mayCopy = seriesReading.mayManage(getEdition().agencyCode());
    }

    private boolean planning() {
        return getEdition().state() == EditionState.DRAFT || getEdition().state() == EditionState.SCHEDULED;
    }

    /** What else takes place at the same time, while another time can still be found. */
    public List<PlannedEdition> getBeside() {
        return beside;
    }

    /** Who did what to it, the latest first. */
    public List<HistoryRow> getActs() {
        return acts;
    }

    /** What an act was, in words. */
    public String title(HistoryRow act) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return act.move() == null
                ? texts.getString("Audit." + act.action())
                : texts.label(EditionMove.valueOf(act.move()));
    }

    /** Which part of it, which fields it changed, or why it was done; empty where none is known. */
    public String note(HistoryRow act) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        if (!act.part().isEmpty()) {
            return texts.get("forum.act." + act.deed(), act.part());
        }
        return act.fields().isEmpty()
                ? act.reason()
                : act.fields().stream()
                        .map(field -> texts.get("forum.field." + field))
                        .collect(Collectors.joining(", "));
    }

    /** Whether another edition may be planned like this one. */
    public boolean isMayCopy() {
        return mayCopy;
    }

    /** Moves it as far as no reason is asked for. */
    public String take(EditionMove wanted) {
        life.move(getEdition().uuid(), getEdition().version(), wanted, null);
        return done(wanted);
    }

    /** Moves it with the reason typed. */
    public String takeWithReason() {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", "input.required");
        }
        life.move(getEdition().uuid(), getEdition().version(), move, reason);
        return done(move);
    }

    private String done(EditionMove taken) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.move.done." + taken.name()));
        return ForumNavigation.EDITION + "?faces-redirect=true&id=" + id;
    }

    /** What can be done at once, the step forward first. */
    public List<EditionMove> getDirect() {
        return detail.moves().stream()
                .filter(one -> !one.needs().contains(EditionNeed.REASON))
                .toList();
    }

    /** What can be done with a reason. */
    public List<EditionMove> getReasoned() {
        return detail.moves().stream()
                .filter(one -> one.needs().contains(EditionNeed.REASON))
                .toList();
    }

    public EditionRow getEdition() {
        return detail.edition();
    }

    public EditionDetail getDetail() {
        return detail;
    }

    /** The move whose reason is asked for; null for none. */
    public EditionMove getMove() {
        return move;
    }

    public int getReasonLimit() {
        return Edition.REASON_LIMIT;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
