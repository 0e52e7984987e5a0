package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Secrets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum for the sender's device, in the protocol of ALTCHA: find the number whose SHA-256 with the salt is the challenge. A
 * person does not notice, whoever sends thousands does; and nobody is tracked or shown puzzles. Nothing is kept: the
 * challenge is signed, and a spent one is known by the report that spent it.
 */
@ApplicationScoped
public class ProofOfWork {

    private static final String ALGORITHM = "SHA-256";
    private static final String PURPOSE = "complaint.proof";
    /** Long enough to look for photos, shorter than keys of requests are remembered. */
    private static final Duration LIFE = Duration.ofHours(1);

    private static final int LONGEST = 2_000;
    /** The salt ends here, so that no digit of the number can be read as part of the time. */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?expires=([0-9]{1,12})&");

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final SecureRandom random = new SecureRandom();
    private JsonProvider json;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    @Inject
    private ComplaintSettings settings;

    /** What a browser gets to solve; names as in ALTCHA. */
    public record Challenge(String algorithm, String challenge, int maxnumber, String salt, String signature) {}

    @PostConstruct
    void ready() {
        json = JsonProvider.provider();
    }

    /** A fresh challenge. */
    public Challenge challenge() {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes) + "?expires="
                + clock.instant().plus(LIFE).getEpochSecond() + "&";
        int most = settings.proofOfWork();
        String challenge = sha256(salt + random.nextInt(most + 1));
        return new Challenge(ALGORITHM, challenge, most, salt, sign(challenge));
    }

    /**
     * Checks a solution.
     *
     * @param payload Base64 of JSON with {@code algorithm, challenge, number, salt, signature}
     * @return the challenge, good for one report: use it as its key
     * @throws InvalidInputException (field {@code proof}) if it is missing, wrong, forged or too old
     */
    public String check(String payload) {
        if (payload == null || payload.isBlank() || payload.length() > LONGEST) {
            throw refused("complaint.proofMissing");
        }
        try (JsonReader reader = json.createReader(
                new StringReader(new String(Base64.getDecoder().decode(payload.strip()), StandardCharsets.UTF_8)))) {
            JsonObject solution = reader.readObject();
            String challenge = solution.getString("challenge", "");
            String salt = solution.getString("salt", "");
            String number = Long.toString(solution.getJsonNumber("number").longValueExact());
            Matcher parts = SALT.matcher(salt);
            boolean right = ALGORITHM.equals(solution.getString("algorithm", ""))
                    && HEX.matcher(challenge).matches()
                    && parts.matches()
                    && same(sha256(salt + number), challenge)
                    && secrets.keyedHashes(PURPOSE, challenge).stream()
                            .anyMatch(
                                    hash -> same(HexFormat.of().formatHex(hash), solution.getString("signature", "")));
            if (!right) {
                throw refused("complaint.proofWrong");
            }
            if (Long.parseLong(parts.group(1)) < clock.instant().getEpochSecond()) {
                throw refused("complaint.proofOld");
            }
            return challenge;
        } catch (IllegalArgumentException
                | JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException e) {
            throw refused("complaint.proofWrong");
        }
    }

    private String sign(String challenge) {
        return HexFormat.of().formatHex(secrets.keyedHash(PURPOSE, challenge));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvalidInputException refused(String code) {
        return new InvalidInputException("proof", code);
    }
}
