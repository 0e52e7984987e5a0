package id.pendopo.domain.complaint;

import id.pendopo.domain.calendar.WorkingCalendar;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint from receipt to its end. It is moved only by the methods named for the moves; each asks {@link Moves}
 * whether it is allowed, adds to the history, and sets the clocks. The story and the reporter stand apart
 * ({@link ComplaintStory}, {@link Reporter}).
 */
@Entity
@Table(name = "complaint")
public class Complaint extends ComplaintData {

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
        Moves.require(Move.RECORD, complaint, act.caller());
        complaint.uuid = uuid;
        complaint.trackingNumber = trackingNumber;
        complaint.pinHash = pinHash.clone();
        complaint.type = report.type();
        complaint.anonymous = report.anonymous();
        complaint.confidential = report.confidential();
        complaint.facts = new ComplaintFacts(report, act.caller());
        complaint.categoryId = report.categoryId();
        complaint.dates = new ComplaintDates(act.at());
        complaint.lastHash = ComplaintEvent.BEGINNING;
        complaint.clocks().start(DeadlineClock.VERIFICATION, act);
        complaint.clocks().start(DeadlineClock.STATUTORY_RESPONSE, act);
        complaint.go(
                ComplaintState.AWAITING_VERIFICATION,
                EventType.RECORDED,
                EventVisibility.REPORTER,
                null,
                act,
                Map.of(
                        "channel",
                        report.channel().name(),
                        "class",
                        report.type().name()));
        return complaint;
    }

    /** T3: taken up and given to an agency; everything about it is decided here. */
    public void verify(Verdict verdict, String note, Act act) {
        Moves.require(Move.VERIFY, this, act.caller());
        if (verdict.supervision()
                && (verdict.type() != ComplaintClass.COMPLAINT || verdict.reportedAgencyId() == null)) {
            throw new InvalidInputException(
                    verdict.reportedAgencyId() == null ? "reportedAgency" : "type", "complaint.supervision");
        }
        boolean sealed = verdict.confidential() || verdict.supervision();
        if ((anonymous && !verdict.anonymous()) || (confidential && !sealed)) {
            throw new RuleViolationException("complaint.loosen");
        }
        type = verdict.type();
        supervision = verdict.supervision();
        anonymous = verdict.anonymous();
        confidential = sealed;
        categoryId = verdict.categoryId();
        agencyId = verdict.agencyId();
        reportedAgencyId = verdict.reportedAgencyId();
        if (verdict.title() != null) {
            facts.retitle(verdict.title());
        }
        dates.verified(act.at());
        clocks().stop(DeadlineClock.VERIFICATION, act.at());
        clocks().stop(DeadlineClock.STATUTORY_RESPONSE, act.at());
        clocks().start(DeadlineClock.RESPONSE, act);
        clocks().start(DeadlineClock.RESOLUTION, act);
        clocks().start(DeadlineClock.STATUTORY_DECISION, act);
        go(
                ComplaintState.AWAITING_FOLLOW_UP,
                EventType.VERIFIED,
                EventVisibility.REPORTER,
                null,
                act,
                Map.of(
                        "agency",
                        agencyId.toString(),
                        "class",
                        type.name(),
                        "supervision",
                        "" + supervision,
                        "anonymous",
                        "" + anonymous,
                        "confidential",
                        "" + confidential));
        if (note != null && !note.isBlank()) {
            tell(EventType.NOTE, EventVisibility.INTERNAL, note, act, Map.of());
        }
    }

    /** T4: this government is not competent; sent to the institution that is. */
    public void forwardOutside(String institution, String note, Act act) {
        Moves.require(Move.FORWARD_OUTSIDE, this, act.caller());
        forwardedTo = institution;
        clocks().stop(DeadlineClock.VERIFICATION, act.at());
        clocks().stop(DeadlineClock.STATUTORY_RESPONSE, act.at());
        go(
                ComplaintState.FORWARDED_OUTSIDE,
                EventType.FORWARDED_OUTSIDE,
                EventVisibility.REPORTER,
                note,
                act,
                Map.of("institution", institution));
    }

    /** T6: not taken up, for a reason. */
    public void archive(ArchiveReason reason, String note, Act act) {
        Moves.require(Move.ARCHIVE, this, act.caller());
        archiveReason = reason;
        clocks().stop(DeadlineClock.VERIFICATION, act.at());
        clocks().stop(DeadlineClock.STATUTORY_RESPONSE, act.at());
        go(
                ComplaintState.ARCHIVED,
                EventType.ARCHIVED,
                EventVisibility.REPORTER,
                note,
                act,
                Map.of("reason", reason.name()));
    }

    /** T7: the agency begins. */
    public void startWork(String text, Act act) {
        Moves.require(Move.START_WORK, this, act.caller());
        begin(text, act);
    }

    private void begin(String text, Act act) {
        dates.started(act.at());
        clocks().stop(DeadlineClock.RESPONSE, act.at());
        go(ComplaintState.IN_PROGRESS, EventType.WORK_STARTED, EventVisibility.REPORTER, text, act, Map.of());
    }

    /** Tells the reporter, or everybody, how it is going; the first reply begins the work (T7). */
    public void reply(EventVisibility visibility, String text, Act act) {
        Moves.require(Move.REPLY, this, act.caller());
        if (state == ComplaintState.AWAITING_FOLLOW_UP
                && Moves.allowed(this, act.caller()).contains(Move.START_WORK)) {
            begin(null, act);
        }
        tell(EventType.REPLY, visibility, text, act, Map.of());
    }

    /** Writes something only staff reads. */
    public void note(String text, Act act) {
        Moves.require(Move.NOTE, this, act.caller());
        tell(EventType.NOTE, EventVisibility.INTERNAL, text, act, Map.of());
    }

    /** Notes files added on their own, outside a reply or an answer. */
    public void attached(AttachmentKind kind, int files, Act act) {
        Moves.require(Move.ATTACH, this, act.caller());
        tell(EventType.ATTACHED, EventVisibility.INTERNAL, null, act, Map.of("kind", kind.name(), "files", "" + files));
    }

    /** T8, first half: the responsible agency asks that another take over. */
    public Reassignment requestReassignment(Long toAgency, String reason, Act act) {
        Moves.require(Move.REQUEST_REASSIGNMENT, this, act.caller());
        if (agencyId.equals(toAgency)) {
            throw new InvalidInputException("agency", "complaint.sameAgency");
        }
        reassignmentPending = true;
        tell(
                EventType.REASSIGNMENT_REQUESTED,
                EventVisibility.INTERNAL,
                reason,
                act,
                toAgency == null ? Map.of() : Map.of("agency", toAgency.toString()));
        return new Reassignment(id, agencyId, toAgency, reason, act);
    }

    /** T8, second half: goes to another agency, which gets its own time to respond; the resolution deadline stays. */
    public void reassign(Long toAgency, String reason, Act act) {
        Moves.require(Move.DECIDE_REASSIGNMENT, this, act.caller());
        if (agencyId.equals(toAgency)) {
            throw new InvalidInputException("agency", "complaint.sameAgency");
        }
        String from = agencyId.toString();
        agencyId = toAgency;
        reassignmentPending = false;
        reassignments++;
        clocks().cancel(DeadlineClock.RESPONSE, act.at());
        clocks().start(DeadlineClock.RESPONSE, act);
        go(
                ComplaintState.AWAITING_FOLLOW_UP,
                EventType.REASSIGNED,
                EventVisibility.REPORTER,
                null,
                act,
                Map.of("from", from, "agency", toAgency.toString()));
        if (reason != null && !reason.isBlank()) {
            tell(EventType.NOTE, EventVisibility.INTERNAL, reason, act, Map.of());
        }
    }

    /** T8, second half: stays where it is. */
    public void refuseReassignment(String reason, Act act) {
        Moves.require(Move.DECIDE_REASSIGNMENT, this, act.caller());
        reassignmentPending = false;
        tell(EventType.REASSIGNMENT_REFUSED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    /** T10: the final answer goes to the reporter, who has time to object. */
    public void answer(String text, Act act) {
        Moves.require(Move.ANSWER, this, act.caller());
        answered(text, act);
    }

    /** T10 where approval is demanded: the answer waits for the agency head. */
    public FinalAnswer proposeAnswer(String text, Act act) {
        Moves.require(Move.ANSWER, this, act.caller());
        answerPending = true;
        tell(EventType.ANSWER_PROPOSED, EventVisibility.INTERNAL, text, act, Map.of());
        return new FinalAnswer(id, text, act);
    }

    /** T10: the agency head lets the answer go out. */
    public void approveAnswer(FinalAnswer answer, Act act) {
        Moves.require(Move.DECIDE_ANSWER, this, act.caller());
        answer.approve(act);
        answerPending = false;
        answered(answer.text(), act);
    }

    /** T10: the agency head gives the answer back. */
    public void giveAnswerBack(FinalAnswer answer, String reason, Act act) {
        Moves.require(Move.DECIDE_ANSWER, this, act.caller());
        answer.giveBack(reason, act);
        answerPending = false;
        tell(EventType.ANSWER_RETURNED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    private void answered(String text, Act act) {
        dates.answered(act.at());
        clocks().stop(DeadlineClock.RESPONSE, act.at());
        clocks().stop(DeadlineClock.RESOLUTION, act.at());
        clocks().stop(DeadlineClock.STATUTORY_DECISION, act.at());
        clocks().start(DeadlineClock.CONFIRMATION, act);
        go(ComplaintState.AWAITING_REPORTER, EventType.ANSWERED, EventVisibility.PUBLIC, text, act, Map.of());
    }

    /** T12: closed on behalf of the reporter, who accepts the answer. */
    public void close(String note, Act act) {
        Moves.require(Move.CLOSE, this, act.caller());
        closed(note, false, act);
    }

    /** T12: closed because the reporter stayed silent. Does nothing before the time is over. */
    public boolean closeSilent(Act act) {
        if (state != ComplaintState.AWAITING_REPORTER || !clocks().isOver(DeadlineClock.CONFIRMATION, act.at())) {
            return false;
        }
        Moves.require(Move.AUTO_CLOSE, this, act.caller());
        closed(null, true, act);
        return true;
    }

    private void closed(String note, boolean bySystem, Act act) {
        dates.closed(act.at());
        closedBySystem = bySystem;
        clocks().fulfil(DeadlineClock.CONFIRMATION, act.at());
        go(
                ComplaintState.CLOSED,
                EventType.CLOSED,
                EventVisibility.PUBLIC,
                note,
                act,
                Map.of("by", bySystem ? "SILENCE" : "ACCEPTANCE"));
    }

    /** Notes each deadline of the government that has passed; each once. */
    public boolean missDeadlines(Act act) {
        boolean missed = false;
        for (Deadline deadline : deadlines) {
            if (deadline.clock().bindsGovernment() && deadline.miss(act.at())) {
                missed = true;
                tell(
                        EventType.DEADLINE_MISSED,
                        EventVisibility.INTERNAL,
                        null,
                        act,
                        Map.of(
                                "clock",
                                deadline.clock().name(),
                                "due",
                                deadline.dueDay().toString()));
            }
        }
        return missed;
    }

    /** Counts open deadlines anew after the calendar changed. */
    public boolean recountDeadlines(WorkingCalendar calendar, Act act) {
        List<String> moved = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            if (deadline.recount(calendar, act.at())) {
                moved.add(deadline.clock().code() + ":" + deadline.dueDay());
            }
        }
        if (!moved.isEmpty()) {
            tell(
                    EventType.DEADLINES_RECOMPUTED,
                    EventVisibility.INTERNAL,
                    null,
                    act,
                    Map.of("moved", String.join(" ", moved), "calendar", "" + calendar.version()));
        }
        return !moved.isEmpty();
    }

    /** Notes that the reporter's contact data was shown in clear, and why. */
    public void revealed(String reason, Act act) {
        tell(EventType.IDENTITY_REVEALED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    private Clocks clocks() {
        return new Clocks(this, deadlines);
    }

    private void go(
            ComplaintState to,
            EventType type,
            EventVisibility visibility,
            String text,
            Act act,
            Map<String, String> details) {
        ComplaintState from = state;
        state = to;
        happened(type, visibility, from, to, text, act, details);
    }

    private void tell(EventType type, EventVisibility visibility, String text, Act act, Map<String, String> details) {
        happened(type, visibility, null, null, text, act, details);
    }

    private void happened(
            EventType type,
            EventVisibility visibility,
            ComplaintState from,
            ComplaintState to,
            String text,
            Act act,
            Map<String, String> details) {
        eventCount++;
        ComplaintEvent event =
                new ComplaintEvent(uuid, eventCount, lastHash, act, type, visibility, from, to, text, details);
        lastHash = event.hash();
        news.add(event);
        dates.active(act.at());
        next = NextDeadline.of(deadlines);
    }

    /** Takes the entries made since loading, to be saved. */
    public List<ComplaintEvent> takeNews() {
        List<ComplaintEvent> taken = List.copyOf(news);
        taken.forEach(event -> event.belongTo(id));
        news.clear();
        return taken;
    }

    /** What the caller may do now. */
    public Set<Move> allowedMoves(Caller caller) {
        return Moves.allowed(this, caller);
    }
}
