package id.pendopo.service.survey;

import id.pendopo.domain.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Codes people type in and tokens devices show; of both only hashes leave here. */
@ApplicationScoped
class KioskSecrets {

    /** Without letters and digits that are taken for each other. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int PAIRING_LENGTH = 8;
    private static final int ONCE_LENGTH = 10;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Secrets secrets;

    /** Eight letters and digits in two groups. */
    String pairingCode() {
        return letters(PAIRING_LENGTH).replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] pairingHash(String typed) {
        return secrets.keyedHash("survey.pairing", normal(typed));
    }

    /** Ten letters and digits in two groups: nobody guesses one of a thousand among 8 × 10¹⁴. */
    String onceCode() {
        return letters(ONCE_LENGTH).replaceAll("(.{5})(?=.)", "$1-");
    }

    /** By every key of the ring, the newest first. */
    List<byte[]> onceHashes(String typed) {
        return secrets.keyedHashes("survey.code", normal(typed));
    }

    /** 256 random bits: its plain hash tells nothing. */
    String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] tokenHash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normal(String typed) {
        String text = typed == null || typed.length() > 40 ? "" : typed;
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String letters(int many) {
        StringBuilder code = new StringBuilder(many);
        while (code.length() < many) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
