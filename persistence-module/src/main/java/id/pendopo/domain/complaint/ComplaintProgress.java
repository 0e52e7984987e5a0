package id.pendopo.domain.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How often what happened to a complaint, and which decisions on it are waited for. */
@Embeddable
public class ComplaintProgress implements Serializable {

    private int reassignments;
    private int clarifications;

    @Column(name = "answer_pending")
    private boolean answerPending;

    @Column(name = "reassignment_pending")
    private boolean reassignmentPending;

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
