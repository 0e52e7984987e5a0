package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServicePoint;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which service is offered where: whoever keeps the service says so, for places where its agency sits. */
@Stateless
@RolesAllowed(Permission.STANDARD_SERVICES)
public class ServiceOffers {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private OfferRows rows;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Changes where a service is offered. What others changed meanwhile stays: only the difference is applied.
     *
     * @param before codes of the points as the caller has read them
     * @param after codes of the points as they shall be
     * @throws NotFoundException if there is no such service
     * @throws ForbiddenException if the caller does not keep the services of its agency
     * @throws InvalidInputException {@code points} for a point where its agency does not sit
     */
    public void offer(String serviceCode, Set<String> before, Set<String> after) {
        PublicService service = em.createQuery(
                        "select s from PublicService s where s.code = :code", PublicService.class)
                .setParameter("code", serviceCode == null ? "" : serviceCode.replace("\u0000", ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.service.unknown"));
        if (!caller.scope(Permission.STANDARD_SERVICES).covers(service.agencyId())) {
            throw new ForbiddenException("identity.forbidden");
        }
        Set<String> begun = new TreeSet<>();
        Set<String> ended = new TreeSet<>();
        for (String code : after) {
            if (!before.contains(code) && rows.begin(service, point(code))) {
                begun.add(code);
            }
        }
        for (String code : before) {
            if (!after.contains(code) && rows.end(service, point(code))) {
                ended.add(code);
            }
        }
        if (!begun.isEmpty() || !ended.isEmpty()) {
            trail.record(
                    "service.offered",
                    "service",
                    service.code(),
                    Map.of("begun", String.join(", ", begun), "ended", String.join(", ", ended)));
        }
    }

    private ServicePoint point(String code) {
        return em.createQuery("select p from ServicePoint p where p.code = :code", ServicePoint.class)
                .setParameter("code", code.replace("\u0000", ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("points", "input.unknownValue"));
    }
}
