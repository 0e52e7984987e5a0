package id.pendopo.domain.commitment;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** How far a promise is: its state, the progress reported, what shows that it is kept, why it ended otherwise. */
@Embeddable
public class CommitmentWork implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ALL = 100;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.OPEN;

    private int progress;

    /** What had been reported before it was claimed as kept. */
    @Column(name = "progress_before")
    private int progressBefore;

    private String evidence = "";

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    private String reason = "";

    protected CommitmentWork() {}

    /** What was reported of one that is carried over into another. */
    CommitmentWork goneOn() {
        CommitmentWork next = new CommitmentWork();
        next.progress = progress;
        next.state = progress > 0 ? CommitmentState.IN_PROGRESS : CommitmentState.OPEN;
        return next;
    }

    private void go(CommitmentMove move) {
        if (!move.startsAt(state)) {
            throw new RuleViolationException("commitment.move", move, state);
        }
        state = move.to();
    }

    /** Must be under way still: neither kept nor ended. */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleViolationException("commitment.closed", state);
        }
    }

    /**
     * Says how far it is.
     *
     * @param percent 0 to 99; all of it is claimed instead, with evidence
     * @throws InvalidInputException naming {@code progress}
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public void progress(Integer percent) {
        if (percent == null) {
            throw new InvalidInputException("progress", "input.required");
        }
        if (percent < 0 || percent >= ALL) {
            throw new InvalidInputException("progress", "commitment.progress");
        }
        go(CommitmentMove.PROGRESS);
        progress = percent;
    }

    void claim(LocalDate on, String shownBy, LocalDate promisedOn, LocalDate today) {
        if (on == null) {
            throw new InvalidInputException("doneOn", "input.required");
        }
        if (on.isAfter(today)) {
            throw new InvalidInputException("doneOn", "commitment.future");
        }
        if (on.isBefore(promisedOn)) {
            throw new InvalidInputException("doneOn", "commitment.doneBeforePromise");
        }
        String shown = TextInput.required("evidence", shownBy, Commitment.NOTE);
        go(CommitmentMove.CLAIM);
        evidence = shown;
        doneOn = on;
        progressBefore = progress;
        progress = ALL;
    }

    /**
     * Takes the claim back before it was checked.
     *
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public void retract() {
        go(CommitmentMove.RETRACT);
        unclaim();
    }

    /**
     * It was seen that it is kept.
     *
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public void accept(Instant at) {
        go(CommitmentMove.ACCEPT);
        verifiedAt = at;
    }

    /**
     * It was not seen that it is kept.
     *
     * @param why what is missing
     * @throws InvalidInputException naming {@code reason}
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public void sendBack(String why) {
        TextInput.required("reason", why, Commitment.NOTE);
        go(CommitmentMove.SEND_BACK);
        unclaim();
    }

    /**
     * It will not be kept.
     *
     * @throws InvalidInputException naming {@code reason}
     * @throws RuleViolationException {@code commitment.move} from this state
     */
    public void cancel(String why) {
        String said = TextInput.required("reason", why, Commitment.NOTE);
        boolean claimed = state == CommitmentState.DONE;
        go(CommitmentMove.CANCEL);
        reason = said;
        if (claimed) {
            unclaim();
        }
    }

    void carryOver(String why) {
        String said = TextInput.required("reason", why, Commitment.NOTE);
        go(CommitmentMove.CARRY_OVER);
        reason = said;
    }

    private void unclaim() {
        doneOn = null;
        evidence = "";
        progress = progressBefore;
    }

    public CommitmentState state() {
        return state;
    }

    public int progress() {
        return progress;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** What shows that it is kept; empty unless it is claimed. */
    public String evidence() {
        return evidence;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** Why it was cancelled or carried over; else empty. */
    public String reason() {
        return reason;
    }
}
