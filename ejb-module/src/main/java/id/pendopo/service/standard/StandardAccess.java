package id.pendopo.service.standard;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Finds services and standards for a caller; what lies outside the scope answers as what does not exist. */
@ApplicationScoped
public class StandardAccess {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFoundException if there is no such service where the caller holds the permission */
    public PublicService service(String code, String permission) {
        return em.createQuery("select s from PublicService s where s.code = :code", PublicService.class)
                .setParameter("code", code == null ? "" : code.replace("\u0000", ""))
                .getResultStream()
                .filter(found -> caller.scope(permission).covers(found.agencyId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.service.unknown"));
    }

    /** @throws NotFoundException if there is no such standard where the caller holds the permission */
    ServiceStandard standard(UUID uuid, String permission) {
        return em.createQuery(
                        "select v, s.agencyId from ServiceStandard v, PublicService s where s.id = v.serviceId and v.uuid = :uuid",
                        Object[].class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .filter(found -> caller.scope(permission).covers((Long) found[1]))
                .map(found -> (ServiceStandard) found[0])
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.unknown"));
    }
}
