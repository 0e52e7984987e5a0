package id.pendopo.service.notification;

import id.pendopo.domain.notification.WebhookState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing a system was told, or shall be. What it is about is not said: whoever runs the interfaces need not be
 * one who may know of it. The message's id is what the other side knows it by.
 *
 * @param event code of a WebhookEvent, or {@link #TRIAL}
 * @param status HTTP status of the last answer; null if there was none
 * @param tookMillis how long the last attempt took
 */
public record WebhookDelivery(
        long id,
        UUID message,
        String event,
        Instant happenedAt,
        WebhookState state,
        int attempts,
        Instant nextAttemptAt,
        Instant finishedAt,
        Integer status,
        Integer tookMillis,
        String error)
        implements Serializable {

    /** Sent by hand, to try an address out. */
    public static final String TRIAL = WebhookMessage.TRIAL;
}
