package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.platform.TextInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The reporter's moves, whoever makes them: the reporter with the PIN ({@link ReporterWindow}) or an officer on the
 * reporter's behalf ({@link ReporterDesk}). Which of the two may is for the state machine to say.
 */
@ApplicationScoped
public class ReporterMoves {

    @Inject
    private Docket docket;

    @Inject
    private ComplaintFiles files;

    @Inject
    private PublicTraces traces;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private PendingDecisions pending;

    ComplaintMoved complete(Complaint complaint, String text, List<UUID> attachments) {
        Act act = docket.act();
        complaint.complete(TextInput.required("text", text, ComplaintLimits.TEXT), act);
        files.attach(complaint, attachments, AttachmentKind.REPORT, act);
        ComplaintMoved moved = docket.save(complaint, act, "completed", Map.of());
        notices.toWhoeverHasIt(complaint, "complaint.completed");
        return moved;
    }

    ComplaintMoved accept(Complaint complaint, String note, Integer rating) {
        Act act = docket.act();
        complaint.close(TextInput.optional("note", note, ComplaintLimits.REASON), rating, act);
        return docket.save(
                complaint,
                act,
                "closed",
                rating == null ? Map.of("by", "ACCEPTANCE") : Map.of("by", "ACCEPTANCE", "rating", "" + rating));
    }

    ComplaintMoved object(Complaint complaint, String text, List<UUID> attachments) {
        Act act = docket.act();
        complaint.object(TextInput.required("text", text, ComplaintLimits.TEXT), act);
        files.attach(complaint, attachments, AttachmentKind.REPORT, act);
        ComplaintMoved moved = docket.save(complaint, act, "objected", Map.of());
        notices.toWhoeverHasIt(complaint, "complaint.objected");
        return moved;
    }

    ComplaintMoved reopen(Complaint complaint, String reason) {
        Act act = docket.act();
        complaint.reopen(Reasons.required(reason), act);
        ComplaintMoved moved = docket.save(complaint, act, "reopened", Map.of());
        notices.toWhoeverHasIt(complaint, "complaint.reopened");
        return moved;
    }

    ComplaintMoved withdraw(Complaint complaint, String reason) {
        Act act = docket.act();
        pending.fallAway(complaint, act);
        complaint.withdraw(TextInput.optional("reason", reason, ComplaintLimits.REASON), act);
        ComplaintMoved moved = docket.save(complaint, act, "withdrawn", Map.of("by", "REPORTER"));
        notices.toWhoeverHasIt(complaint, "complaint.withdrawn");
        return moved;
    }

    ComplaintMoved escalate(Complaint complaint, String reason) {
        Act act = docket.act();
        EscalationLevel level = complaint.escalate(Reasons.required(reason), act);
        ComplaintMoved moved =
                docket.save(complaint, act, "escalated", Map.of("level", "" + level.number(), "by", "REPORTER"));
        notices.toLevel(complaint, level, "complaint.escalated");
        return moved;
    }

    ComplaintMoved tighten(Complaint complaint, boolean identity, boolean content, String reason) {
        Act act = docket.act();
        complaint.tighten(identity, content, TextInput.optional("reason", reason, ComplaintLimits.REASON), act);
        ComplaintMoved moved = visibilityChanged(complaint, act);
        traces.follow(complaint);
        return moved;
    }

    ComplaintMoved loosen(Complaint complaint, boolean identity, boolean content, String reason) {
        Act act = docket.act();
        complaint.loosen(identity, content, TextInput.optional("reason", reason, ComplaintLimits.REASON), act);
        return visibilityChanged(complaint, act);
    }

    private ComplaintMoved visibilityChanged(Complaint complaint, Act act) {
        return docket.save(
                complaint,
                act,
                "visibility-changed",
                Map.of("anonymous", "" + complaint.isAnonymous(), "confidential", "" + complaint.isConfidential()));
    }
}
