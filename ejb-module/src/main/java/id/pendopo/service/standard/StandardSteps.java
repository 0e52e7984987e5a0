package id.pendopo.service.standard;

import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardStep;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Takes a step with a standard that was found and whose caller was checked: the rules, the record of it, the trail. */
@ApplicationScoped
public class StandardSteps {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void take(ServiceStandard standard, StandardMove move, Record brought) {
        PublicService service = em.find(PublicService.class, standard.serviceId());
        Instant now = now();
        standard.move(move, brought, delivery(standard), pledged(service.agencyId()), who(), now);
        em.persist(new StandardStep(standard, move, brought.note(), who(), now));
        flush();
        trail.record(
                "standard.moved",
                "standard",
                standard.uuid().toString(),
                Map.of(
                        "service",
                        service.code(),
                        "move",
                        move.name(),
                        "state",
                        standard.state().name()));
    }

    /** Ends a standard whose successor comes into force. */
    void replace(ServiceStandard earlier, ServiceStandard successor) {
        Instant now = now();
        earlier.replacedBy(successor, who(), now);
        em.persist(new StandardStep(earlier, StandardMove.REVOKE, "", who(), now));
        flush();
    }

    private int delivery(ServiceStandard standard) {
        return (int) em
                .createQuery("select c from StandardSection c where c.standardId = :id", StandardSection.class)
                .setParameter("id", standard.getId())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.items")
                .getResultList()
                .stream()
                .filter(section -> section.component().delivery() && section.filled())
                .count();
    }

    private boolean pledged(long agency) {
        return em.createQuery("select count(p) from ServicePledge p where p.agencyId = :agency", Long.class)
                        .setParameter("agency", agency)
                        .getSingleResult()
                > 0;
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("standard.changedMeanwhile");
        }
    }

    private String who() {
        return caller.get().displayName();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
