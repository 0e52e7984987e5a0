package id.pendopo.service.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import id.pendopo.domain.platform.Secrets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator (RFC 6238: SHA-1, 6 digits, 30 seconds, one step of tolerance each way) and recovery codes.
 * Every code works once.
 */
@Stateless
@PermitAll
public class SecondFactor {

    static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final long STEP_SECONDS = 30;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /** Whether the code is right, and uses it up. */
    public boolean accepts(long userId, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (code.matches("[0-9]{6}")) {
            List<?> rows = em.createNativeQuery(
                            "select cast(uuid as text), totp_secret from user_account where id = ? and totp_confirmed_at is not null")
                    .setParameter(1, userId)
                    .getResultList();
            return !rows.isEmpty() && acceptsOnce(userId, code, (Object[]) rows.get(0));
        }
        return code.length() == Base32.length(RECOVERY_BYTES) && useRecoveryCode(userId, code);
    }

    private boolean acceptsOnce(long userId, String code, Object[] row) {
        OptionalLong step = matchingStep(open((byte[]) row[1], UUID.fromString((String) row[0])), code);
        return step.isPresent() && useUp(userId, step.getAsLong());
    }

    /** Marks the step as used; false if it, or a later one, was used before. */
    public boolean useUp(long userId, long step) {
        return em.createNativeQuery("update user_account set totp_last_step = ? where id = ? and totp_last_step < ?")
                        .setParameter(1, step)
                        .setParameter(2, userId)
                        .setParameter(3, step)
                        .executeUpdate()
                == 1;
    }

    /** The 30-second step whose code this is, among the previous, the current and the next. */
    public OptionalLong matchingStep(byte[] secret, String code) {
        try {
            TimeBasedOneTimePasswordGenerator generator =
                    new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(STEP_SECONDS));
            SecretKeySpec key = new SecretKeySpec(secret, generator.getAlgorithm());
            long current = clock.instant().getEpochSecond() / STEP_SECONDS;
            OptionalLong found = OptionalLong.empty();
            for (long step = current - 1; step <= current + 1; step++) {
                Instant at = Instant.ofEpochSecond(step * STEP_SECONDS);
                String expected = String.format(Locale.ROOT, "%06d", generator.generateOneTimePassword(key, at));
                if (java.security.MessageDigest.isEqual(expected.getBytes(), code.getBytes())) {
                    found = OptionalLong.of(step);
                }
            }
            return found;
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] randomSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    public byte[] close(byte[] secret, UUID user) {
        return secrets.encrypt(Base64.getEncoder().encodeToString(secret), context(user));
    }

    public byte[] open(byte[] encrypted, UUID user) {
        return Base64.getDecoder().decode(secrets.decrypt(encrypted, context(user)));
    }

    private static String context(UUID user) {
        return "user.totp/" + user;
    }

    /** Makes new recovery codes; older ones stop working. Only their hashes are kept. */
    public List<String> newRecoveryCodes(long userId) {
        em.createNativeQuery("delete from recovery_code where user_id = ?")
                .setParameter(1, userId)
                .executeUpdate();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            byte[] bytes = new byte[RECOVERY_BYTES];
            RANDOM.nextBytes(bytes);
            String code = Base32.encode(bytes);
            em.createNativeQuery("insert into recovery_code (user_id, code_hash) values (?, ?)")
                    .setParameter(1, userId)
                    .setParameter(2, secrets.keyedHash("recovery", userId + "|" + code))
                    .executeUpdate();
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    public void forgetRecoveryCodes(long userId) {
        em.createNativeQuery("delete from recovery_code where user_id = ?")
                .setParameter(1, userId)
                .executeUpdate();
    }

    public int recoveryCodesLeft(long userId) {
        return ((Number)
                        em.createNativeQuery("select count(*) from recovery_code where user_id = ? and used_at is null")
                                .setParameter(1, userId)
                                .getSingleResult())
                .intValue();
    }

    private boolean useRecoveryCode(long userId, String code) {
        for (byte[] hash : secrets.keyedHashes("recovery", userId + "|" + code)) {
            int used = em.createNativeQuery(
                            "update recovery_code set used_at = ? where user_id = ? and code_hash = ? and used_at is null")
                    .setParameter(1, Timestamp.from(clock.instant()))
                    .setParameter(2, userId)
                    .setParameter(3, hash)
                    .executeUpdate();
            if (used == 1) {
                return true;
            }
        }
        return false;
    }
}
