package id.pendopo.domain.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A key an API client shows: {@code pdp_} and 256 random bits. Its SHA-256 is what the database keeps. */
public record ApiKey(String clear) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int HINT = 8;

    public static ApiKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ApiKey("pdp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(clear.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first characters, by which an administrator tells keys apart. */
    public String hint() {
        return clear.substring(0, Math.min(HINT, clear.length()));
    }

    @Override
    public String toString() {
        return hint() + "…";
    }
}
