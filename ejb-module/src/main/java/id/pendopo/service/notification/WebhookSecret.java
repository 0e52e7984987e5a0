package id.pendopo.service.notification;

import id.pendopo.domain.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What both sides know, and how it signs: as Standard Webhooks has it, so that ready-made libraries check it. */
final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookSecret() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] sealed(Secrets secrets, UUID webhook, String secret) {
        return secrets.encrypt(secret, context(webhook));
    }

    static String opened(Secrets secrets, UUID webhook, byte[] sealed) {
        return secrets.decrypt(sealed, context(webhook));
    }

    private static String context(UUID webhook) {
        // What secrets were sealed with before webhooks told of more than complaints; they must still open.
        return "complaint.webhook/" + webhook;
    }

    /** @return one signature of the header {@code webhook-signature} */
    static String sign(String secret, String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
            byte[] signature = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
