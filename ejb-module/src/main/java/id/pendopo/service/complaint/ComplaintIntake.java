package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Takes reports in (T1): from a counter, by phone or letter, or from another system. */
@Stateless
public class ComplaintIntake {

    /**
     * Records a report; the reporter gets a tracking number and a secret PIN at once (UU 25/2009 Pasal 43).
     * 
     * @param idempotencyKey chosen by the sender, up to {@code ComplaintLimits.IDEMPOTENCY_KEY} characters; the same key from the same caller gives the same answer and no second complaint
     * @throws id.pendopo.domain.platform.InvalidInputException naming each wrong field
     * @throws id.pendopo.domain.platform.RuleViolationException {@code complaint.key-reused} when the key came with another report before
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public FiledComplaint record(NewComplaint report, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }
}
