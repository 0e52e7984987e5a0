package id.pendopo.service.notification;

import java.io.Serializable;

/**
 * How the outbox is doing.
 *
 * @param transport how mail leaves
 * @param waiting messages not yet sent
 * @param dead messages given up
 */
public record OutboxState(String transport, long waiting, long dead) implements Serializable {}
