package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceStandard;
import id.pendopo.domain.standard.StandardComment;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.domain.standard.StandardState;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes standards of services: an agency those of its own services, the organisation bureau all (PermenPANRB 15/2014). */
@Stateless
@RolesAllowed(Permission.STANDARD_EDIT)
public class StandardWriting {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private StandardAccess access;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Starts the next version of a service's standard.
     *
     * @param from a standard to begin with, of this service or another the caller may read; null for empty components
     * @return the draft
     * @throws NotFoundException if the service, or what is copied, is not in the caller's scope
     * @throws RuleViolationException {@code standard.draftExists} while another version is on its way
     */
    public UUID start(String serviceCode, UUID from) {
        Map<StandardComponent, Content> contents = new EnumMap<>(StandardComponent.class);
        if (from != null) {
            sections(access.standard(from, Permission.STANDARD_READ))
                    .forEach(section -> contents.put(section.component(), section.content()));
        }
        return startWith(serviceCode, contents);
    }

    /**
     * Starts the next version of a service's standard with these contents.
     *
     * @param contents components that are left out are empty
     * @return the draft
     * @throws InvalidInputException for what a component cannot hold
     * @throws NotFoundException if the service is not in the caller's scope
     * @throws RuleViolationException {@code standard.draftExists} while another version is on its way
     */
    public UUID startWith(String serviceCode, Map<StandardComponent, Content> contents) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_EDIT);
        List<ServiceStandard> known = em.createQuery(
                        "select v from ServiceStandard v where v.serviceId = :service order by v.number desc",
                        ServiceStandard.class)
                .setParameter("service", service.getId())
                .getResultList();
        if (known.stream().anyMatch(one -> one.state().beforeDecree())) {
            throw new RuleViolationException("standard.draftExists");
        }
        Instant now = now();
        ServiceStandard standard = new ServiceStandard(
                service.getId(), known.isEmpty() ? 1 : known.get(0).number() + 1, who(), now);
        em.persist(standard);
        flush();
        for (StandardComponent component : StandardComponent.values()) {
            StandardSection section = new StandardSection(standard.getId(), component);
            section.write(contents.getOrDefault(component, Content.EMPTY), who(), now);
            em.persist(section);
        }
        flush();
        trail.record(
                "standard.started",
                "standard",
                standard.uuid().toString(),
                Map.of("service", service.code(), "number", "" + standard.number()));
        return standard.uuid();
    }

    /**
     * Writes one component.
     *
     * @param version of the component, as the caller has read it
     * @return its version now
     * @throws InvalidInputException for what the component cannot hold
     * @throws RuleViolationException {@code standard.notOpen} unless the standard is a draft
     * @throws StaleVersionException if somebody else has written this component since
     */
    public int write(UUID uuid, StandardComponent component, int version, Content content) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_EDIT);
        standard.requireOpen();
        StandardSection section = em.createQuery(
                        "select c from StandardSection c where c.standardId = :id and c.component = :component",
                        StandardSection.class)
                .setParameter("id", standard.getId())
                .setParameter("component", component)
                .getSingleResult();
        section.requireVersion(version, "standard.changedMeanwhile");
        Instant now = now();
        if (section.write(content, who(), now)) {
            flush();
            touch(standard, now);
            trail.record("standard.written", "standard-section", uuid + "/" + component.name(), Map.of());
        }
        return section.getVersion();
    }

    /**
     * Says something about a component; everybody who may see the standard reads it.
     *
     * @throws NotFoundException if there is no such standard in the caller's scope
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public void comment(UUID uuid, StandardComponent component, String text) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_READ);
        em.persist(new StandardComment(standard.getId(), component, text, who(), now()));
        em.flush();
    }

    /**
     * Throws a draft away, with its comments. What was proposed or more stays.
     *
     * @throws RuleViolationException {@code standard.notOpen} unless it is a draft
     */
    public void discard(UUID uuid) {
        ServiceStandard standard = access.standard(uuid, Permission.STANDARD_EDIT);
        standard.requireOpen();
        em.createQuery("delete from StandardComment c where c.standardId = :id")
                .setParameter("id", standard.getId())
                .executeUpdate();
        sections(standard).forEach(em::remove);
        // First the components: the database would take them along with the standard, and nothing be left to remove.
        flush();
        em.remove(standard);
        flush();
        trail.record("standard.discarded", "standard", uuid.toString(), Map.of("number", "" + standard.number()));
    }

    /** Also makes sure that nobody moved it on meanwhile: then what was written would stand in a standard that is closed. */
    private void touch(ServiceStandard standard, Instant now) {
        int open = em.createQuery("update ServiceStandard v set v.changedAt = :at, v.changedBy = :by"
                        + " where v.id = :id and v.state = :state")
                .setParameter("at", now)
                .setParameter("by", who())
                .setParameter("id", standard.getId())
                .setParameter("state", StandardState.DRAFT)
                .executeUpdate();
        if (open == 0) {
            throw new RuleViolationException("standard.notOpen");
        }
    }

    private List<StandardSection> sections(ServiceStandard standard) {
        return em.createQuery("select c from StandardSection c where c.standardId = :id", StandardSection.class)
                .setParameter("id", standard.getId())
                .getResultList();
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("standard.changedMeanwhile");
        } catch (PersistenceException e) {
            // Two started a draft at the same moment; the database lets one through.
            if (Agencies.isTaken(e)) {
                throw new RuleViolationException("standard.draftExists");
            }
            throw e;
        }
    }

    private String who() {
        return caller.get().displayName();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
