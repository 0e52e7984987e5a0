package id.pendopo.service.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook with everything but its secret.
 *
 * @param clientActive whether the client may call; otherwise it is told nothing either
 * @param events of what it is told, by their codes
 * @param waiting deliveries that wait, at most 1,000 are counted
 * @param dead deliveries that wait for a person, at most 1,000 are counted
 * @param oldSecretUntil until when the secret before this one signs as well; null if there is none
 */
public record WebhookDetail(
        UUID uuid,
        int version,
        UUID client,
        String clientName,
        boolean clientActive,
        String url,
        List<String> events,
        boolean active,
        Instant madeAt,
        String madeBy,
        Instant oldSecretUntil,
        long waiting,
        long dead,
        Instant lastSuccessAt,
        Instant lastFailureAt,
        String lastError)
        implements Serializable {}
