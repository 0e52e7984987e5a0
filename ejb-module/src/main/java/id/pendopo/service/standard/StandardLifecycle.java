package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.PublicService;
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
    private ConsultationMinutes consultations;

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
        ServiceStandard standard = read(uuid, version, move);
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

    /**
     * Takes a step that signed minutes of a public consultation prove, instead of minutes from elsewhere.
     *
     * @param version of the standard, as the caller has read it
     * @param move {@link StandardMove#DISCUSS} or {@link StandardMove#KEEP}
     * @param minutes one of those {@link #consultations} offers
     * @throws NotFoundException if there is no such standard where the caller may take this step
     * @throws InvalidInputException for {@code minutes} if they are not about this service, not signed, or not the caller's to use
     * @throws RuleViolationException if the table does not allow it
     * @throws StaleVersionException if somebody else has moved or changed it since
     */
    public void moveByConsultation(UUID uuid, int version, StandardMove move, UUID minutes, String note) {
        if (move != StandardMove.DISCUSS && move != StandardMove.KEEP) {
            throw new RuleViolationException("standard.move.notFrom");
        }
        ServiceStandard standard = read(uuid, version, move);
        ConsultationMinutes.Signed signed = consultations.aboutService(serviceCode(standard)).stream()
                .filter(one -> one.uuid().equals(minutes))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("minutes", "standard.minutesUnknown"));
        steps.take(standard, move, new Record(signed.heldOn(), signed.file(), null, note));
    }

    /** Signed minutes of consultations about the service of a standard, to choose from. */
    public List<ConsultationMinutes.Signed> consultations(UUID uuid) {
        return consultations.aboutService(serviceCode(access.standard(uuid, Permission.STANDARD_READ)));
    }

    private String serviceCode(ServiceStandard standard) {
        return em.find(PublicService.class, standard.serviceId()).code();
    }

    private ServiceStandard read(UUID uuid, int version, StandardMove move) {
        ServiceStandard standard = access.standard(uuid, move.permission());
        standard.requireVersion(version, "standard.changedMeanwhile");
        return standard;
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
