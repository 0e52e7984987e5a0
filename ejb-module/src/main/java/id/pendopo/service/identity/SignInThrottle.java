package id.pendopo.service.identity;

import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.TooManyRequestsException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Slows whoever guesses. An attempt is counted as failed before it is checked and taken back when it was right, each in a
 * transaction of its own, so neither a rollback nor many attempts at once get around it.
 */
@Stateless
@PermitAll
public class SignInThrottle {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /** One thing that is counted: a purpose, whose value is kept only as a keyed hash, and the rule for it. */
    public record Counted(String purpose, String value, ThrottleRule rule) {}

    /**
     * Counts an attempt as failed.
     *
     * @throws TooManyRequestsException if one of them has to wait; then nothing is counted
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void attempt(List<Counted> all) {
        // The database rounds to microseconds, perhaps upwards: a time written now must not lie ahead of now.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Counted counted : all) {
            count(counted, now);
        }
    }

    /**
     * Takes the attempt back because it was right: the first is forgotten altogether, of the others only this attempt, as
     * the address may be shared by somebody who guesses.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void succeeded(List<Counted> all) {
        for (int i = 0; i < all.size(); i++) {
            String sql = i == 0
                    ? "delete from sign_in_attempt where key = ?"
                    : "update sign_in_attempt set failures = greatest(0, failures - 1), free_at = last_at where key = ?";
            em.createNativeQuery(sql).setParameter(1, key(all.get(i))).executeUpdate();
        }
    }

    /** Removes what is long forgotten. */
    public int clean() {
        return em.createNativeQuery("delete from sign_in_attempt where last_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofDays(2))))
                .executeUpdate();
    }

    private void count(Counted counted, Instant now) {
        byte[] key = key(counted);
        em.createNativeQuery("insert into sign_in_attempt (key, failures, last_at, free_at) values (?, 0, ?, ?)"
                        + " on conflict (key) do nothing")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        Object[] row = (Object[])
                em.createNativeQuery("select failures, last_at, free_at from sign_in_attempt where key = ? for update")
                        .setParameter(1, key)
                        .getSingleResult();
        Instant last = ((Timestamp) row[1]).toInstant();
        Instant free = ((Timestamp) row[2]).toInstant();
        if (free.isAfter(now)) {
            throw new TooManyRequestsException("identity.signIn.slow", Duration.between(now, free));
        }
        boolean forgotten = last.plus(counted.rule().forget()).isBefore(now);
        int failures = (forgotten ? 0 : ((Number) row[0]).intValue()) + 1;
        em.createNativeQuery("update sign_in_attempt set failures = ?, last_at = ?, free_at = ? where key = ?")
                .setParameter(1, failures)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.plus(counted.rule().waitAfter(failures))))
                .setParameter(4, key)
                .executeUpdate();
    }

    private byte[] key(Counted counted) {
        return secrets.keyedHash("sign-in/" + counted.purpose(), counted.value());
    }
}
