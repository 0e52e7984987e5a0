package id.pendopo.service.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * One notice in a person's inbox, in the language asked for.
 *
 * @param link path within Pendopo that shows more; null for none
 */
public record InboxItem(long id, String subject, String body, String link, Instant createdAt, boolean read)
        implements Serializable {}
