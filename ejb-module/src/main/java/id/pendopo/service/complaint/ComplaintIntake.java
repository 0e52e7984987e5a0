package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.RuleViolationException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes reports in (T1): from a counter, by phone or letter, or from another system. */
@Stateless
public class ComplaintIntake {

    @Inject
    private ReportFiling filing;

    /**
     * Records a report; the reporter gets a tracking number and a secret PIN at once (UU 25/2009 Pasal 43).
     *
     * @param idempotencyKey chosen by the sender, up to {@code ComplaintLimits.IDEMPOTENCY_KEY} characters; the same key
     *     from the same caller gives the same answer and no second complaint
     * @throws id.pendopo.domain.platform.InvalidInputException naming each wrong field
     * @throws RuleViolationException {@code complaint.keyReused} when the key came with another report before,
     *     {@code complaint.referenceUsed} when the sender's reference did
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public FiledComplaint record(NewComplaint report, String idempotencyKey) {
        return record(report, idempotencyKey, report.toString());
    }

    /**
     * The same for senders whose files come within the report and so are staged anew each time it is repeated.
     *
     * @param content what makes two reports the same for the sender, instead of the report itself
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public FiledComplaint record(NewComplaint report, String idempotencyKey, String content) {
        return filing.file(report, idempotencyKey, content);
    }
}
