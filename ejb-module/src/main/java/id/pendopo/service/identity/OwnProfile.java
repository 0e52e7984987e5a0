package id.pendopo.service.identity;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people see and set of their own account: name, mail, language, roles, small preferences of pages. */
@Stateless
public class OwnProfile {

    private static final int KEY_LENGTH = 64;
    private static final int VALUE_LENGTH = 2_000;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private OwnAccount own;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    /** A role as its holder sees it. */
    public record OwnRole(RoleName role, String agency, LocalDate validTo) implements Serializable {}

    /** The caller's account. */
    public record Profile(String name, String displayName, String email, String language, List<OwnRole> roles)
            implements Serializable {}

    /** The caller's profile with the roles that are given, also those that begin later. */
    @RolesAllowed(Permission.SIGNED_IN)
    public Profile read() {
        UserAccount account = own.account();
        List<?> rows = em.createNativeQuery(
                        """
                        select r.code, r.name, a.agency_id, a.valid_to from role_assignment a join role r on r.id = a.role_id
                        where a.user_id = ? order by r.code, a.agency_id""")
                .setParameter(1, account.getId())
                .getResultList();
        List<OwnRole> roles =
                rows.stream().map(Object[].class::cast).map(this::ownRole).toList();
        return new Profile(
                account.getName(), account.getDisplayName(), account.getEmail(), account.getLanguage(), roles);
    }

    /**
     * Changes how the caller is shown, reached and spoken to.
     *
     * @throws InvalidInputException for {@code displayName} or {@code email}
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void update(String displayName, String email, Locale language) {
        UserAccount account = own.account();
        account.describe(displayName, email, language);
        em.flush();
        trail.record("identity.profile-changed", "user", account.getName(), Map.of());
        changes.changed();
    }

    /** A preference of the caller, as kept by {@link #prefer}. */
    @RolesAllowed(Permission.SIGNED_IN)
    public Optional<String> preference(String key) {
        return em.createNativeQuery("select value from user_preference where user_id = ? and key = ?")
                .setParameter(1, ownId())
                .setParameter(2, key)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /**
     * Keeps a preference of the caller, such as the columns of a list.
     *
     * @param value at most 2,000 characters; null or empty removes it
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void prefer(String key, String value) {
        if (key == null || key.isBlank() || key.length() > KEY_LENGTH || key.indexOf('\u0000') >= 0) {
            throw new InvalidInputException("key", "identity.tooLong", KEY_LENGTH);
        }
        if (value == null || value.isEmpty()) {
            em.createNativeQuery("delete from user_preference where user_id = ? and key = ?")
                    .setParameter(1, ownId())
                    .setParameter(2, key)
                    .executeUpdate();
            return;
        }
        if (value.length() > VALUE_LENGTH || value.indexOf('\u0000') >= 0) {
            throw new InvalidInputException("value", "identity.tooLong", VALUE_LENGTH);
        }
        em.createNativeQuery("insert into user_preference (user_id, key, value) values (?, ?, ?)"
                        + " on conflict (user_id, key) do update set value = excluded.value")
                .setParameter(1, ownId())
                .setParameter(2, key)
                .setParameter(3, value)
                .executeUpdate();
    }

    private Long ownId() {
        if (!currentCaller.get().isUser()) {
            throw new NotFoundException("identity.user.notFound");
        }
        return currentCaller.get().id();
    }

    private OwnRole ownRole(Object[] row) {
        Long agency = row[2] == null ? null : ((Number) row[2]).longValue();
        return new OwnRole(
                new RoleName((String) row[0], (String) row[1]),
                agencies.findById(agency).map(AgencyRef::shortName).orElse(null),
                row[3] == null ? null : ((Date) row[3]).toLocalDate());
    }
}
