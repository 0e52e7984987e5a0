package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintStory;
import id.pendopo.domain.complaint.Verdict;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a coordinator decides about a new report: take it up and dispose (T3), forward outside (T4) and take
 * back (T15), archive (T6).
 */
@Stateless
public class ComplaintVerification {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Docket docket;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintReference reference;

    @Inject
    private BrokenComponents broken;

    @Inject
    private ComplaintSettings settings;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private PublicTraces traces;

    /**
     * Verifies a report and gives it to an agency; starts the response and resolution deadlines.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws InvalidInputException naming each field that was not decided or is unknown
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now, or a seal the
     *     reporter asked for would be loosened
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved verify(String trackingNumber, int version, Disposition disposition) {
        Complaint complaint = docket.open(trackingNumber, version);
        Verdict verdict = verdict(disposition);
        String note = TextInput.optional("note", disposition.note(), ComplaintLimits.TEXT);
        Act act = docket.act();
        boolean hadService = complaint.serviceId() != null;
        complaint.verify(verdict, note, act);
        if (verdict.title() != null) {
            em.find(ComplaintStory.class, complaint.getId()).retitle(verdict.title());
        }
        if (hadService || disposition.component() != null) {
            broken.keep(complaint, disposition.component());
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("class", verdict.type().name());
        details.put("supervision", "" + verdict.supervision());
        details.put("category", disposition.categoryCode());
        details.put("agency", agencies.byId(verdict.agencyId()).code());
        if (disposition.component() != null) {
            details.put("component", disposition.component().name());
        }
        ComplaintMoved moved = docket.save(complaint, act, "verified", details);
        traces.follow(complaint);
        notices.toAgency(complaint, "complaint.assigned");
        return moved;
    }

    private Verdict verdict(Disposition decided) {
        List<Violation> open = new ArrayList<>();
        boolean supervision = Boolean.TRUE.equals(decided.supervision());
        require(open, decided.type(), "type");
        require(open, decided.supervision(), "supervision");
        require(open, decided.anonymous(), "anonymous");
        require(open, decided.confidential(), "confidential");
        CategoryRef category = reference.category(decided.categoryCode());
        if (category == null || !category.active()) {
            open.add(new Violation("category", "complaint.unknownCategory"));
        }
        AgencyRef agency = active(supervision ? settings.inspectorate() : decided.agencyCode());
        if (agency == null) {
            open.add(new Violation("agency", "complaint.unknownAgency"));
        }
        AgencyRef reported = supervision ? active(decided.reportedAgencyCode()) : null;
        if (supervision && reported == null) {
            open.add(new Violation("reportedAgency", "complaint.reportedAgency"));
        }
        boolean named = decided.serviceCode() != null && !decided.serviceCode().isBlank();
        ServiceRef service = named ? reference.service(decided.serviceCode()) : null;
        if (named && (service == null || !service.active())) {
            open.add(new Violation("service", "complaint.unknownService"));
        }
        if (decided.component() != null && !named) {
            open.add(new Violation("component", "complaint.componentWithoutService"));
        }
        String title = TextInput.optional("title", decided.title(), ComplaintLimits.TITLE);
        if (!open.isEmpty()) {
            throw new InvalidInputException(open);
        }
        return new Verdict(
                decided.type(),
                supervision,
                category.id(),
                service == null ? null : service.id(),
                agency.id(),
                reported == null ? null : reported.id(),
                decided.anonymous(),
                decided.confidential(),
                title.isEmpty() ? null : title);
    }

    private AgencyRef active(String code) {
        return code == null
                ? null
                : agencies.active().stream()
                        .filter(agency -> agency.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static void require(List<Violation> open, Object decision, String field) {
        if (decision == null) {
            open.add(new Violation(field, "input.required"));
        }
    }

    /**
     * Sends a report for which this government is not competent to the institution that is.
     *
     * @param institution whom it goes to, named to the reporter
     * @param note why, for the reporter; may be empty
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved forwardOutside(String trackingNumber, int version, String institution, String note) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.forwardOutside(
                TextInput.required("institution", institution, ComplaintLimits.INSTITUTION),
                TextInput.optional("note", note, ComplaintLimits.TEXT),
                act);
        ComplaintMoved moved =
                docket.save(complaint, act, "forwarded-outside", Map.of("institution", institution.strip()));
        notices.toReporter(complaint, "complaint.forwarded");
        return moved;
    }

    /**
     * Puts a report away with a reason.
     *
     * @param note explanation, for the reporter; may be empty
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved archive(String trackingNumber, int version, ArchiveReason reason, String note) {
        Complaint complaint = docket.open(trackingNumber, version);
        if (reason == null) {
            throw new InvalidInputException("reason", "input.required");
        }
        Act act = docket.act();
        complaint.archive(reason, TextInput.optional("note", note, ComplaintLimits.TEXT), act);
        return docket.save(complaint, act, "archived", Map.of("reason", reason.name()));
    }

    /**
     * Takes back a report that another institution returned (T15); it is verified anew.
     *
     * @param reason why it came back, for the reporter
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed(Permission.COMPLAINT_VERIFY)
    public ComplaintMoved takeBack(String trackingNumber, int version, String reason) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        complaint.takeBack(TextInput.required("reason", reason, ComplaintLimits.REASON), act);
        ComplaintMoved moved = docket.save(complaint, act, "taken-back", Map.of());
        notices.toCoordinators(complaint, "complaint.returned");
        return moved;
    }
}
