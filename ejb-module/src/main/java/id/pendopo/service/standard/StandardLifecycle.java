package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardDecree;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
    private StandardSteps steps;

    @Inject
    private Today today;

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
        steps.take(standard, move, brought);
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
            steps.replace(one, successor);
        }
    }
}
