package id.pendopo.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Browsers that somebody has signed in from. Only makes sign-in quicker for those who are known, never replaces a
 * password.
 */
@Stateless
@PermitAll
public class KnownDevices {

    public static final Duration KEPT = Duration.ofDays(180);
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Whether the user signed in from the browser that shows this token. */
    public boolean knows(Long userId, String token) {
        return userId != null
                && isToken(token)
                && !em.createNativeQuery(
                                "select 1 from known_device where token_hash = ? and user_id = ? and last_used_at > ?")
                        .setParameter(1, hash(token))
                        .setParameter(2, userId)
                        .setParameter(3, Timestamp.from(clock.instant().minus(KEPT)))
                        .getResultList()
                        .isEmpty();
    }

    /**
     * Remembers that the user signed in from this browser.
     *
     * @param token what the browser showed; may be null
     * @return what it shall show from now on
     */
    public String remember(long userId, String token) {
        String kept = isToken(token) ? token : randomToken();
        Instant now = clock.instant();
        em.createNativeQuery(
                        "insert into known_device (token_hash, user_id, created_at, last_used_at) values (?, ?, ?, ?)"
                                + " on conflict (token_hash, user_id) do update set last_used_at = excluded.last_used_at")
                .setParameter(1, hash(kept))
                .setParameter(2, userId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return kept;
    }

    /** After a password was changed because somebody else may know it. */
    public void forgetAllOf(long userId) {
        em.createNativeQuery("delete from known_device where user_id = ?")
                .setParameter(1, userId)
                .executeUpdate();
    }

    /** Removes browsers not seen for long. */
    public int clean() {
        return em.createNativeQuery("delete from known_device where last_used_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private static String randomToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isToken(String token) {
        return token != null && token.length() == TOKEN_LENGTH;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
