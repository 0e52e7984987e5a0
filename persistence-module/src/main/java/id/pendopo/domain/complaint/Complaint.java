package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint from receipt to its end. It is moved only by the methods named for the moves; each asks {@link Moves}
 * whether it is allowed, adds to the history, and sets the clocks. What a move does stands in the part for its stage:
 * {@link Verification}, {@link Handling}, {@link Answering}, {@link ReporterWill}, {@link Watching}. The story and the reporter stand apart
 * ({@link ComplaintStory}, {@link Reporter}).
 */
@Entity
@Table(name = "complaint")
public class Complaint extends ComplaintNotes {

    /** How often an agency may ask the reporter for more (T9). */
    public static final int MAX_CLARIFICATIONS = 2;
    /** From this many reassignments on a complaint needs attention. */
    public static final int MANY_REASSIGNMENTS = 3;

    protected Complaint() {}

    @PostLoad
    void loaded() {
        news = new ArrayList<>();
    }

    /** T1: a report becomes a complaint that waits for verification. */
    public static Complaint record(UUID uuid, String trackingNumber, byte[] pinHash, Report report, Act act) {
        Complaint complaint = new Complaint();
        Moves.require(Move.RECORD, complaint, act.caller(), act.at());
        complaint.uuid = uuid;
        complaint.trackingNumber = trackingNumber;
        complaint.pinHash = pinHash.clone();
        complaint.type = report.type();
        complaint.anonymous = report.anonymous();
        complaint.confidential = report.confidential();
        complaint.facts = new ComplaintFacts(report, act.caller());
        complaint.categoryId = report.categoryId();
        complaint.dates = new ComplaintDates(act.at());
        complaint.outcome = ComplaintOutcome.open();
        complaint.progress = ComplaintProgress.none();
        complaint.history = HistoryChain.begin();
        new Verification(complaint).received(report, act);
        return complaint;
    }

    /** T3: taken up and given to an agency; everything about it is decided here. */
    public void verify(Verdict verdict, String note, Act act) {
        new Verification(this).verify(verdict, note, act);
    }

    /** T2: too much is missing to decide; the reporter is asked, and the law's time for completing runs. */
    public void requestCompletion(Set<MissingItem> missing, String text, Act act) {
        new Verification(this).requestCompletion(missing, text, act);
    }

    /** T2b: the reporter adds what was missing; it is verified again, or the work goes on where it stood (T9). */
    public void complete(String text, Act act) {
        new Verification(this).complete(text, act);
    }

    /**
     * T5: the same matter as another report, which goes on for both.
     *
     * @param sameReporter whether both are known to come from one person; only then may the other be confidential
     */
    public void mergeInto(Complaint parent, boolean sameReporter, String note, Act act) {
        new Verification(this).merge(parent, sameReporter, note, act);
        parent.happened(EventType.MERGED_IN, EventVisibility.INTERNAL, null, null, act, named());
    }

    /** Makes a report of its own of one of the matters; it comes from the same reporter. */
    public Complaint split(UUID childUuid, String number, byte[] childPin, Report report, Act act) {
        Moves.require(Move.SPLIT, this, act.caller(), act.at());
        Complaint child = record(childUuid, number, childPin, report, act);
        happened(EventType.SPLIT, EventVisibility.REPORTER, null, null, act, Map.of("into", number));
        return child;
    }

    /** Whether other reports may be merged into this one. */
    boolean mayTakeIn() {
        return state.isOpen() || state == ComplaintState.CLOSED;
    }

    /** T15: the other institution gave it back. */
    public void takeBack(String reason, Act act) {
        new Verification(this).takeBack(reason, act);
    }

    /** T4: this government is not competent; sent to the institution that is. */
    public void forwardOutside(String institution, String note, Act act) {
        new Verification(this).forwardOutside(institution, note, act);
    }

    /** T6: not taken up, for a reason. */
    public void archive(ArchiveReason reason, String note, Act act) {
        new Verification(this).archive(reason, note, act);
    }

    /** T7: the agency begins. */
    public void startWork(String text, Act act) {
        new Handling(this).startWork(text, act);
    }

    /** Tells the reporter, or everybody, how it is going; the first reply begins the work (T7). */
    public void reply(EventVisibility visibility, String text, Act act) {
        new Handling(this).reply(visibility, text, act);
    }

    /** Writes something only staff reads. */
    public void note(String text, Act act) {
        new Handling(this).note(text, act);
    }

    /** Notes that the Ombudsman looks into it; the state stays. */
    public void ombudsman(String note, Act act) {
        new Handling(this).ombudsman(note, act);
    }

    /** Notes files added on their own, outside a reply or an answer. */
    public void attached(AttachmentKind kind, int files, Act act) {
        new Handling(this).attached(kind, files, act);
    }

    /**
     * Says who in the responsible agency works on it.
     *
     * @param user internal number; null: nobody any more
     * @param name as the history tells it
     */
    public void assign(Long user, String name, Act act) {
        new Handling(this).assign(user, name, act);
    }

