package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Reads one complaint, exactly as much of it as the caller may see. Readings of supervision-level complaints go into the
 * trail.
 */
@Stateless
public class ComplaintReading {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    @Inject
    private Docket docket;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintDetails details;

    @Inject
    private AuditTrail audit;

    /**
     * Everything the caller may see of a complaint.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public ComplaintDetail detail(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        if (complaint.isSupervision()) {
            audit.record("complaint.read", "complaint", complaint.trackingNumber(), Map.of("supervision", "true"));
        }
        return details.of(complaint, currentCaller.get());
    }

    /**
     * The short answer to how it is going.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public ComplaintStatus status(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        if (complaint.isSupervision()) {
            audit.record("complaint.read", "complaint", complaint.trackingNumber(), Map.of("supervision", "true"));
        }
        record Reply(String text, Instant at) {}
        Reply reply = database.first(
                        """
                        select body, at from complaint_event
                        where complaint_id = ? and type in ('REPLY', 'ANSWERED') and visibility in ('PUBLIC', 'REPORTER')
                        order by seq desc limit 1""",
                        row -> new Reply(row.getString(1), Database.instant(row, "at")),
                        complaint.getId())
                .orElse(new Reply(null, null));
        AgencyRef agency = agencies.findById(complaint.agencyId()).orElse(null);
        return new ComplaintStatus(
                complaint.trackingNumber(),
                complaint.facts().sourceReference(),
                complaint.facts().title(),
                complaint.state(),
                agency == null ? null : agency.code(),
                agency == null ? null : agency.name(),
                complaint.dates().receivedAt(),
                complaint.dates().lastActivityAt(),
                complaint.next().dueDay(),
                complaint.isLate(clock.instant()),
                reply.text(),
                reply.at(),
                complaint.getVersion());
    }
}
