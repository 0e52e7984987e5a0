package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The final answer, its approval where the rule demands it, the end, and beginning again: T10 to T13. */
final class Answering extends ComplaintPart {

    /** An agency whose answer was objected to gets at least so many days. */
    static final int LEAST_DAYS = 5;

    private static final int BEST = 5;

    Answering(Complaint complaint) {
        super(complaint);
    }

    void answer(String text, List<String> checklist, Act act) {
        require(Move.ANSWER, act);
        goesOut(text, checklist, act);
    }

    FinalAnswer propose(String text, List<String> checklist, Act act) {
        require(Move.ANSWER, act);
        complaint.progress().answerProposed();
        tell(EventType.ANSWER_PROPOSED, EventVisibility.INTERNAL, text, act, checked(checklist));
        return new FinalAnswer(complaint.getId(), text, act);
    }

    void approve(FinalAnswer answer, Act act) {
        require(Move.DECIDE_ANSWER, act);
        answer.approve(act);
        complaint.progress().answerDecided();
        goesOut(answer.text(), null, act);
    }

    /** The answer goes to the second unit first. */
    FinalAnswer proposeForCheck(String text, List<String> checklist, Act act) {
        require(Move.ANSWER, act);
        FinalAnswer answer = new FinalAnswer(complaint.getId(), text, act);
        answer.toCheck(act, false);
        complaint.progress().checkAsked();
        tell(EventType.ANSWER_PROPOSED, EventVisibility.INTERNAL, text, act, checked(checklist));
        return answer;
    }

    /** The head lets it out, and the second unit is next. */
    void approveForCheck(FinalAnswer answer, Act act) {
        require(Move.DECIDE_ANSWER, act);
        answer.toCheck(act, true);
        complaint.progress().checkAsked();
        tell(EventType.ANSWER_TO_CHECK, EventVisibility.INTERNAL, null, act, Map.of());
    }

    void confirm(FinalAnswer answer, String note, Act act) {
        require(Move.CHECK_ANSWER, act);
        answer.checked(act);
        complaint.progress().checked();
        tell(EventType.ANSWER_CHECKED, EventVisibility.INTERNAL, note, act, Map.of());
        goesOut(answer.text(), null, act);
    }

    void doubt(FinalAnswer answer, String reason, Act act) {
        require(Move.CHECK_ANSWER, act);
        answer.giveBack(reason, act);
        complaint.progress().checked();
        tell(EventType.ANSWER_RETURNED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    void giveBack(FinalAnswer answer, String reason, Act act) {
        require(Move.DECIDE_ANSWER, act);
        answer.giveBack(reason, act);
        complaint.progress().answerDecided();
        tell(EventType.ANSWER_RETURNED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    /** What was made sure of is kept with the words it was said of, in the entry that cannot be changed. */
    private static Map<String, String> checked(List<String> checklist) {
        return checklist == null ? Map.of() : Map.of(ComplaintEvent.CHECKLIST, String.join(",", checklist));
    }

    private void goesOut(String text, List<String> checklist, Act act) {
        complaint.dates().answered(act.at());
        clocks.stop(DeadlineClock.RESPONSE, act.at());
        clocks.stop(DeadlineClock.RESOLUTION, act.at());
        clocks.stop(DeadlineClock.STATUTORY_DECISION, act.at());
        clocks.start(DeadlineClock.CONFIRMATION, act);
        go(ComplaintState.AWAITING_REPORTER, EventType.ANSWERED, EventVisibility.PUBLIC, text, act, checked(checklist));
    }

    void object(String text, Act act) {
        require(Move.OBJECT, act);
        clocks.cancel(DeadlineClock.CONFIRMATION, act.at());
        clocks.continueStopped(DeadlineClock.RESOLUTION, LEAST_DAYS, act);
        go(ComplaintState.IN_PROGRESS, EventType.OBJECTED, EventVisibility.REPORTER, text, act, Map.of());
    }

    void reopen(String reason, Act act) {
        require(Move.REOPEN, act);
        complaint.progress().reopened();
        complaint.outcome().reopened();
        complaint.dates().reopened();
        clocks.start(DeadlineClock.RESOLUTION, act);
        go(ComplaintState.IN_PROGRESS, EventType.REOPENED, EventVisibility.REPORTER, reason, act, Map.of());
    }

    /** @param rating 1 to 5, null when none was given */
    void accept(String note, Integer rating, Act act) {
        require(Move.CLOSE, act);
        if (rating != null && (rating < 1 || rating > BEST)) {
            throw new InvalidInputException("rating", "complaint.rating", BEST);
        }
        complaint.outcome().rated(rating);
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

    private Instant reopenUntil(Act act) {
        return act.rules()
                .find(DeadlineClock.REOPENING, complaint, act.day())
                .map(rule -> act.calendar()
                        .endOf((rule.unit() == DayUnit.WORKING_DAY
                                        ? act.calendar().addWorkingDays(act.day(), rule.days())
                                        : act.calendar().addDays(act.day(), rule.days()))
                                .day()))
                .orElse(null);
    }

    private void close(String note, boolean bySystem, Act act) {
        complaint.dates().closed(act.at());
        complaint.outcome().closed(bySystem, reopenUntil(act));
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
