package id.pendopo.service.notification;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a webhook says: that something happened, to what, and where to read on. Nothing of what was written and nobody's name:
 * whoever may know more asks REST, which asks who is asking.
 */
final class WebhookMessage {

    /** Sent by hand, to try an address out. */
    static final String TRIAL = "webhook.trial";

    private static final JsonProvider JSON = JsonProvider.provider();

    private WebhookMessage() {}

    static String body(String type, Instant at, JsonObject data) {
        return JSON.createObjectBuilder()
                .add("type", type)
                .add("timestamp", at.toString())
                .add("data", data)
                .build()
                .toString();
    }

    /** As Standard Webhooks has them; with several secrets there are several signatures, of which one must fit. */
    static Map<String, String> headers(UUID message, Instant now, List<String> secrets, String body) {
        long seconds = now.getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "Pendopo");
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", message.toString());
        headers.put("webhook-timestamp", Long.toString(seconds));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> WebhookSecret.sign(secret, message.toString(), seconds, body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }
}
