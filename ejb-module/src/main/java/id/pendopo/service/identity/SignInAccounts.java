package id.pendopo.service.identity;

import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** What sign-in reads of an account, in short transactions of its own. */
@Stateless
@PermitAll
public class SignInAccounts {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    public record Account(long id, String name, String passwordHash, boolean active, boolean secondFactor) {}

    /** The account, or null. */
    public Account byName(String name) {
        List<?> rows = em.createNativeQuery(
                        "select id, name, password_hash, status = 'ACTIVE', totp_confirmed_at is not null"
                                + " from user_account where name = ?")
                .setParameter(1, name)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        return new Account(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3], (Boolean) row[4]);
    }

    public String nameOf(long userId) {
        return text("select name from user_account where id = ?", userId);
    }

    public String passwordHashOf(long userId) {
        return text("select password_hash from user_account where id = ?", userId);
    }

    private String text(String sql, long userId) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, userId).getResultList();
        return rows.isEmpty() ? null : (String) rows.get(0);
    }

    /** Replaces a hash made with weaker settings, unless the password was changed meanwhile. */
    public void renewHash(long userId, String oldHash, String newHash) {
        em.createNativeQuery("update user_account set password_hash = ? where id = ? and password_hash = ?")
                .setParameter(1, newHash)
                .setParameter(2, userId)
                .setParameter(3, oldHash)
                .executeUpdate();
    }

    /**
     * @param name null when there is no such account; what was typed is not kept, for it may be a password
     * @param what which step failed
     */
    public void recordFailure(String name, String what) {
        trail.record("identity.sign-in-failed", "user", name == null ? "-" : name, Map.of("step", what));
    }
}
