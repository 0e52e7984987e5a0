package id.pendopo.api.complaint;

import id.pendopo.api.platform.JsonFields;
import id.pendopo.domain.complaint.MissingItem;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.ComplaintAnswer;
import id.pendopo.service.complaint.ComplaintCompletion;
import id.pendopo.service.complaint.ComplaintMerging;
import id.pendopo.service.complaint.ComplaintMoved;
import id.pendopo.service.complaint.ComplaintVerification;
import id.pendopo.service.complaint.ReporterDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The same as {@link MoveCommands} for completing, merging, and what reporters ask for. */
@ApplicationScoped
class FurtherMoveCommands {

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ComplaintCompletion completion;

    @Inject
    private ComplaintMerging merging;

    @Inject
    private ReporterDesk reporter;

    ComplaintMoved carryOut(Move move, String number, int version, JsonFields fields) {
        return switch (move) {
            case CHECK_ANSWER -> checkAnswer(number, version, fields);
            case REQUEST_COMPLETION -> requestCompletion(number, version, fields);
            case COMPLETE -> complete(number, version, fields);
            case MERGE -> merge(number, version, fields);
            case ASK_REPORTER -> completion.askReporter(number, version, only("text", fields));
            case OBJECT -> reporter.object(number, version, only("text", fields));
            case REOPEN -> reporter.reopen(number, version, only("reason", fields));
            case WITHDRAW -> reporter.withdraw(number, version, only("reason", fields));
            case RETURN -> verification.takeBack(number, version, only("reason", fields));
            case ESCALATE -> reporter.escalate(number, version, only("reason", fields));
            case TIGHTEN_VISIBILITY -> tighten(number, version, fields);
            default -> throw new NotFoundException("api.noSuchMove");
        };
    }

    private static String only(String name, JsonFields fields) {
        String text = fields.text(name);
        fields.complete();
        return text;
    }

    private ComplaintMoved requestCompletion(String number, int version, JsonFields fields) {
        Set<MissingItem> missing = fields.setOf("missing", MissingItem.class);
        String text = fields.text("text");
        fields.complete();
        return completion.request(number, version, missing, text);
    }

    private ComplaintMoved checkAnswer(String number, int version, JsonFields fields) {
        boolean approved = fields.requiredFlag("approved");
        String reason = fields.text("reason");
        fields.complete();
        return approved ? answer.confirm(number, version, reason) : answer.doubt(number, version, reason);
    }

    private ComplaintMoved complete(String number, int version, JsonFields fields) {
        String text = fields.text("text");
        List<UUID> files = fields.ids("attachments");
        fields.complete();
        return reporter.complete(number, version, text, files);
    }

    private ComplaintMoved merge(String number, int version, JsonFields fields) {
        String into = fields.text("into");
        String note = fields.text("note");
        fields.complete();
        return merging.merge(number, version, into, note);
    }

    private ComplaintMoved tighten(String number, int version, JsonFields fields) {
        boolean anonymous = fields.flag("anonymous", false);
        boolean confidential = fields.flag("confidential", false);
        String reason = fields.text("reason");
        fields.complete();
        return reporter.tighten(number, version, anonymous, confidential, reason);
    }
}
