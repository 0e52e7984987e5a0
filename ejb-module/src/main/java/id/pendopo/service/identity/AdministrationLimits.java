package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Role;
import id.pendopo.domain.identity.RoleAssignment;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * How far an administrator reaches. Government-wide: everybody, but never the own roles. Of an agency: only people all of
 * whose roles are delegable and lie in that agency, and only such roles can be given; otherwise setting the password of
 * somebody mightier would be the way to more power.
 */
@Stateless
@PermitAll
public class AdministrationLimits {

    private static final long LOCK = 7_026_003;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private CurrentCaller currentCaller;

    public Scope scope() {
        return currentCaller.scope(Permission.IDENTITY_MANAGE);
    }

    public void requireGovernmentWide() {
        if (!scope().governmentWide()) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    /** @throws NotFoundException if the user does not exist or is beyond reach; both look the same */
    public void requireReach(UserAccount user) {
        Scope scope = scope();
        if (scope.governmentWide()) {
            return;
        }
        List<RoleAssignment> assignments = assignments(user);
        boolean within = !assignments.isEmpty()
                && assignments.stream()
                        .allMatch(each -> each.getRole().isDelegable() && scope.covers(each.getAgencyId()));
        if (!within) {
            throw new NotFoundException("identity.user.notFound");
        }
    }

    /** @throws ForbiddenException if the caller may not hand out this role there */
    public void requireGrant(UserAccount user, Role role, Long agency) {
        requireNotSelf(user);
        Scope scope = scope();
        if (!scope.governmentWide() && !(role.isDelegable() && scope.covers(agency))) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    /** @throws RuleViolationException if the user is the caller: nobody decides about the own rights */
    public void requireNotSelf(UserAccount user) {
        if (currentCaller.get().isUser() && currentCaller.get().id().equals(user.getId())) {
            throw new RuleViolationException("identity.assignment.own");
        }
    }

    /**
     * Call before an account is disabled or a role taken away; two administrators who do it to each other at the same
     * moment go one after the other.
     *
     * @throws RuleViolationException if nobody else could manage users afterwards
     */
    public void requireAnotherAdministrator(UserAccount user) {
        em.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
        LocalDate today = this.today.get();
        boolean another = !em.createNativeQuery(
                        """
                        select 1 from role_assignment a join user_account u on u.id = a.user_id
                        join role_permission p on p.role_id = a.role_id
                        where p.permission = ? and a.agency_id is null and u.status = 'ACTIVE' and u.id <> ?
                          and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?) limit 1""")
                .setParameter(1, Permission.IDENTITY_MANAGE)
                .setParameter(2, user.getId())
                .setParameter(3, today)
                .setParameter(4, today)
                .getResultList()
                .isEmpty();
        if (!another) {
            throw new RuleViolationException("identity.assignment.last");
        }
    }

    public List<RoleAssignment> assignments(UserAccount user) {
        return em.createQuery(
                        "select a from RoleAssignment a join fetch a.role where a.user = :user order by a.role.code, a.agencyId",
                        RoleAssignment.class)
                .setParameter("user", user)
                .getResultList();
    }
}
