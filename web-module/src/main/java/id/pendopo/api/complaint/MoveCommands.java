package id.pendopo.api.complaint;

import id.pendopo.api.platform.JsonFields;
import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.ComplaintAnswer;
import id.pendopo.service.complaint.ComplaintAssignment;
import id.pendopo.service.complaint.ComplaintDesk;
import id.pendopo.service.complaint.ComplaintMoved;
import id.pendopo.service.complaint.ComplaintReassignment;
import id.pendopo.service.complaint.ComplaintVerification;
import id.pendopo.service.complaint.Disposition;
import id.pendopo.service.complaint.ReporterDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads what each move needs and hands it to the service that makes it. */
@ApplicationScoped
class MoveCommands {

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintReassignment reassignment;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ComplaintAssignment assignment;

    @Inject
    private ReporterDesk reporter;

    @Inject
    private FurtherMoveCommands further;

    ComplaintMoved carryOut(Move move, String number, int version, JsonFields fields) {
        return switch (move) {
            case VERIFY -> verify(number, version, fields);
            case FORWARD_OUTSIDE -> forward(number, version, fields);
            case ARCHIVE -> archive(number, version, fields);
            case START_WORK -> start(number, version, fields);
            case REQUEST_REASSIGNMENT -> requestReassignment(number, version, fields);
            case DECIDE_REASSIGNMENT -> decideReassignment(number, version, fields);
            case ANSWER -> answer(number, version, fields);
            case DECIDE_ANSWER -> decideAnswer(number, version, fields);
            case ASSIGN -> assign(number, version, fields);
            case CLOSE -> close(number, version, fields);
            case OMBUDSMAN -> desk.ombudsman(number, version, reason(fields));
            default -> further.carryOut(move, number, version, fields);
        };
    }

    private ComplaintMoved verify(String number, int version, JsonFields fields) {
        Disposition disposition = new Disposition(
                fields.requiredOneOf("class", ComplaintClass.class),
                fields.requiredFlag("supervision"),
                fields.text("category"),
                fields.text("agency"),
                fields.text("reportedAgency"),
                fields.requiredFlag("anonymous"),
                fields.requiredFlag("confidential"),
                fields.text("title"),
                fields.text("service"),
                fields.oneOf("component", StandardComponent.class),
                fields.text("note"));
        fields.complete();
        return verification.verify(number, version, disposition);
    }

    private ComplaintMoved forward(String number, int version, JsonFields fields) {
        String institution = fields.text("institution");
        String note = fields.text("note");
        fields.complete();
        return verification.forwardOutside(number, version, institution, note);
    }

    private ComplaintMoved archive(String number, int version, JsonFields fields) {
        ArchiveReason reason = fields.requiredOneOf("reason", ArchiveReason.class);
        String note = fields.text("note");
        fields.complete();
        return verification.archive(number, version, reason, note);
    }

    private ComplaintMoved start(String number, int version, JsonFields fields) {
        String text = fields.text("text");
        fields.complete();
        return desk.startWork(number, version, text);
    }

    private ComplaintMoved requestReassignment(String number, int version, JsonFields fields) {
        String agency = fields.text("agency");
        String reason = fields.text("reason");
        fields.complete();
        return reassignment.request(number, version, agency, reason);
    }

    private ComplaintMoved decideReassignment(String number, int version, JsonFields fields) {
        boolean granted = fields.requiredFlag("granted");
        String agency = fields.text("agency");
        String reason = fields.text("reason");
        fields.complete();
        return granted
                ? reassignment.grant(number, version, agency, reason)
                : reassignment.refuse(number, version, reason);
    }

    private ComplaintMoved answer(String number, int version, JsonFields fields) {
        String text = fields.text("text");
        List<UUID> files = fields.ids("attachments");
        List<String> checklist = fields.texts("checklist");
        fields.complete();
        return answer.answer(number, version, text, files, checklist);
    }

    private ComplaintMoved decideAnswer(String number, int version, JsonFields fields) {
        boolean approved = fields.requiredFlag("approved");
        String reason = fields.text("reason");
        fields.complete();
        return approved ? answer.approve(number, version) : answer.giveBack(number, version, reason);
    }

    private ComplaintMoved assign(String number, int version, JsonFields fields) {
        String assignee = fields.text("assignee");
        fields.complete();
        return assignment.assign(number, version, assignee);
    }

    private static String reason(JsonFields fields) {
        String reason = fields.text("reason");
        fields.complete();
        return reason;
    }

    private ComplaintMoved close(String number, int version, JsonFields fields) {
        String note = fields.text("note");
        Integer rating = fields.whole("rating");
        fields.complete();
        return reporter.close(number, version, note, rating);
    }
}
