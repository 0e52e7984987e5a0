package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.MissingItem;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asking the reporter for what is missing: before verification (T2) and while the agency works (T9). */
@Stateless
public class ComplaintCompletion {

    @Inject
    private Docket docket;

    @Inject
    private ComplaintNotices notices;

    /**
     * Asks the reporter to complete a report that cannot be decided as it is (UU 25/2009 Pasal 44).
     *
     * @param missing what is missing, at least one
     * @param text the question, in words the reporter understands
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved request(String trackingNumber, int version, Set<MissingItem> missing, String text) {
        Complaint complaint = docket.open(trackingNumber, version);
        if (missing == null || missing.isEmpty()) {
            throw new InvalidInputException("missing", "input.required");
        }
        Act act = docket.act();
        complaint.requestCompletion(missing, TextInput.required("text", text, ComplaintLimits.TEXT), act);
        ComplaintMoved moved = docket.save(
                complaint,
                act,
                "completion-requested",
                Map.of("missing", missing.stream().sorted().map(Enum::name).collect(Collectors.joining(","))));
        notices.toReporter(complaint, "complaint.completionRequested");
        return moved;
    }

    /**
     * Asks the reporter for more while the work goes on; the resolution deadline stands still until the answer.
     *
     * @param text the question
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now, for example
     *     because the reporter was asked twice already
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved askReporter(String trackingNumber, int version, String text) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.askReporter(TextInput.required("text", text, ComplaintLimits.TEXT), act);
        ComplaintMoved moved = docket.save(complaint, act, "reporter-asked", Map.of());
        notices.toReporter(complaint, "complaint.reporterAsked");
        return moved;
    }
}
