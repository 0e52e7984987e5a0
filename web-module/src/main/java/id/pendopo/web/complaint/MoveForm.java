package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.service.complaint.ComplaintAnswer;
import id.pendopo.service.complaint.ComplaintDesk;
import id.pendopo.service.complaint.ComplaintReassignment;
import id.pendopo.service.complaint.ComplaintVerification;
import id.pendopo.service.complaint.PendingReassignment;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

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
    private StagedFiles files;

    private String text;
    private String institution;
    private String agency;
    private ArchiveReason reason;

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

    public String answer() {
        return page.perform(v -> answers.answer(page.getNumber(), v, text, files.ids()), DONE);
    }

    public String approve() {
        return page.perform(v -> answers.approve(page.getNumber(), v), DONE);
    }

    public String giveBack() {
        return page.perform(v -> answers.giveBack(page.getNumber(), v, text), "complaint.approve.returned");
    }

    public String close() {
        return page.perform(v -> answers.close(page.getNumber(), v, text), DONE);
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
}
