package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.complaint.Reporter;
import id.pendopo.domain.complaint.SealRequest;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Opens the identity of an anonymous reporter when there is no other way: two people and a reason, for a short while, and
 * every step and every look is in the history and in the trail. Each throws {@code NotFoundException} if there is no such
 * complaint or the caller may not know of it.
 */
@Stateless
public class SealBreaking {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private Secrets secrets;

    @Inject
    private ComplaintSettings settings;

    @Inject
    private ComplaintNotices notices;

    /** How the seal stands for this person. */
    @RolesAllowed(Permission.COMPLAINT_UNSEAL)
    public SealView view(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        Act act = docket.act();
        if (!complaint.isAnonymous() || !act.caller().isUser()) {
            return SealView.NONE;
        }
        SealRequest last = last(complaint);
        Instant now = act.at();
        boolean waits = last != null && last.waits(now);
        boolean own = last != null && last.requestedBy().equals(act.caller().id());
        boolean open = last != null && last.isOpenTo(act.caller(), now);
        boolean current = waits || open;
        return new SealView(
                !waits && !open,
                waits && !own,
                open,
                current ? last.requester() : null,
                current ? last.reason() : null,
                current ? last.expiresAt() : null);
    }

    /**
     * Asks that the seal be broken.
     *
     * @param reason why there is no other way, at least {@code ComplaintLimits.REASON_MIN} characters
     * @throws RuleViolationException if the reporter is not anonymous, or a request waits already
     */
    @RolesAllowed(Permission.COMPLAINT_UNSEAL)
    public void ask(String trackingNumber, String reason) {
        String why = Reasons.required(reason);
        Complaint complaint = open(trackingNumber);
        Act act = person();
        SealRequest last = last(complaint);
        if (last != null && last.waits(act.at())) {
            throw new RuleViolationException("complaint.sealWaiting");
        }
        if (last != null && last.status() == SealRequest.Status.WAITING) {
            last.lapse(act.at());
            em.flush();
        }
        em.persist(complaint.askToUnseal(why, act));
        docket.save(complaint, act, "seal-requested", Map.of("reason", why));
        notices.toHolders(complaint, Permission.COMPLAINT_UNSEAL, "complaint.sealRequested");
    }

    /**
     * Lets it happen, or not. Never one's own request.
     *
     * @throws RuleViolationException if no request waits, or it is the caller's own
     */
    @RolesAllowed(Permission.COMPLAINT_UNSEAL)
    public void decide(String trackingNumber, boolean granted) {
        Complaint complaint = open(trackingNumber);
        Act act = person();
        SealRequest last = last(complaint);
        if (last == null || !last.waits(act.at())) {
            throw new RuleViolationException("complaint.noSealRequest");
        }
        complaint.decideUnseal(last, granted, settings.unsealFor(), act);
        docket.save(complaint, act, granted ? "seal-granted" : "seal-refused", Map.of());
        notices.toUser(complaint, last.requestedBy(), granted ? "complaint.sealGranted" : "complaint.sealRefused");
    }

    /**
     * The identity, for the one who asked, while the time lasts. Every look is written down.
     *
     * @throws ForbiddenException if it was not granted to this person, or the time is over
     * @throws RuleViolationException if the reporter left no identity
     */
    @RolesAllowed(Permission.COMPLAINT_UNSEAL)
    public ReporterContact read(String trackingNumber) {
        Complaint complaint = open(trackingNumber);
        Act act = person();
        SealRequest last = last(complaint);
        if (last == null || !last.isOpenTo(act.caller(), act.at())) {
            throw new ForbiddenException("complaint.sealClosed");
        }
        Reporter reporter = em.find(Reporter.class, complaint.getId());
        if (reporter == null) {
            throw new RuleViolationException("complaint.noReporter");
        }
        Identity identity = reporter.open(complaint, secrets);
        complaint.unsealed(act);
        docket.save(complaint, act, "seal-read", Map.of("reason", last.reason()));
        return new ReporterContact(
                identity.name(),
                identity.phone(),
                identity.email(),
                identity.nik(),
                identity.address(),
                identity.onBehalfOf());
    }

    private Complaint open(String trackingNumber) {
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        if (!complaint.isAnonymous()) {
            throw new RuleViolationException("complaint.notSealed");
        }
        return complaint;
    }

    private Act person() {
        Act act = docket.act();
        Caller caller = act.caller();
        if (!caller.isUser()) {
            throw new ForbiddenException("identity.forbidden");
        }
        return act;
    }

    private SealRequest last(Complaint complaint) {
        List<SealRequest> found = em.createQuery(
                        "select s from SealRequest s where s.complaintId = :complaint order by s.id desc",
                        SealRequest.class)
                .setParameter("complaint", complaint.getId())
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
