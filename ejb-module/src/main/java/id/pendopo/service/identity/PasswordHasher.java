package id.pendopo.service.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.pendopo.domain.identity.PasswordRule;
import id.pendopo.domain.platform.TooManyRequestsException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id as OWASP advises (19 MiB, 2 passes). Checking a name that does not exist costs the same as checking one that
 * does, so the time of the answer says nothing. Only a few checks run at once: each takes memory, and a flood of
 * sign-ins must not take it all.
 */
@ApplicationScoped
class PasswordHasher {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Argon2Function function = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private String nobody;

    @PostConstruct
    void prepare() {
        nobody = hash("no account has this password");
    }

    String hash(String password) {
        return inPlace(() -> Password.hash(PasswordRule.normalize(password))
                .addRandomSalt(SALT_BYTES)
                .with(function)
                .getResult());
    }

    /** @param hash null when there is no such account; takes as long and is always false */
    boolean matches(String password, String hash) {
        String typed = PasswordRule.normalize(password);
        boolean tooLong = typed.length() > PasswordRule.MAX;
        String against = hash == null ? nobody : hash;
        boolean same = inPlace(
                () -> Password.check(tooLong ? "" : typed, against).with(Argon2Function.getInstanceFromHash(against)));
        return same & !tooLong & hash != null;
    }

    /** Whether the hash was made with weaker settings than today's and should be made again. */
    boolean isOutdated(String hash) {
        return !MessageDigest.isEqual(prefix(hash).getBytes(), prefix(nobody).getBytes());
    }

    private static String prefix(String hash) {
        String[] parts = hash.split("\\$");
        return parts.length > 3 ? parts[1] + "$" + parts[2] + "$" + parts[3] : "";
    }

    private <T> T inPlace(Supplier<T> work) {
        boolean taken = false;
        try {
            taken = places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!taken) {
                throw new TooManyRequestsException("identity.signIn.busy", PATIENCE);
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyRequestsException("identity.signIn.busy", PATIENCE);
        } finally {
            if (taken) {
                places.release();
            }
        }
    }
}
