package id.pendopo.service.complaint;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.commitment.CommitmentRow;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.commitment.NewCommitment;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was promised because of a complaint, by the agency that handles it. What comes from a confidential complaint never
 * becomes public; of a supervision-level one nothing is promised here.
 */
@Stateless
public class ComplaintCommitments {

    @Inject
    private Docket docket;

    @Inject
    private Commitments commitments;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * What was promised because of a complaint, by due date.
     *
     * @throws NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public List<CommitmentRow> of(String trackingNumber) {
        return commitments.of(
                CommitmentSource.COMPLAINT, docket.find(trackingNumber).trackingNumber());
    }

    /** Whether the caller makes promises because of this complaint. */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public boolean mayPromise(String trackingNumber) {
        return allowed(docket.find(trackingNumber));
    }

    private boolean allowed(Complaint complaint) {
        return complaint.agencyId() != null
                && !complaint.isSupervision()
                && ComplaintVisibility.works(complaint, caller.get());
    }

    /** Whether what is promised because of this complaint can be public. */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.COMPLAINT_VERIFY})
    public boolean mayBePublic(String trackingNumber) {
        return !docket.find(trackingNumber).isConfidential();
    }

    /**
     * The responsible agency promises something because of a complaint.
     *
     * @param statement what, without names of people; at most 1,000 characters
     * @param person whose work it is; at most 120 characters
     * @param dueOn until when
     * @param publicly whether it stands in the public register; a confidential complaint never lets it
     * @return what the promise is known by
     * @throws NotFoundException if there is no such complaint, or the caller may not know of it
     * @throws RuleViolationException {@code complaint.commitment.notHere} if no agency is responsible, the complaint is
     *     supervision-level, or the caller does not work on it
     * @throws InvalidInputException naming the wrong field
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE, Permission.COMPLAINT_VERIFY})
    public UUID promise(String trackingNumber, String statement, String person, LocalDate dueOn, boolean publicly) {
        Complaint complaint = docket.find(trackingNumber);
        if (!allowed(complaint)) {
            throw new RuleViolationException("complaint.commitment.notHere");
        }
        String number = complaint.trackingNumber();
        return commitments.promise(new NewCommitment(
                new CommitmentOrigin(
                        CommitmentSource.COMPLAINT, number, number, "/complaint/detail.xhtml?no=" + number, ""),
                agencies.byId(complaint.agencyId()).code(),
                statement,
                person,
                null,
                dueOn,
                publicly && !complaint.isConfidential(),
                complaint.isConfidential()));
    }
}
