package id.pendopo.domain.complaint;

import java.util.Map;

/** The final answer, its approval where the rule demands it, and the end: T10 and T12. */
final class Answering extends ComplaintPart {

    Answering(Complaint complaint) {
        super(complaint);
    }

    void answer(String text, Act act) {
        require(Move.ANSWER, act);
        goesOut(text, act);
    }

    FinalAnswer propose(String text, Act act) {
        require(Move.ANSWER, act);
        complaint.progress().answerProposed();
        tell(EventType.ANSWER_PROPOSED, EventVisibility.INTERNAL, text, act, Map.of());
        return new FinalAnswer(complaint.getId(), text, act);
    }

    void approve(FinalAnswer answer, Act act) {
        require(Move.DECIDE_ANSWER, act);
        answer.approve(act);
        complaint.progress().answerDecided();
        goesOut(answer.text(), act);
    }

    void giveBack(FinalAnswer answer, String reason, Act act) {
        require(Move.DECIDE_ANSWER, act);
        answer.giveBack(reason, act);
        complaint.progress().answerDecided();
        tell(EventType.ANSWER_RETURNED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    private void goesOut(String text, Act act) {
        complaint.dates().answered(act.at());
        clocks.stop(DeadlineClock.RESPONSE, act.at());
        clocks.stop(DeadlineClock.RESOLUTION, act.at());
        clocks.stop(DeadlineClock.STATUTORY_DECISION, act.at());
        clocks.start(DeadlineClock.CONFIRMATION, act);
        go(ComplaintState.AWAITING_REPORTER, EventType.ANSWERED, EventVisibility.PUBLIC, text, act, Map.of());
    }

    void accept(String note, Act act) {
        require(Move.CLOSE, act);
        close(note, false, act);
    }

    boolean silent(Act act) {
        if (complaint.state() != ComplaintState.AWAITING_REPORTER
                || !clocks.isOver(DeadlineClock.CONFIRMATION, act.at())) {
            return false;
        }
        require(Move.AUTO_CLOSE, act);
        close(null, true, act);
        return true;
    }

    private void close(String note, boolean bySystem, Act act) {
        complaint.dates().closed(act.at());
        complaint.outcome().closed(bySystem);
        clocks.fulfil(DeadlineClock.CONFIRMATION, act.at());
        go(
                ComplaintState.CLOSED,
                EventType.CLOSED,
                EventVisibility.PUBLIC,
                note,
                act,
                Map.of("by", bySystem ? "SILENCE" : "ACCEPTANCE"));
    }
}
