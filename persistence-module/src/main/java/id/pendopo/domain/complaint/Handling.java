package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.Map;
import java.util.Objects;

/** The responsible agency at work: T7, T8 and T9, replies, notes and files. */
final class Handling extends ComplaintPart {

    Handling(Complaint complaint) {
        super(complaint);
    }

    void startWork(String text, Act act) {
        require(Move.START_WORK, act);
        begin(text, act);
    }

    private void begin(String text, Act act) {
        complaint.dates().started(act.at());
        clocks.stop(DeadlineClock.RESPONSE, act.at());
        go(ComplaintState.IN_PROGRESS, EventType.WORK_STARTED, EventVisibility.REPORTER, text, act, Map.of());
    }

    void reply(EventVisibility visibility, String text, Act act) {
        require(Move.REPLY, act);
        if (complaint.state() == ComplaintState.AWAITING_FOLLOW_UP
                && Moves.allowed(complaint, act.caller(), act.at()).contains(Move.START_WORK)) {
            begin(null, act);
        }
        tell(EventType.REPLY, visibility, text, act, Map.of());
    }

    void note(String text, Act act) {
        require(Move.NOTE, act);
        tell(EventType.NOTE, EventVisibility.INTERNAL, text, act, Map.of());
    }

    void ombudsman(String note, Act act) {
        require(Move.OMBUDSMAN, act);
        complaint.progress().takenToOmbudsman();
        tell(EventType.OMBUDSMAN, EventVisibility.INTERNAL, note, act, Map.of());
    }

    void attached(AttachmentKind kind, int files, Act act) {
        require(Move.ATTACH, act);
        tell(EventType.ATTACHED, EventVisibility.INTERNAL, null, act, Map.of("kind", kind.name(), "files", "" + files));
    }

    void assign(Long user, String name, Act act) {
        give(user, user == null ? Map.of() : Map.of("assignee", name), act);
    }

    void handOver(Long user, String name, String from, Act act) {
        give(user, Map.of("assignee", name, ComplaintEvent.HANDED_OVER_FROM, from), act);
    }

    private void give(Long user, Map<String, String> details, Act act) {
        require(Move.ASSIGN, act);
        if (Objects.equals(complaint.assigneeId(), user)) {
            throw new InvalidInputException("assignee", "complaint.sameAssignee");
        }
        complaint.giveTo(user);
        tell(EventType.ASSIGNED, EventVisibility.INTERNAL, null, act, details);
    }

    void askReporter(String text, Act act) {
        require(Move.ASK_REPORTER, act);
        complaint.progress().clarified();
        clocks.pause(DeadlineClock.RESOLUTION, act.at());
        clocks.start(DeadlineClock.COMPLETION, act);
        go(ComplaintState.INCOMPLETE, EventType.REPORTER_ASKED, EventVisibility.REPORTER, text, act, Map.of());
    }

    Reassignment requestReassignment(Long toAgency, String reason, Act act) {
        require(Move.REQUEST_REASSIGNMENT, act);
        requireAnother(toAgency);
        complaint.progress().reassignmentRequested();
        tell(
                EventType.REASSIGNMENT_REQUESTED,
                EventVisibility.INTERNAL,
                reason,
                act,
                toAgency == null ? Map.of() : Map.of("agency", toAgency.toString()));
        return new Reassignment(complaint.getId(), complaint.agencyId(), toAgency, reason, act);
    }

    void reassign(Long toAgency, String reason, Act act) {
        require(Move.DECIDE_REASSIGNMENT, act);
        requireAnother(toAgency);
        String from = complaint.agencyId().toString();
        complaint.moveTo(toAgency);
        complaint.progress().reassigned();
        clocks.cancel(DeadlineClock.RESPONSE, act.at());
        clocks.start(DeadlineClock.RESPONSE, act);
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

    void refuseReassignment(String reason, Act act) {
        require(Move.DECIDE_REASSIGNMENT, act);
        complaint.progress().reassignmentRefused();
        tell(EventType.REASSIGNMENT_REFUSED, EventVisibility.INTERNAL, reason, act, Map.of());
    }

    private void requireAnother(Long agency) {
        if (complaint.agencyId().equals(agency)) {
            throw new InvalidInputException("agency", "complaint.sameAgency");
        }
    }
}
