package id.pendopo.web.complaint;

import id.pendopo.service.commitment.CommitmentRow;
import id.pendopo.service.complaint.ComplaintCommitments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was promised because of a complaint, for its page. */
@Named("complaintCommitments")
@RequestScoped
public class CommitmentLog {

    @Inject
    private ComplaintCommitments commitments;

    private List<CommitmentRow> rows;

    public List<CommitmentRow> of(String trackingNumber) {
        if (rows == null) {
            rows = commitments.of(trackingNumber);
        }
        return rows;
    }
}
