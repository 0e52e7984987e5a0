package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServicesChanged;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.Agencies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps the registry of services: an agency its own, the organisation bureau all (UU 25/2009 Pasal 1 and 20). */
@Stateless
@RolesAllowed(Permission.STANDARD_SERVICES)
public class ServiceRegistry {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private ServiceFilling filling;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ServicesChanged> changed;

    /**
     * Adds a service.
     *
     * @return its code as it is kept
     * @throws InvalidInputException if a field is not acceptable, the code is taken or the agency is not the caller's
     */
    public String create(ServiceForm form) {
        PublicService service = new PublicService(form.code());
        if (find(service.code()).isPresent()) {
            throw new InvalidInputException("code", "standard.service.codeTaken", service.code());
        }
        filling.fill(service, form);
        em.persist(service);
        saved("service.made", service, Map.of("name", service.name(), "agency", form.agencyCode()));
        return service.code();
    }

    /**
     * Changes a service. Its code stays: others refer to it.
     *
     * @param version the version the caller has read
     * @throws NotFoundException if there is none with this code
     * @throws ForbiddenException if the caller does not keep the services of its agency
     * @throws InvalidInputException if a field is not acceptable, or it would go to an agency that is not the caller's
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void change(String code, int version, ServiceForm form) {
        PublicService service = find(code).orElseThrow(() -> new NotFoundException("standard.service.unknown"));
        if (!caller.scope(Permission.STANDARD_SERVICES).covers(service.agencyId())) {
            throw new ForbiddenException("identity.forbidden");
        }
        service.requireVersion(version, "standard.changedMeanwhile");
        Map<String, String> before = filling.facts(service);
        filling.fill(service, form);
        Map<String, String> details = new LinkedHashMap<>();
        filling.facts(service).forEach((fact, after) -> {
            if (!Objects.equals(before.get(fact), after)) {
                details.put(fact, before.get(fact) + " → " + after);
            }
        });
        saved("service.changed", service, details);
    }

    private Optional<PublicService> find(String code) {
        return em.createQuery("select s from PublicService s where s.code = :code", PublicService.class)
                .setParameter("code", code == null ? "" : code.replace("\u0000", ""))
                .getResultStream()
                .findFirst();
    }

    private void saved(String action, PublicService service, Map<String, String> details) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("standard.changedMeanwhile");
        } catch (PersistenceException e) {
            // The code was still free when it was looked for: somebody was quicker by a moment.
            if (Agencies.isTaken(e)) {
                throw new InvalidInputException("code", "standard.service.codeTaken", service.code());
            }
            throw e;
        }
        trail.record(action, "service", service.code(), details);
        changed.fire(new ServicesChanged());
    }
}
