package id.pendopo.service.notification;

import id.pendopo.domain.notification.WebhookEvent;
import java.io.Serializable;
import java.util.List;

/**
 * The events of one kind of thing, to choose from.
 *
 * @param subject what they happen to
 */
public record WebhookTopic(String subject, List<WebhookEvent> events) implements Serializable {}
