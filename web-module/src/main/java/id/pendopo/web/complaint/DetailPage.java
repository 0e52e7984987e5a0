package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.Move;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintMoved;
import id.pendopo.service.complaint.ComplaintReading;
import id.pendopo.service.complaint.StaleComplaintException;
import id.pendopo.service.complaint.TimelineEntry;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import id.pendopo.web.shell.Badges;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * One complaint: what happened, where it stands, what may be done now. Keeps only number, version and the open action; the
 * complaint itself is read anew in every request.
 */
@Named
@ViewScoped
public class DetailPage implements Serializable {

    private static final int VISIBLE_ACTIONS = 3;

    /** Moves that have a form of their own, in the order of their buttons; the rest is done where it belongs. */
    private static final List<Move> WITH_FORM = List.of(
            Move.VERIFY,
            Move.DECIDE_REASSIGNMENT,
            Move.DECIDE_ANSWER,
            Move.CHECK_ANSWER,
            Move.START_WORK,
            Move.ANSWER,
            Move.COMPLETE,
            Move.CLOSE,
            Move.REQUEST_COMPLETION,
            Move.ASK_REPORTER,
            Move.OBJECT,
            Move.REOPEN,
            Move.RETURN,
            Move.MERGE,
            Move.FORWARD_OUTSIDE,
            Move.ARCHIVE,
            Move.REQUEST_REASSIGNMENT,
            Move.ASSIGN,
            Move.ESCALATE,
            Move.TIGHTEN_VISIBILITY,
            Move.OMBUDSMAN,
            Move.WITHDRAW,
            Move.ATTACH);

    /** Moves that need nothing but words, so that they share one form. */
    private static final Set<Move> BY_WORDS = EnumSet.of(
            Move.COMPLETE,
            Move.ASK_REPORTER,
            Move.OBJECT,
            Move.REOPEN,
            Move.RETURN,
            Move.ESCALATE,
            Move.OMBUDSMAN,
            Move.WITHDRAW);

    /** What is rarely the next step, or cannot be taken back: always behind the menu, never the primary button. */
    private static final Set<Move> BESIDES =
            EnumSet.of(Move.ASSIGN, Move.ESCALATE, Move.TIGHTEN_VISIBILITY, Move.OMBUDSMAN, Move.WITHDRAW, Move.ATTACH);

    private static final Set<Move> REASONS =
            EnumSet.of(Move.REOPEN, Move.RETURN, Move.ESCALATE, Move.OMBUDSMAN, Move.WITHDRAW);

    @Inject
    private ComplaintReading reading;

    @Inject
    private OnceToken once;

    @Inject
    private Badges badges;

    private String number;
    private String action;
    private int version;
    private boolean stale;
    private ArrayList<TimelineEntry> changes = new ArrayList<>();
    private transient ComplaintDetail complaint;

    /** Reads the complaint when the page opens; what may not be known is not found. */
    public void open() {
        complaint = reading.detail(number);
        version = complaint.version();
    }

    public ComplaintDetail getComplaint() {
        if (complaint == null) {
            complaint = reading.detail(number);
        }
        return complaint;
    }

    /** Buttons beside the title, the likely one last and primary. */
    public List<Move> getVisibleActions() {
        List<Move> offered = new ArrayList<>(offered().stream()
                .filter(move -> !BESIDES.contains(move))
                .limit(VISIBLE_ACTIONS)
                .toList());
        Collections.reverse(offered);
        return offered;
    }

    /** The rest, behind a menu. */
    public List<Move> getFurtherActions() {
        List<Move> further = new ArrayList<>(offered());
        further.removeAll(getVisibleActions());
        return further;
    }

    private List<Move> offered() {
        return WITH_FORM.stream().filter(getComplaint().moves()::contains).toList();
    }

    /** The move whose form is open, if the address names one that is offered; it stays open when somebody else came first. */
    public Move getOpenMove() {
        for (Move move : WITH_FORM) {
            if (move.path().equals(action)) {
                return stale || may(move) ? move : null;
            }
        }
        return null;
    }

    public boolean isByWords() {
        return BY_WORDS.contains(getOpenMove());
    }

    /** What the service calls the words of the open move, so that its message stands beside them. */
    public String getWordField() {
        return REASONS.contains(getOpenMove()) ? "reason" : "text";
    }

    public int getWordLimit() {
        return REASONS.contains(getOpenMove()) ? ComplaintLimits.REASON : ComplaintLimits.TEXT;
    }

    public boolean may(Move move) {
        return getComplaint().moves().contains(move);
    }

    public boolean mayAny(Move one, Move other) {
        return may(one) || may(other);
    }

    /**
     * Carries out a command with the version this person has seen. When somebody else came first, the page shows what they
     * did and keeps what was typed; sending again then works on the new state.
     *
     * @return where to go on, or null to stay
     */
    public String perform(Function<Integer, ComplaintMoved> command, String doneKey) {
        try {
            return once.run(() -> {
                ComplaintMoved moved = command.apply(version);
                WebTexts texts = WebTexts.of(Faces.getLocale());
                Messages.addFlashGlobalInfo(texts.get(doneKey, texts.label(moved.state())));
                badges.forget();
                return again();
            });
        } catch (StaleComplaintException e) {
            stale = true;
            changes = new ArrayList<>(e.since());
            version = e.currentVersion();
            complaint = null;
            Faces.validationFailed();
            return null;
        }
    }

    /**
     * Carries out what adds one entry to the history and leaves the page open; this person need not be warned of it later.
     * What somebody else did in the meantime still counts as unseen.
     */
    <T> T stay(Supplier<T> command) {
        T result = command.get();
        complaint = null;
        if (getComplaint().version() == version + 1) {
            version++;
        }
        return result;
    }

    /** The same complaint, read anew. */
    public String again() {
        return "/complaint/detail.xhtml?faces-redirect=true&no="
                + getComplaint().trackingNumber();
    }

    /** The history, newest first. */
    public List<TimelineEntry> getTimeline() {
        List<TimelineEntry> entries = new ArrayList<>(getComplaint().timeline());
        entries.sort(Comparator.comparingInt(TimelineEntry::number).reversed());
        return entries;
    }

    /** What somebody else did while this person was typing; empty if nothing. */
    public List<TimelineEntry> getChanges() {
        return changes;
    }

    public boolean isStale() {
        return stale;
    }

    /** Who did it. */
    public String getChangedBy() {
        return changes.isEmpty() ? "" : changes.get(changes.size() - 1).actorName();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
