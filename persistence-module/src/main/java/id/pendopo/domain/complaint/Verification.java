package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From receipt to the decision whether and by whom a report is taken up: T1 to T6 and T15. */
final class Verification extends ComplaintPart {

    Verification(Complaint complaint) {
        super(complaint);
    }

    void received(Report report, Act act) {
        clocks.start(DeadlineClock.VERIFICATION, act);
        clocks.start(DeadlineClock.STATUTORY_RESPONSE, act);
        go(
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
    }

    void verify(Verdict verdict, String note, Act act) {
        require(Move.VERIFY, act);
        check(verdict);
        complaint.decide(verdict);
        complaint.dates().verified(act.at());
        responded(act);
        clocks.start(DeadlineClock.RESPONSE, act);
        clocks.start(DeadlineClock.RESOLUTION, act);
        clocks.start(DeadlineClock.STATUTORY_DECISION, act);
        go(
                ComplaintState.AWAITING_FOLLOW_UP,
                EventType.VERIFIED,
                EventVisibility.REPORTER,
                null,
                act,
                Map.of(
                        "agency",
                        complaint.agencyId().toString(),
                        "class",
                        complaint.type().name(),
                        "supervision",
                        "" + complaint.isSupervision(),
                        "anonymous",
                        "" + complaint.isAnonymous(),
                        "confidential",
                        "" + complaint.isConfidential()));
        if (note != null && !note.isBlank()) {
            tell(EventType.NOTE, EventVisibility.INTERNAL, note, act, Map.of());
        }
    }

    private void check(Verdict verdict) {
        if (verdict.supervision()
                && (verdict.type() != ComplaintClass.COMPLAINT || verdict.reportedAgencyId() == null)) {
            throw new InvalidInputException(
                    verdict.reportedAgencyId() == null ? "reportedAgency" : "type", "complaint.supervision");
        }
        boolean sealed = verdict.confidential() || verdict.supervision();
        if ((complaint.isAnonymous() && !verdict.anonymous()) || (complaint.isConfidential() && !sealed)) {
            throw new RuleViolationException("complaint.loosen");
        }
    }

    void forwardOutside(String institution, String note, Act act) {
        require(Move.FORWARD_OUTSIDE, act);
        complaint.outcome().forwarded(institution);
        responded(act);
        go(
                ComplaintState.FORWARDED_OUTSIDE,
                EventType.FORWARDED_OUTSIDE,
                EventVisibility.REPORTER,
                note,
                act,
                Map.of("institution", institution));
    }

    void archive(ArchiveReason reason, String note, Act act) {
        require(Move.ARCHIVE, act);
        complaint.outcome().archived(reason);
        responded(act);
        go(
                ComplaintState.ARCHIVED,
                EventType.ARCHIVED,
                EventVisibility.REPORTER,
                note,
                act,
                Map.of("reason", reason.name()));
    }

    void requestCompletion(Set<MissingItem> missing, String text, Act act) {
        require(Move.REQUEST_COMPLETION, act);
        responded(act);
        clocks.start(DeadlineClock.COMPLETION, act);
        go(
                ComplaintState.INCOMPLETE,
                EventType.COMPLETION_REQUESTED,
                EventVisibility.REPORTER,
                text,
                act,
                Map.of("missing", missing.stream().sorted().map(Enum::name).collect(Collectors.joining(","))));
    }

    void complete(String text, Act act) {
        Moves.Rule rule = require(Move.COMPLETE, act);
        clocks.fulfil(DeadlineClock.COMPLETION, act.at());
        if (rule.to() == ComplaintState.AWAITING_VERIFICATION) {
            clocks.start(DeadlineClock.VERIFICATION, act);
        } else {
            clocks.resume(DeadlineClock.RESOLUTION, act);
        }
        go(rule.to(), EventType.COMPLETED, EventVisibility.REPORTER, text, act, Map.of());
    }

    void merge(Complaint parent, boolean sameReporter, String note, Act act) {
        require(Move.MERGE, act);
        if (parent.uuid().equals(complaint.uuid()) || !parent.mayTakeIn()) {
            throw new RuleViolationException("complaint.mergeParent");
        }
        if (parent.isConfidential() && !sameReporter) {
            throw new RuleViolationException("complaint.mergeConfidential");
        }
        complaint.outcome().merged(parent.getId());
        responded(act);
        go(
                ComplaintState.MERGED,
                EventType.MERGED,
                EventVisibility.REPORTER,
                note,
                act,
                Map.of("into", parent.trackingNumber()));
    }

    void takeBack(String reason, Act act) {
        require(Move.RETURN, act);
        complaint.outcome().takenBack();
        clocks.start(DeadlineClock.VERIFICATION, act);
        go(ComplaintState.AWAITING_VERIFICATION, EventType.RETURNED, EventVisibility.REPORTER, reason, act, Map.of());
    }

    /** The reporter hears what becomes of the report: both clocks of the first days have what they demand. */
    private void responded(Act act) {
        clocks.stop(DeadlineClock.VERIFICATION, act.at());
        clocks.stop(DeadlineClock.STATUTORY_RESPONSE, act.at());
    }
}
