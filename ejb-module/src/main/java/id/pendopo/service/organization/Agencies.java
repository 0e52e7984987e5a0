package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.OrganizationChanged;
import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What every change of an agency needs: find it, check that nobody else changed it, save it, tell of it. */
@Stateless
@RolesAllowed(Permission.ORGANIZATION_MANAGE)
public class Agencies {

    /** Unique and exclusion violations. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<OrganizationChanged> changed;

    /** The agency with this code; empty if there is none. */
    public Optional<Agency> find(String code) {
        return em.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code == null ? "" : code.replace("\u0000", ""))
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException if there is no agency with this code */
    public Agency require(String code) {
        return find(code).orElseThrow(() -> new NotFoundException("organization.agency.unknown"));
    }

    /** The agency typed as a parent; null for none. */
    public Agency parent(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return find(code.strip())
                .orElseThrow(() -> new InvalidInputException("parent", "organization.parent.unknown", code));
    }

    /** Refuses a parent that lies below the agency itself. */
    public void placeBelow(Agency agency, Agency parent) {
        for (Agency above = parent; above != null; above = above(above)) {
            if (above.equals(agency)) {
                throw new InvalidInputException("parent", "organization.parent.circular");
            }
        }
        agency.placeBelow(parent == null ? null : parent.getId());
    }

    private Agency above(Agency agency) {
        return agency.getParentId() == null ? null : em.find(Agency.class, agency.getParentId());
    }

    /** @throws StaleVersionException if somebody else has changed it since this version */
    public void requireUnchanged(Agency agency, int version) {
        requireVersion(agency, version);
    }

    static void requireVersion(BaseEntity entity, int version) {
        entity.requireVersion(version, "organization.agency.changedMeanwhile");
    }

    /** As {@link #saved(String, String, String, Map)}, of an agency. */
    public void saved(String action, String agencyCode, Map<String, String> details) {
        saved(action, "agency", agencyCode, details);
    }

    /**
     * Writes the change now, so that a lost update is found here and not at the commit, and tells of it.
     *
     * @param what kind of thing that was changed
     * @param code what it is known by
     */
    public void saved(String action, String what, String code, Map<String, String> details) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException("organization.agency.changedMeanwhile");
        } catch (PersistenceException e) {
            // What was checked before was still free then: somebody was quicker by a moment.
            if (isTaken(e)) {
                throw new StaleVersionException("organization.agency.changedMeanwhile");
            }
            throw e;
        }
        trail.record("organization." + action, what, code, details);
        changed.fire(new OrganizationChanged());
    }

    /** Whether the database refused something because it is there already. */
    public static boolean isTaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Old and new value of what differs, for the trail. */
    static final class Differences {

        private final Map<String, String> details = new LinkedHashMap<>();

        Differences between(String what, Object before, Object after) {
            if (!Objects.equals(before, after)) {
                details.put(what, (before == null ? "" : before) + " → " + (after == null ? "" : after));
            }
            return this;
        }

        Map<String, String> toMap() {
            return details;
        }
    }
}
