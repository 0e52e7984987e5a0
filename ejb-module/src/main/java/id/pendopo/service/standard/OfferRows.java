package id.pendopo.service.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServicePoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Which service is offered where, row by row; call in the transaction of a use case that has asked who may. */
@ApplicationScoped
public class OfferRows {

    @Inject
    private EntityManager em;

    /**
     * @return whether it was not offered there
     * @throws InvalidInputException {@code points} if the agency of the service does not sit there
     */
    boolean begin(PublicService service, ServicePoint point) {
        if (!point.agencies().contains(service.agencyId())) {
            throw new InvalidInputException("points", "standard.point.notSitting", point.name());
        }
        return em.createNativeQuery("insert into service_at_point (service_id, point_id) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, service.getId())
                        .setParameter(2, point.getId())
                        .executeUpdate()
                > 0;
    }

    /** @return whether it was offered there */
    boolean end(PublicService service, ServicePoint point) {
        return em.createNativeQuery("delete from service_at_point where service_id = ?1 and point_id = ?2")
                        .setParameter(1, service.getId())
                        .setParameter(2, point.getId())
                        .executeUpdate()
                > 0;
    }
}
