package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Lets somebody take a whole list away. Each stretch is a transaction of its own: a million rows neither hold a connection
 * for minutes nor stand in memory together. That it was done is in the trail.
 */
@Stateless
public class ComplaintExport {

    /**
     * Some rows, and the cursor of the following ones; null after the last.
     *
     * @param answers to what categories ask, by tracking number; complaints without any are not in it
     */
    public record Stretch(List<ComplaintRow> rows, Map<String, List<GivenAnswer>> answers, String next) {}

    @Inject
    private ComplaintQueues queues;

    @Inject
    private GivenAnswers answers;

    @Inject
    private AuditTrail audit;

    /**
     * The first rows.
     *
     * @param format csv or xlsx, for the trail
     * @throws id.pendopo.domain.platform.InvalidInputException for an unknown code in the filter
     */
    @RolesAllowed(Permission.COMPLAINT_EXPORT)
    public Stretch begin(ComplaintFilter filter, String format) {
        audit.record(
                "complaint.exported",
                "complaint-list",
                filter.tab() == null ? QueueTab.ALL.name() : filter.tab().name(),
                Map.of("format", format));
        return next(filter);
    }

    /** The rows from the filter's cursor on. */
    @RolesAllowed(Permission.COMPLAINT_EXPORT)
    public Stretch next(ComplaintFilter filter) {
        Page<ComplaintRow> page = queues.stretch(filter);
        List<String> numbers =
                page.rows().stream().map(ComplaintRow::trackingNumber).toList();
        return new Stretch(page.rows(), answers.of(numbers), page.next());
    }
}
