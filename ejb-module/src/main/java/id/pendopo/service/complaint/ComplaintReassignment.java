package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.Reassignment;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/**
 * Handing a complaint to another agency (T8): the responsible agency asks, the coordinator decides. The resolution
 * deadline never moves.
 */
@Stateless
public class ComplaintReassignment {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private PendingDecisions pending;

    /**
     * Asks that another agency take over.
     *
     * @param proposedAgencyCode which, or null to leave it to the coordinator
     * @param reason why, {@code ComplaintLimits.REASON_MIN} to {@code ComplaintLimits.REASON} characters
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved request(String trackingNumber, int version, String proposedAgencyCode, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        Long proposed = proposedAgencyCode == null || proposedAgencyCode.isBlank() ? null : active(proposedAgencyCode);
        Act act = docket.act();
        Reassignment asked = complaint.requestReassignment(proposed, Reasons.required(reason), act);
        em.persist(asked);
        ComplaintMoved moved = docket.save(
                complaint,
                act,
                "reassignment-requested",
                proposed == null ? Map.of() : Map.of("agency", proposedAgencyCode));
        notices.toCoordinators(complaint, "complaint.reassignmentRequested");
        return moved;
    }

    /**
     * Grants the request: the complaint waits for follow-up by the other agency.
     *
     * @param agencyCode the new responsible agency
     * @param reason why, for it; {@code ComplaintLimits.REASON_MIN} to {@code ComplaintLimits.REASON} characters
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved grant(String trackingNumber, int version, String agencyCode, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        Long agency = active(agencyCode);
        String why = Reasons.required(reason);
        Act act = docket.act();
        complaint.reassign(agency, why, act);
        pending.reassignment(complaint).grant(agency, why, act);
        ComplaintMoved moved = docket.save(complaint, act, "reassigned", Map.of("agency", agencyCode));
        notices.toAgency(complaint, "complaint.assigned");
        return moved;
    }

    /**
     * Refuses the request; the complaint stays where it is.
     *
     * @param reason why, for the agency
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved refuse(String trackingNumber, int version, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        String why = Reasons.required(reason);
        Act act = docket.act();
        complaint.refuseReassignment(why, act);
        pending.reassignment(complaint).refuse(why, act);
        ComplaintMoved moved = docket.save(complaint, act, "reassignment-refused", Map.of());
        notices.toAgency(complaint, "complaint.reassignmentRefused");
        return moved;
    }

    private Long active(String code) {
        return agencies.active().stream()
                .filter(agency -> agency.code().equals(code))
                .map(AgencyRef::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency"));
    }
}
