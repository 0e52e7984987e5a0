package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.Map;

/** What is the reporter's to decide: withdrawing, who may see, going higher up (T14, T16, T17), and silence (T2c). */
final class ReporterWill extends ComplaintPart {

    ReporterWill(Complaint complaint) {
        super(complaint);
    }

    void withdraw(String reason, Act act) {
        require(Move.WITHDRAW, act);
        end(EventType.WITHDRAWN, reason, "REPORTER", act);
    }

    /** What was asked for never came: deemed withdrawn, or where an examination is under way it goes on without. */
    boolean silent(Act act) {
        if (complaint.state() != ComplaintState.INCOMPLETE || !clocks.isOver(DeadlineClock.COMPLETION, act.at())) {
            return false;
        }
        if (complaint.allowedMoves(act.caller(), act.at()).contains(Move.DEEM_WITHDRAWN)) {
            end(EventType.WITHDRAWN, null, "SILENCE", act);
        } else {
            new Verification(complaint).complete(null, act);
        }
        return true;
    }

    private void end(EventType type, String reason, String by, Act act) {
        complaint.progress().ended();
        clocks.cancelAll(act.at());
        go(ComplaintState.WITHDRAWN, type, EventVisibility.REPORTER, reason, act, Map.of("by", by));
    }

    void tighten(boolean identity, boolean content, String reason, Act act) {
        require(Move.TIGHTEN_VISIBILITY, act);
        boolean changes = (identity && !complaint.isAnonymous()) || (content && !complaint.isConfidential());
        if (!changes) {
            throw new InvalidInputException("visibility", "complaint.nothingToChange");
        }
        complaint.seal(identity, content);
        changed(reason, act);
    }

    void loosen(boolean identity, boolean content, String reason, Act act) {
        require(Move.LOOSEN_VISIBILITY, act);
        boolean changes = (identity && complaint.isAnonymous()) || (content && complaint.isConfidential());
        if (!changes) {
            throw new InvalidInputException("visibility", "complaint.nothingToChange");
        }
        complaint.unseal(identity, content);
        changed(reason, act);
    }

    private void changed(String reason, Act act) {
        tell(
                EventType.VISIBILITY_CHANGED,
                EventVisibility.REPORTER,
                reason,
                act,
                Map.of("anonymous", "" + complaint.isAnonymous(), "confidential", "" + complaint.isConfidential()));
    }

    /** The reporter goes one step higher. */
    EscalationLevel escalate(String reason, Act act) {
        require(Move.ESCALATE, act);
        EscalationLevel level = complaint.progress().escalation().next();
        complaint.progress().escalated(level);
        tell(
                EventType.ESCALATED,
                EventVisibility.REPORTER,
                reason,
                act,
                Map.of("level", "" + level.number(), "by", "REPORTER"));
        return level;
    }
}
