package id.pendopo.service.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail that could not be sent, as administrators see it: without its words, the address masked.
 *
 * @param kind key of the notice
 * @param recipient sign-in name of the user, or the masked address
 * @param error what happened at the last attempt
 */
public record DeadLetter(
        long id, String kind, String recipient, int attempts, Instant createdAt, Instant diedAt, String error)
        implements Serializable {}
