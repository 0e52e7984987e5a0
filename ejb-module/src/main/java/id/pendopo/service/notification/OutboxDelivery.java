package id.pendopo.service.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One round of sending. A message is marked as being sent before it leaves and as sent after, so two nodes never send the
 * same one. If a node dies in the moment between, the message goes out again once the lease has ended, with the same
 * Message-ID: rather twice for once in a crash than never.
 */
final class OutboxDelivery {

    static final int BATCH = 20;
    static final Duration LEASE = Duration.ofMinutes(10);
    /** Nothing is begun later than this after claiming: one dialogue with a slow server then still ends in the lease. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Waiting times after the first, second, … failure; after the last the message is dead. Two days in all. */
    static final List<Duration> BACKOFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final System.Logger LOG = System.getLogger(OutboxDelivery.class.getName());

    private final OutboxQueue queue;
    private final MailComposer composer;
    private final MailTransport transport;
    private final Clock clock;

    OutboxDelivery(OutboxQueue queue, MailComposer composer, MailTransport transport, Clock clock) {
        this.queue = queue;
        this.composer = composer;
        this.transport = transport;
        this.clock = clock;
    }

    /** @return how many messages were claimed; fewer than a batch means that the outbox is empty for now */
    int round() {
        List<OutboxQueue.Claimed> claimed = queue.claim(BATCH, LEASE, clock.instant());
        if (claimed.isEmpty()) {
            return 0;
        }
        long began = System.nanoTime();
        try (MailTransport.Connection connection = transport.open()) {
            for (OutboxQueue.Claimed message : claimed) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    queue.release(message);
                } else {
                    deliver(message, connection);
                }
            }
        } catch (MailTransport.DeliveryException e) {
            LOG.log(System.Logger.Level.WARNING, "Mail server cannot be used: {0}", e.getMessage());
            claimed.forEach(message -> later(message, e.getMessage()));
        }
        return claimed.size();
    }

    private void deliver(OutboxQueue.Claimed message, MailTransport.Connection connection) {
        Optional<Mail> mail;
        try {
            mail = composer.compose(message);
        } catch (RuntimeException e) {
            // One message that cannot be made must not hold up those behind it.
            LOG.log(System.Logger.Level.WARNING, "Mail " + message.messageId() + " cannot be made", e);
            later(message, "compose: " + e.getClass().getSimpleName());
            return;
        }
        if (mail.isEmpty()) {
            queue.drop(message);
        } else {
            send(message, mail.get(), connection);
        }
    }

    private void send(OutboxQueue.Claimed message, Mail mail, MailTransport.Connection connection) {
        try {
            connection.send(mail);
            queue.sent(message, clock.instant());
        } catch (MailTransport.RejectedException e) {
            LOG.log(System.Logger.Level.WARNING, "Mail {0} refused for good: {1}", message.messageId(), e.getMessage());
            queue.dead(message, clock.instant(), e.getMessage());
        } catch (MailTransport.DeliveryException e) {
            LOG.log(System.Logger.Level.WARNING, "Mail {0} not sent: {1}", message.messageId(), e.getMessage());
            later(message, e.getMessage());
        }
    }

    private void later(OutboxQueue.Claimed message, String error) {
        Instant now = clock.instant();
        if (message.attempts() > BACKOFF.size()) {
            queue.dead(message, now, error);
        } else {
            queue.retryAt(message, now.plus(BACKOFF.get(message.attempts() - 1)), error);
        }
    }
}
