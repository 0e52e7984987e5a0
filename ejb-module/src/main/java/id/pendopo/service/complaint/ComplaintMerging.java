package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.TextInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Merges duplicates (T5): one goes on for both. */
@Stateless
public class ComplaintMerging {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private ComplaintNotices notices;

    /**
     * Merges a new report into another complaint about the same matter.
     *
     * @param into tracking number of the other, which the caller must see too
     * @param note explanation for the reporter, may be empty
     * @throws NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws InvalidInputException naming {@code into} when there is no such complaint
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now, or the other
     *     has ended, or is confidential and somebody else's
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved merge(String trackingNumber, int version, String into, String note) {
        Complaint complaint = docket.open(trackingNumber, version);
        Complaint parent = parent(into);
        Act act = docket.act();
        complaint.mergeInto(
                parent, sameReporter(complaint, parent), TextInput.optional("note", note, ComplaintLimits.TEXT), act);
        docket.save(parent, act, "merged-in", Map.of("from", complaint.trackingNumber()));
        ComplaintMoved moved = docket.save(complaint, act, "merged", Map.of("into", parent.trackingNumber()));
        notices.toReporter(complaint, "complaint.merged");
        return moved;
    }

    private Complaint parent(String number) {
        try {
            return docket.open(TextInput.required("into", number, ComplaintLimits.SEARCH), Docket.ANY_VERSION);
        } catch (NotFoundException e) {
            throw new InvalidInputException("into", "complaint.notFound");
        }
    }

    private boolean sameReporter(Complaint one, Complaint other) {
        Reporter first = em.find(Reporter.class, one.getId());
        Reporter second = em.find(Reporter.class, other.getId());
        return first != null && second != null && first.isSamePersonAs(second);
    }
}
