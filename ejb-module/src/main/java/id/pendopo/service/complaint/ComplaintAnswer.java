package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The final answer (T10), its approval where the rule demands it, which then waits for the reporter. */
@Stateless
public class ComplaintAnswer {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private ComplaintReference reference;

    @Inject
    private ComplaintFiles files;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private PendingDecisions pending;

    /**
     * Gives the final answer. Where approval is demanded it waits for the agency head and the state stays.
     *
     * @param attachments files staged before by the same caller; null for none
     * @param checklist codes of what holds for the answer ({@link AnswerChecklist}); null for none
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws InvalidInputException for {@code checklist} if a required item was not ticked, or there is no such item; for
     *     {@code text} if it is empty, too long, or evidence is demanded that is not there
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved answer(
            String trackingNumber, int version, String text, List<UUID> attachments, List<String> checklist) {
        Complaint complaint = docket.open(trackingNumber, version);
        String answer = TextInput.required("text", text, ComplaintLimits.TEXT);
        List<String> ticked = AnswerChecklist.ticked(checklist, reference);
        Act act = docket.act();
        boolean check = needsCheck(complaint, reference);
        if (check && !files.has(complaint, AttachmentKind.AFTER)) {
            throw new InvalidInputException("text", "complaint.evidenceAfter");
        }
        if (check && !needsApproval(complaint, reference)) {
            em.persist(complaint.proposeAnswerForCheck(answer, ticked, act));
            files.attach(complaint, attachments, AttachmentKind.REPLY, act);
            ComplaintMoved moved = docket.save(complaint, act, "answer-proposed", Map.of());
            notices.toHolders(complaint, Permission.COMPLAINT_CHECK, "complaint.answerToCheck");
            return moved;
        }
        if (!needsApproval(complaint, reference)) {
            complaint.answer(answer, ticked, act);
            files.attach(complaint, attachments, AttachmentKind.REPLY, act);
            return goneOut(complaint, act);
        }
        em.persist(complaint.proposeAnswer(answer, ticked, act));
        files.attach(complaint, attachments, AttachmentKind.REPLY, act);
        ComplaintMoved moved = docket.save(complaint, act, "answer-proposed", Map.of());
        notices.toHead(complaint, "complaint.answerProposed");
        return moved;
    }

    /** Supervision-level complaints, and those of categories set so. */
    static boolean needsApproval(Complaint complaint, ComplaintReference reference) {
        CategoryRef category = reference.category(complaint.categoryId());
        return complaint.isSupervision() || (category != null && category.approval());
    }

    /**
     * Approves the waiting answer, which then goes to the reporter.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if none waits, or the caller wrote it
     */
    @RolesAllowed(Permission.COMPLAINT_APPROVE)
    public ComplaintMoved approve(String trackingNumber, int version) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        if (needsCheck(complaint, reference)) {
            complaint.approveAnswerForCheck(pending.answer(complaint), act);
            ComplaintMoved moved = docket.save(complaint, act, "answer-approved", Map.of());
            notices.toHolders(complaint, Permission.COMPLAINT_CHECK, "complaint.answerToCheck");
            return moved;
        }
        complaint.approveAnswer(pending.answer(complaint), act);
        return goneOut(complaint, act);
    }

    /**
     * Gives the waiting answer back to the officer.
     *
     * @param reason what must change
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if none waits
     */
    @RolesAllowed(Permission.COMPLAINT_APPROVE)
    public ComplaintMoved giveBack(String trackingNumber, int version, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.giveAnswerBack(
                pending.answer(complaint), TextInput.required("reason", reason, ComplaintLimits.REASON), act);
        ComplaintMoved moved = docket.save(complaint, act, "answer-given-back", Map.of());
        notices.toAgency(complaint, "complaint.answerGivenBack");
        return moved;
    }

    /** Categories set so; a supervision-level complaint stays among those who may know of it. */
    static boolean needsCheck(Complaint complaint, ComplaintReference reference) {
        CategoryRef category = reference.category(complaint.categoryId());
        return category != null && category.secondCheck() && !complaint.isSupervision();
    }

    /**
     * The second unit has looked at answer and evidence and finds them right; the answer goes to the reporter.
     *
     * @param note internal, may be empty
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if none waits, or the caller wrote it
     */
    @RolesAllowed(Permission.COMPLAINT_CHECK)
    public ComplaintMoved confirm(String trackingNumber, int version, String note) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.confirmAnswer(pending.answer(complaint), TextInput.optional("note", note, ComplaintLimits.TEXT), act);
        return goneOut(complaint, act);
    }

    /**
     * The second unit finds that answer or evidence does not fit; the agency must do it again.
     *
     * @param reason what does not fit
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if none waits
     */
    @RolesAllowed(Permission.COMPLAINT_CHECK)
    public ComplaintMoved doubt(String trackingNumber, int version, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.doubtAnswer(pending.answer(complaint), Reasons.required(reason), act);
        ComplaintMoved moved = docket.save(complaint, act, "answer-doubted", Map.of());
        notices.toAgency(complaint, "complaint.answerGivenBack");
        return moved;
    }

    private ComplaintMoved goneOut(Complaint complaint, Act act) {
        ComplaintMoved moved = docket.save(complaint, act, "answered", Map.of());
        notices.toReporter(complaint, "complaint.answered");
        return moved;
    }
}
