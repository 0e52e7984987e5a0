package id.pendopo.domain.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.util.Map;

/** From receipt to the decision whether and by whom a report is taken up: T1, T3, T4, T6. */
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

    /** The reporter hears what becomes of the report: both clocks of the first days have what they demand. */
    private void responded(Act act) {
        clocks.stop(DeadlineClock.VERIFICATION, act.at());
        clocks.stop(DeadlineClock.STATUTORY_RESPONSE, act.at());
    }
}