    /** The same, out of the hands of a colleague who gives the work away; {@code from} is that one's name. */
    public void handOver(Long user, String name, String from, Act act) {
        new Handling(this).handOver(user, name, from, act);
    }

    /** T9: the agency needs to know more from the reporter; the resolution deadline stands still meanwhile. */
    public void askReporter(String text, Act act) {
        new Handling(this).askReporter(text, act);
    }

    /** T8, first half: the responsible agency asks that another take over. */
    public Reassignment requestReassignment(Long toAgency, String reason, Act act) {
        return new Handling(this).requestReassignment(toAgency, reason, act);
    }

    /** T8, second half: goes to another agency, which gets its own time to respond; the resolution deadline stays. */
    public void reassign(Long toAgency, String reason, Act act) {
        new Handling(this).reassign(toAgency, reason, act);
    }

    /** T8, second half: stays where it is. */
    public void refuseReassignment(String reason, Act act) {
        new Handling(this).refuseReassignment(reason, act);
    }

    /**
     * T10: the final answer goes to the reporter, who has time to object.
     *
     * @param checklist codes of what was made sure of; null if no list is kept
     */
    public void answer(String text, List<String> checklist, Act act) {
        new Answering(this).answer(text, checklist, act);
    }

    /** T10 where approval is demanded: the answer waits for the agency head. */
    public FinalAnswer proposeAnswer(String text, List<String> checklist, Act act) {
        return new Answering(this).propose(text, checklist, act);
    }

    /** T10: the agency head lets the answer go out. */
    public void approveAnswer(FinalAnswer answer, Act act) {
        new Answering(this).approve(answer, act);
    }

    /** T10: the agency head gives the answer back. */
    public void giveAnswerBack(FinalAnswer answer, String reason, Act act) {
        new Answering(this).giveBack(answer, reason, act);
    }

    /** T10 where a second unit checks: the answer waits for it. */
    public FinalAnswer proposeAnswerForCheck(String text, List<String> checklist, Act act) {
        return new Answering(this).proposeForCheck(text, checklist, act);
    }

    /** T10: the agency head agrees, and a second unit is next. */
    public void approveAnswerForCheck(FinalAnswer answer, Act act) {
        new Answering(this).approveForCheck(answer, act);
    }

    /** T10: the second unit found answer and evidence right; the answer goes out. */
    public void confirmAnswer(FinalAnswer answer, String note, Act act) {
        new Answering(this).confirm(answer, note, act);
    }

    /** T10: the second unit gives it back; the work must be done again. */
    public void doubtAnswer(FinalAnswer answer, String reason, Act act) {
        new Answering(this).doubt(answer, reason, act);
    }

    /** T11: the answer is objected to; the agency gets what time was left, at least five days. */
    public void object(String text, Act act) {
        new Answering(this).object(text, act);
    }

    /**
     * T12: the reporter accepts the answer.
     *
     * @param rating 1 to 5, null when none was given
     */
    public void close(String note, Integer rating, Act act) {
        new Answering(this).accept(note, rating, act);
    }

    /** T13: taken up again after it was closed, with a new resolution deadline. */
    public void reopen(String reason, Act act) {
        new Answering(this).reopen(reason, act);
    }

    /** T14: the reporter no longer wants it pursued. */
    public void withdraw(String reason, Act act) {
        new ReporterWill(this).withdraw(reason, act);
    }

    /** T16: the reporter goes one step higher up, because the decision is late. */
    public EscalationLevel escalate(String reason, Act act) {
        return new ReporterWill(this).escalate(reason, act);
    }

    /** T17: closes identity, content, or both to more people. */
    public void tighten(boolean identity, boolean content, String reason, Act act) {
        new ReporterWill(this).tighten(identity, content, reason, act);
    }

    /** T17: opens identity, content, or both; only ever by the reporter. */
    public void loosen(boolean identity, boolean content, String reason, Act act) {
        new ReporterWill(this).loosen(identity, content, reason, act);
    }

    /**
     * What time does (T2c, T12, T16): warnings at 75 and 90 percent, the note that a deadline has passed, going up, and
     * what the reporter's silence means. Each once, in the order it fell due, also after a long while.
     */
    public List<Alarm> ring(Act act) {
        return new Watching(this).ring(act);
    }

    /** Counts open deadlines anew after the calendar changed. */
    public boolean recountDeadlines(WorkingCalendar calendar, Act act) {
        return new Watching(this).recount(calendar, act);
    }

    /**
     * Makes sure of a move before anything else is looked at.
     *
     * @throws id.pendopo.domain.platform.RuleViolationException if the state does not allow it now
     * @throws id.pendopo.domain.platform.ForbiddenException if this caller may not make it
     */
    public void requireMove(Move move, Act act) {
        Moves.require(move, this, act.caller(), act.at());
    }

    /** What the caller may do at that moment. */
    public Set<Move> allowedMoves(Caller caller, Instant at) {
        return Moves.allowed(this, caller, at);
    }
}
