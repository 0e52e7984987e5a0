package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Shows a reporter's contact data in clear, for a reason that goes into the trail and the timeline. */
@Stateless
public class ReporterReveal {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private Secrets secrets;

    /**
     * Reveals the reporter of a complaint. Anonymous reporters stay sealed for everybody.
     *
     * @param reason at least {@code ComplaintLimits.REASON_MIN} characters
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws RuleViolationException {@code complaint.sealed} for an anonymous report, {@code complaint.noReporter} when
     *     nobody left a name
     */
    @RolesAllowed(Permission.COMPLAINT_REVEAL)
    public ReporterContact reveal(String trackingNumber, String reason) {
        String why = Reasons.required(reason);
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        Act act = docket.act();
        if (complaint.isAnonymous()) {
            throw new RuleViolationException("complaint.sealed");
        }
        if (!ComplaintVisibility.mayReveal(complaint, act.caller())) {
            throw new ForbiddenException("identity.forbidden");
        }
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        if (reporter == null) {
            throw new RuleViolationException("complaint.noReporter");
        }
        Identity identity = reporter.open(complaint, secrets);
        complaint.revealed(why, act);
        docket.save(complaint, act, "reporter-revealed", Map.of("reason", why));
        return new ReporterContact(
                identity.name(),
                identity.phone(),
                identity.email(),
                identity.nik(),
                identity.address(),
                identity.onBehalfOf());
    }
}
