package id.pendopo.service.forum;

import id.pendopo.domain.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * Tokens by which a phone in the audience is known again, so that it votes once for a question. A token is a random number
 * with our seal: nobody makes them but we, and nothing about them is stored but a hash that differs from edition to edition.
 */
@ApplicationScoped
public class AudienceDevices {

    private static final String PURPOSE = "forum.device";
    private static final int NUMBER = 16;
    private static final int SEAL = 16;
    private static final int PRINT = 16;
    private static final int LENGTH = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Secrets secrets;

    /** A token nobody had before. */
    public String issue() {
        byte[] number = new byte[NUMBER];
        RANDOM.nextBytes(number);
        byte[] token = Arrays.copyOf(number, NUMBER + SEAL);
        System.arraycopy(secrets.keyedHash(PURPOSE, text(number)), 0, token, NUMBER, SEAL);
        return text(token);
    }

    /** Whether we made it; what a phone sends may be anything. */
    public boolean genuine(String token) {
        if (token == null || token.length() != LENGTH) {
            return false;
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return false;
        }
        // The last letter has bits that mean nothing: one number, written in several ways, would be several phones.
        if (!text(bytes).equals(token)) {
            return false;
        }
        byte[] seal = Arrays.copyOfRange(bytes, NUMBER, NUMBER + SEAL);
        return secrets.keyedHashes(PURPOSE, text(Arrays.copyOf(bytes, NUMBER))).stream()
                .anyMatch(made -> MessageDigest.isEqual(Arrays.copyOf(made, SEAL), seal));
    }

    /** What is kept of a phone in one edition: with 256 bits behind it, a plain hash tells nothing. */
    static byte[] print(String token, String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(code.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(token.getBytes(StandardCharsets.UTF_8)), PRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
