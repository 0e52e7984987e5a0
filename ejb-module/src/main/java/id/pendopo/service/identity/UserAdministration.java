package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Role;
import id.pendopo.domain.identity.RoleAssignment;
import id.pendopo.domain.identity.SignInName;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Administrators make, change and disable users, and give and take roles. Every act is in the trail; a first or reset
 * password is shown once and must be changed at sign-in.
 */
@Stateless
public class UserAdministration {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private AdministrationLimits limits;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Sessions sessions;

    @Inject
    private KnownDevices devices;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    @Inject
    private Clock clock;

    /**
     * A role to give.
     *
     * @param role code of the role
     * @param agency code of the agency; null or blank: the whole government
     * @param from first day; null: today
     * @param to last day; null: until taken away
     */
    public record Grant(String role, String agency, LocalDate from, LocalDate to) {}

    /** A new user. */
    public record NewUser(String name, String displayName, String email, Locale language) {}

    /** What {@link #create} and {@link #resetPassword} give back; the password is not kept anywhere. */
    public record Credentials(UUID uuid, String name, String password) {}

    /**
     * Makes a user with a first role.
     *
     * @throws InvalidInputException if a field is wrong or the name is taken
     * @throws ForbiddenException if the caller may not give that role there
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public Credentials create(NewUser wanted, Grant first) {
        String name = SignInName.require(wanted.name());
        boolean taken = !em.createQuery("select u.id from UserAccount u where u.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new InvalidInputException("name", "identity.name.taken");
        }
        String password = readablePassword();
        UserAccount user = new UserAccount(
                name, wanted.displayName(), wanted.email(), wanted.language(), hasher.hash(password), clock.instant());
        Role role = role(first.role());
        Long agency = agency(first.agency());
        limits.requireGrant(user, role, agency);
        em.persist(user);
        give(user, role, agency, first);
        em.flush();
        trail.record("identity.user-created", "user", name, described(role, first));
        return new Credentials(user.getUuid(), name, password);
    }

    /**
     * Changes how a user is shown and reached.
     *
     * @param version what the caller has seen
     * @throws StaleVersionException if somebody else changed the user meanwhile
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void update(UUID uuid, int version, String displayName, String email, Locale language) {
        UserAccount user = require(uuid);
        user.requireVersion(version, "identity.stale");
        user.describe(displayName, email, language);
        em.flush();
        trail.record("identity.user-changed", "user", user.getName(), Map.of());
        changes.changed();
    }

    /** Sets a new password that must be changed; ends the user's sessions. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public Credentials resetPassword(UUID uuid) {
        UserAccount user = require(uuid);
        String password = readablePassword();
        user.resetPassword(hasher.hash(password), clock.instant());
        devices.forgetAllOf(user.getId());
        sessions.endAllOf(user.getId(), "PASSWORD");
        trail.record("identity.password-reset", "user", user.getName(), Map.of());
        return new Credentials(uuid, user.getName(), password);
    }

    /** Takes the second factor away from a user who lost it; where a role asks for one, it must be enrolled anew. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void removeSecondFactor(UUID uuid) {
        UserAccount user = require(uuid);
        user.removeSecondFactor();
        secondFactor.forgetRecoveryCodes(user.getId());
        sessions.endAllOf(user.getId(), "REVOKED");
        trail.record("identity.second-factor-removed", "user", user.getName(), Map.of("by", "administrator"));
    }

    /** Ends all sessions of a user. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void endSessions(UUID uuid) {
        UserAccount user = require(uuid);
        sessions.endAllOf(user.getId(), "REVOKED");
        trail.record("identity.sessions-ended", "user", user.getName(), Map.of());
    }

    /**
     * The user cannot sign in any more; running sessions end.
     *
     * @throws RuleViolationException if it is the caller, or the last who can manage users
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void disable(UUID uuid) {
        UserAccount user = require(uuid);
        limits.requireNotSelf(user);
        limits.requireAnotherAdministrator(user);
        user.disable();
        sessions.endAllOf(user.getId(), "DISABLED");
        trail.record("identity.user-disabled", "user", user.getName(), Map.of());
    }

    /** The user can sign in again. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void enable(UUID uuid) {
        UserAccount user = require(uuid);
        user.enable();
        trail.record("identity.user-enabled", "user", user.getName(), Map.of());
        changes.changed();
    }

    /**
     * Gives a role.
     *
     * @throws RuleViolationException if the user is the caller, or holds that role there already
     * @throws ForbiddenException if the caller may not give that role there
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void assign(UUID uuid, Grant grant) {
        UserAccount user = require(uuid);
        Role role = role(grant.role());
        Long agency = agency(grant.agency());
        limits.requireGrant(user, role, agency);
        boolean held = limits.assignments(user).stream()
                .anyMatch(each -> each.getRole().equals(role) && java.util.Objects.equals(each.getAgencyId(), agency));
        if (held) {
            throw new RuleViolationException("identity.assignment.taken");
        }
        give(user, role, agency, grant);
        em.flush();
        trail.record("identity.role-given", "user", user.getName(), described(role, grant));
        changes.changed();
    }

    /**
     * Takes a role away at once.
     *
     * @throws RuleViolationException if the user is the caller, or the last who can manage users
     */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void withdraw(UUID uuid, long assignment) {
        UserAccount user = require(uuid);
        RoleAssignment given = limits.assignments(user).stream()
                .filter(each -> each.getId() == assignment)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.assignment.notFound"));
        limits.requireGrant(user, given.getRole(), given.getAgencyId());
        if (given.getRole().getPermissions().contains(Permission.IDENTITY_MANAGE)) {
            limits.requireAnotherAdministrator(user);
        }
        em.remove(given);
        em.flush();
        String agency =
                agencies.findById(given.getAgencyId()).map(AgencyRef::code).orElse("*");
        trail.record(
                "identity.role-taken",
                "user",
                user.getName(),
                Map.of("role", given.getRole().getCode(), "agency", agency));
        changes.changed();
    }

    private void give(UserAccount user, Role role, Long agency, Grant grant) {
        LocalDate from = grant.from() == null ? today.get() : grant.from();
        em.persist(new RoleAssignment(user, role, agency, from, grant.to()));
    }

    private UserAccount require(UUID uuid) {
        UserAccount user = em.createQuery("select u from UserAccount u where u.uuid = :uuid", UserAccount.class)
                .setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.user.notFound"));
        limits.requireReach(user);
        return user;
    }

    private Role role(String code) {
        return em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("role", "identity.role.notFound"));
    }

    private Long agency(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return agencies.findByCode(code)
                .map(AgencyRef::id)
                .orElseThrow(() -> new InvalidInputException("agency", "identity.agency.notFound"));
    }

    private static Map<String, String> described(Role role, Grant grant) {
        boolean everywhere = grant.agency() == null || grant.agency().isBlank();
        return Map.of("role", role.getCode(), "agency", everywhere ? "*" : grant.agency());
    }

    /** Four groups that can be read out over the telephone; about 79 bits. */
    private static String readablePassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
