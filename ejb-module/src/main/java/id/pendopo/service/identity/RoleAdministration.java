package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Role;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What each role allows. Roles are the same in all agencies, so only a government-wide administrator decides. */
@Stateless
public class RoleAdministration {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AdministrationLimits limits;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    /** A role with how many hold it. */
    public record Row(
            RoleName role,
            boolean builtIn,
            boolean secondFactorRequired,
            boolean delegable,
            int permissions,
            long holders)
            implements Serializable {}

    /** A role with everything that can be decided about it. */
    public record Detail(
            RoleName role,
            int version,
            boolean builtIn,
            boolean secondFactorRequired,
            boolean delegable,
            Set<String> permissions)
            implements Serializable {}

    /** What a role shall be. */
    public record Change(String name, Set<String> permissions, boolean secondFactorRequired, boolean delegable) {}

    /** All roles; an administrator of an agency needs them to give the delegable ones. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public List<Row> list() {
        List<?> rows = em.createNativeQuery(
                        """
                        select r.code, r.name, r.built_in, r.second_factor_required, r.delegable,
                            (select count(*) from role_permission p where p.role_id = r.id),
                            (select count(distinct a.user_id) from role_assignment a where a.role_id = r.id)
                        from role r order by r.built_in desc, r.id""")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(
                        new RoleName((String) row[0], (String) row[1]),
                        (Boolean) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        ((Number) row[5]).intValue(),
                        ((Number) row[6]).longValue()))
                .filter(row -> limits.scope().governmentWide() || row.delegable())
                .toList();
    }

    /** @throws NotFoundException if there is none */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public Detail find(String code) {
        limits.requireGovernmentWide();
        Role role = require(code, LockModeType.NONE);
        return new Detail(
                new RoleName(role.getCode(), role.getName()),
                role.getVersion(),
                role.isBuiltIn(),
                role.isSecondFactorRequired(),
                role.isDelegable(),
                new TreeSet<>(role.getPermissions()));
    }

    /**
     * Makes a role of the government's own.
     *
     * @throws InvalidInputException if a field is wrong or the code is taken
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void create(String code, Change change) {
        limits.requireGovernmentWide();
        Role role = new Role(code, change.name());
        role.allow(change.permissions(), change.secondFactorRequired(), change.delegable());
        boolean taken = !em.createQuery("select r.id from Role r where r.code = :code", Long.class)
                .setParameter("code", role.getCode())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new InvalidInputException("code", "identity.name.taken");
        }
        em.persist(role);
        em.flush();
        trail.record("identity.role-created", "role", role.getCode(), permissions(role));
    }

    /**
     * Changes a role.
     *
     * @param version what the caller has seen
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws RuleViolationException if the caller holds the role and would gain by it
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void update(String code, int version, Change change) {
        limits.requireGovernmentWide();
        Role role = require(code, LockModeType.PESSIMISTIC_WRITE);
        role.requireVersion(version, "identity.stale");
        Set<String> added = new TreeSet<>(change.permissions());
        added.removeAll(role.getPermissions());
        if (!added.isEmpty() && callerHolds(role)) {
            throw new RuleViolationException("identity.assignment.own");
        }
        if (!role.isBuiltIn()) {
            role.rename(change.name());
        }
        role.allow(change.permissions(), change.secondFactorRequired(), change.delegable());
        em.lock(role, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        trail.record("identity.role-changed", "role", code, permissions(role));
        changes.changed();
    }

    /**
     * Removes a role of the government's own that nobody holds.
     *
     * @throws RuleViolationException if it is built in or in use
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void remove(String code) {
        limits.requireGovernmentWide();
        Role role = require(code, LockModeType.PESSIMISTIC_WRITE);
        if (role.isBuiltIn()) {
            throw new RuleViolationException("identity.role.builtIn");
        }
        boolean held = !em.createNativeQuery("select 1 from role_assignment where role_id = ? limit 1")
                .setParameter(1, role.getId())
                .getResultList()
                .isEmpty();
        if (held) {
            throw new RuleViolationException("identity.role.inUse");
        }
        em.remove(role);
        em.flush();
        trail.record("identity.role-removed", "role", code, Map.of());
    }

    private boolean callerHolds(Role role) {
        return currentCaller.get().isUser()
                && !em.createNativeQuery("select 1 from role_assignment where role_id = ? and user_id = ?")
                        .setParameter(1, role.getId())
                        .setParameter(2, currentCaller.get().id())
                        .getResultList()
                        .isEmpty();
    }

    private Role require(String code, LockModeType lock) {
        return em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.role.notFound"));
    }

    private static Map<String, String> permissions(Role role) {
        return Map.of(
                "permissions", String.join(" ", new TreeSet<>(role.getPermissions())),
                "second-factor", Boolean.toString(role.isSecondFactorRequired()),
                "delegable", Boolean.toString(role.isDelegable()));
    }
}
