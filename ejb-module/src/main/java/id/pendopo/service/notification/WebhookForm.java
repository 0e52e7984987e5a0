package id.pendopo.service.notification;

import java.util.Set;
import java.util.UUID;

/**
 * What a webhook shall be.
 *
 * @param client which API client is told; it is told of what it may see itself
 * @param url where to
 * @param events of what, by their codes
 */
public record WebhookForm(UUID client, String url, Set<String> events) {}
