package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.domain.standard.StandardStep;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Moves standards through their life, one step at a time; the table of {@link StandardMove} says who may and when. */
@Stateless
@RolesAllowed({Permission.STANDARD_EDIT, Permission.STANDARD_APPROVE, Permission.STANDARD_ESTABLISH})
public class StandardLifecycle {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private DocumentStore documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Clock clock;

    /**
     * Takes one step.
     *
     * @param version of the standard, as the caller has read it
     * @param move any but {@link StandardMove#ESTABLISH}, which a decree does
     * @param brought what the step brings along; a file must be an upload of the caller's own
     * @throws NotFoundException if there is no such standard where the caller may take this step
     * @throws RuleViolationException if the table does not allow it or something it asks for is missing
     * @throws StaleVersionException if somebody else has moved or changed it since
     */
    public void move(UUID uuid, int version, StandardMove move, Record brought) {
        if (move == StandardMove.ESTABLISH) {
            throw new RuleViolationException("standard.move.byDecree");
        }
        ServiceStandard standard = access.standard(uuid, move.permission());
        if (standard.getVersion() != version) {
            throw new StaleVersionException("standard.changedMeanwhile");
        }
        if (brought.day() != null) {
            StandardDecree.past("day", brought.day(), today.get());
        }
        if (brought.file() != null) {
            documents.claim(List.of(brought.file()));
        }
        if (move == StandardMove.ENFORCE && move.startsAt(standard.state())) {
            endEarlier(standard);
        }
        step(standard, move, brought);
    }

    /** As {@link #move}, for what has been found and checked; also by a decree. */
    void step(ServiceStandard standard, StandardMove move, Record brought) {
        PublicService service = em.find(PublicService.class, standard.serviceId());
        Instant now = now();
        standard.move(move, brought, delivery(standard), pledged(service.agencyId()), who(), now);
        em.persist(new StandardStep(standard, move, brought.note(), who(), now));
        flush();
        trail.record(
                "standard.moved",
                "standard",
                standard.uuid().toString(),
                Map.of("service", service.code(), "move", move.name(), "state", standard.state().name()));
    }

    /** What is in force now ends the moment its successor is in force: the database holds that there is one. */
    private void endEarlier(ServiceStandard successor) {
        List<ServiceStandard> earlier = em.createQuery(
                        "select v from ServiceStandard v where v.serviceId = :service and v.state in :states and v.id <> :id",
                        ServiceStandard.class)
                .setParameter("service", successor.serviceId())
                .setParameter(
                        "states", Set.of(StandardState.PUBLISHED, StandardState.IN_FORCE, StandardState.UNDER_REVIEW))
                .setParameter("id", successor.getId())
                .getResultList();
        for (ServiceStandard one : earlier) {
            Instant now = now();
            one.replacedBy(successor, who(), now);
            em.persist(new StandardStep(one, StandardMove.REVOKE, "", who(), now));
        }
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
