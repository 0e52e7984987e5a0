package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.ServicePoint;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.Agencies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Keeps service points: an agency its own, the organisation bureau all. */
@Stateless
@RolesAllowed(Permission.STANDARD_SERVICES)
public class PointRegistry {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private PointFilling filling;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Adds a service point.
     *
     * @return its code as it is kept
     * @throws InvalidInputException if a field is not acceptable, the code is taken or the agency is not the caller's
     */
    public String create(PointForm form) {
        ServicePoint point = new ServicePoint(form.code());
        if (find(point.code()).isPresent()) {
            throw new InvalidInputException("code", "standard.point.codeTaken", point.code());
        }
        filling.fill(point, form);
        em.persist(point);
        saved("service-point.made", point, Set.of(), Map.of("name", point.name(), "agency", form.agencyCode()));
        return point.code();
    }

    /**
     * Changes a service point. Its code stays: others refer to it.
     *
     * @param version the version the caller has read
     * @throws NotFoundException if there is none with this code
     * @throws ForbiddenException if the caller does not keep the points of its agency
     * @throws InvalidInputException if a field is not acceptable, or an agency that offers services there would lose its place
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void change(String code, int version, PointForm form) {
        ServicePoint point = find(code).orElseThrow(() -> new NotFoundException("standard.point.unknown"));
        if (!caller.scope(Permission.STANDARD_SERVICES).covers(point.agencyId())) {
            throw new ForbiddenException("identity.forbidden");
        }
        point.requireVersion(version, "standard.changedMeanwhile");
        Map<String, String> before = filling.facts(point);
        Set<Long> seated = point.agencies();
        filling.fill(point, form);
        Map<String, String> details = new LinkedHashMap<>();
        filling.facts(point).forEach((fact, after) -> {
            if (!Objects.equals(before.get(fact), after)) {
                details.put(fact, before.get(fact) + " → " + after);
            }
        });
        saved("service-point.changed", point, seated, details);
    }

    private Optional<ServicePoint> find(String code) {
        return em.createQuery("select p from ServicePoint p where p.code = :code", ServicePoint.class)
                .setParameter("code", code == null ? "" : code.replace("\u0000", ""))
                .getResultStream()
                .findFirst();
    }

    private void saved(String action, ServicePoint point, Set<Long> seated, Map<String, String> details) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("standard.changedMeanwhile");
        } catch (PersistenceException e) {
            // The code was still free when it was looked for: somebody was quicker by a moment.
            if (Agencies.isTaken(e)) {
                throw new InvalidInputException("code", "standard.point.codeTaken", point.code());
            }
            throw e;
        }
        filling.requireSeats(point, seated);
        trail.record(action, "service-point", point.code(), details);
    }
}
