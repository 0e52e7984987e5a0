package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.MissingItem;
import id.pendopo.domain.complaint.Move;
import id.pendopo.service.complaint.ComplaintAnswer;
import id.pendopo.service.complaint.ComplaintCompletion;
import id.pendopo.service.complaint.ComplaintDesk;
import id.pendopo.service.complaint.ComplaintMerging;
import id.pendopo.service.complaint.ComplaintReassignment;
import id.pendopo.service.complaint.ComplaintVerification;
import id.pendopo.service.complaint.PendingReassignment;
import id.pendopo.service.complaint.ReporterDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** The moves besides verification. One form is open at a time, so they share its few fields. */
@Named
@ViewScoped
public class MoveForm implements Serializable {

    private static final String DONE = "complaint.detail.done";

    @Inject
    private DetailPage page;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintReassignment reassignment;

    @Inject
    private ComplaintAnswer answers;

    @Inject
    private ComplaintCompletion completion;

    @Inject
    private ComplaintMerging merging;

    @Inject
    private ReporterDesk reporter;

    @Inject
    private StagedFiles files;

    private String text;
    private String institution;
    private String agency;
    private ArchiveReason reason;
    private List<MissingItem> missing;
    private List<String> checklist;
    private String into;
    private Integer rating;
    private boolean identity;
    private boolean content;

    @PostConstruct
    void ready() {
        files.setKind(AttachmentKind.EVIDENCE);
        PendingReassignment pending = page.getComplaint().pendingReassignment();
        agency = pending == null ? null : pending.proposedAgencyCode();
    }

    public String forward() {
        return page.perform(v -> verification.forwardOutside(page.getNumber(), v, institution, text), DONE);
    }

    public String archive() {
        return page.perform(v -> verification.archive(page.getNumber(), v, reason, text), DONE);
    }

    public String start() {
        return page.perform(v -> desk.startWork(page.getNumber(), v, text), DONE);
    }

    public String askReassignment() {
        return page.perform(v -> reassignment.request(page.getNumber(), v, agency, text), "complaint.reassign.asked");
    }

    public String grant() {
        return page.perform(v -> reassignment.grant(page.getNumber(), v, agency, text), DONE);
    }

    public String refuse() {
        return page.perform(v -> reassignment.refuse(page.getNumber(), v, text), "complaint.decide.refused");
    }

    public void useTemplate(AnswerTemplates templates) {
        text = templates.under(text);
    }

    public String answer() {
        return page.perform(v -> answers.answer(page.getNumber(), v, text, files.ids(), checklist), DONE);
    }

    public String approve() {
        return page.perform(v -> answers.approve(page.getNumber(), v), DONE);
    }

    public String giveBack() {
        return page.perform(v -> answers.giveBack(page.getNumber(), v, text), "complaint.approve.returned");
    }

    public String close() {
        return page.perform(v -> reporter.close(page.getNumber(), v, text, rating), DONE);
    }

    public String askCompletion() {
        return page.perform(
                v -> completion.request(
                        page.getNumber(),
                        v,
                        missing == null || missing.isEmpty() ? null : EnumSet.copyOf(missing),
                        text),
                DONE);
    }

    public String confirmAnswer() {
        return page.perform(v -> answers.confirm(page.getNumber(), v, text), DONE);
    }

    public String doubtAnswer() {
        return page.perform(v -> answers.doubt(page.getNumber(), v, text), "complaint.approve.returned");
    }

    public String merge() {
        return page.perform(v -> merging.merge(page.getNumber(), v, into, text), DONE);
    }

    public String tighten() {
        return page.perform(
                v -> reporter.tighten(page.getNumber(), v, identity, content, text), "complaint.tighten.done");
    }

    /** The moves that need nothing but words. */
    public String byWords() {
        Move move = page.getOpenMove();
        String number = page.getNumber();
        return page.perform(
                v -> switch (move) {
                    case COMPLETE -> reporter.complete(number, v, text, files.ids());
                    case ASK_REPORTER -> completion.askReporter(number, v, text);
                    case OBJECT -> reporter.object(number, v, text);
                    case REOPEN -> reporter.reopen(number, v, text);
                    case RETURN -> verification.takeBack(number, v, text);
                    case ESCALATE -> reporter.escalate(number, v, text);
                    case OMBUDSMAN -> desk.ombudsman(number, v, text);
                    case WITHDRAW -> reporter.withdraw(number, v, text);
                    default -> throw new IllegalStateException("Not done by words alone: " + move);
                },
                DONE);
    }

    public StagedFiles getFiles() {
        return files;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public ArchiveReason getReason() {
        return reason;
    }

    public void setReason(ArchiveReason reason) {
        this.reason = reason;
    }

    public List<MissingItem> getMissing() {
        return missing;
    }

    public void setMissing(List<MissingItem> missing) {
        this.missing = missing;
    }

    public List<String> getChecklist() {
        return checklist;
    }

    public void setChecklist(List<String> checklist) {
        this.checklist = checklist;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public Integer getRating() {
        return rating;
    }

    public void setRating(Integer rating) {
        this.rating = rating;
    }

    public boolean isIdentity() {
        return identity;
    }

    public void setIdentity(boolean identity) {
        this.identity = identity;
    }

    public boolean isContent() {
        return content;
    }

    public void setContent(boolean content) {
        this.content = content;
    }
}
