package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a webhook says: that something happened, to which complaint, and where to read on. Nothing of what was written and
 * nobody's name: whoever may know more asks REST, which asks who is asking.
 */
final class WebhookMessage {

    private static final JsonProvider JSON = JsonProvider.provider();

    private WebhookMessage() {}

    static String trial(String type, Instant at) {
        return envelope(type, at, JSON.createObjectBuilder());
    }

    static String complaint(
            String type,
            Instant at,
            int sequence,
            String number,
            String reference,
            ComplaintState state,
            String agency,
            String href) {
        JsonObjectBuilder data = JSON.createObjectBuilder().add("trackingNumber", number);
        if (reference != null) {
            data.add("sourceReference", reference);
        }
        data.add("state", state.name());
        if (agency != null) {
            data.add("agency", agency);
        }
        return envelope(type, at, data.add("sequence", sequence).add("href", href));
    }

    private static String envelope(String type, Instant at, JsonObjectBuilder data) {
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
