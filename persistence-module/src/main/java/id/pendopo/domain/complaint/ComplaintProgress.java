package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How often what happened to a complaint, and which decisions on it are waited for. */
@Embeddable
public class ComplaintProgress implements Serializable {

    private int reassignments;
    private int clarifications;
    private int reopenings;
    private int escalation;

    @Column(name = "answer_pending")
    private boolean answerPending;

    @Column(name = "check_pending")
    private boolean checkPending;

    @Column(name = "reassignment_pending")
    private boolean reassignmentPending;

    private boolean ombudsman;

    protected ComplaintProgress() {}

    static ComplaintProgress none() {
        return new ComplaintProgress();
    }

    void answerProposed() {
        answerPending = true;
    }

    void answerDecided() {
        answerPending = false;
    }

    void checkAsked() {
        answerPending = false;
        checkPending = true;
    }

    void checked() {
        checkPending = false;
    }

    /** A second unit must look at the final answer. */
    public boolean isCheckPending() {
        return checkPending;
    }

    void reassignmentRequested() {
        reassignmentPending = true;
    }

    void reassignmentRefused() {
        reassignmentPending = false;
    }

    void reassigned() {
        reassignmentPending = false;
        reassignments++;
    }

    void clarified() {
        clarifications++;
    }

    void reopened() {
        reopenings++;
    }

    void escalated(EscalationLevel to) {
        escalation = to.number();
    }

    /** It is over: nothing is waited for any more. */
    void ended() {
        answerPending = false;
        checkPending = false;
        reassignmentPending = false;
    }

    void takenToOmbudsman() {
        ombudsman = true;
    }

    /** The reporter went to the Ombudsman, who looks into it. */
    public boolean isOmbudsman() {
        return ombudsman;
    }

    public int reopenings() {
        return reopenings;
    }

    public EscalationLevel escalation() {
        return EscalationLevel.of(escalation);
    }

    public int reassignments() {
        return reassignments;
    }

    public int clarifications() {
        return clarifications;
    }

    public boolean isAnswerPending() {
        return answerPending;
    }

    public boolean isReassignmentPending() {
        return reassignmentPending;
    }
}
