package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.PublicService;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Services of the agencies, so that a complaint can name the one complained about (UU 25/2009 Pasal 40 ayat (3)). */
@Stateless
public class PublicServices {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ComplaintReference reference;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail audit;

    /** Services in use, by name. */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<ServiceRef> active() {
        return reference.services().stream().filter(ServiceRef::active).toList();
    }

    /** All services, also retired ones, by name. */
    @RolesAllowed({Permission.COMPLAINT_CONFIGURE, Permission.COMPLAINT_READ})
    public List<ServiceRef> all() {
        return reference.services();
    }

    /**
     * Makes or changes a service. The code of an existing one stays.
     *
     * @param id null for a new one
     * @param version of the one changed
     * @param agencyCode agency that renders it
     * @throws InvalidInputException naming the wrong field
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    @RolesAllowed(Permission.COMPLAINT_CONFIGURE)
    public ServiceRef save(Long id, int version, String code, String name, String agencyCode, boolean active) {
        PublicService service = id == null
                ? new PublicService(
                        CodedSettings.freshCode(em, PublicService.class, code, ComplaintLimits.CATEGORY_CODE))
                : CodedSettings.asRead(em, PublicService.class, id, version, "complaint.unknownService");
        String named = TextInput.required("name", name, ComplaintLimits.CATEGORY_NAME);
        Long agency = agencies.findByCode(TextInput.required("agency", agencyCode, ComplaintLimits.CATEGORY_CODE))
                .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency"))
                .id();
        service.describe(named, agency, active);
        if (id == null) {
            em.persist(service);
        }
        em.flush();
        audit.record(
                id == null ? "service.made" : "service.changed",
                "service",
                service.code(),
                Map.of("name", named, "agency", agencyCode));
        reference.forget();
        return reference.service(service.getId());
    }
}
