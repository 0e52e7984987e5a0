package id.pendopo.service.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private final int limit;
    private final Clock clock;

    /** @param limit more mails of a kind to a person than this, within a window, are gathered */
    OutboxDelivery(OutboxQueue queue, MailComposer composer, MailTransport transport, int limit, Clock clock) {
        this.queue = queue;
        this.composer = composer;
        this.transport = transport;
        this.limit = limit;
        this.clock = clock;
    }

    /** @return how many groups of messages were claimed; fewer than a batch means that the outbox is empty for now */
    int round() {
        List<List<OutboxQueue.Claimed>> claimed = queue.claim(BATCH, LEASE, clock.instant());
        if (claimed.isEmpty()) {
            return 0;
        }
        long began = System.nanoTime();
        List<List<OutboxQueue.Claimed>> mails = new ArrayList<>();
        claimed.forEach(group -> mails.addAll(mails(group)));
        if (mails.isEmpty()) {
            return claimed.size();
        }
        try (MailTransport.Connection connection = transport.open()) {
            for (List<OutboxQueue.Claimed> mail : mails) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    queue.release(mail);
                } else {
                    deliver(mail, connection);
                }
            }
        } catch (MailTransport.DeliveryException e) {
            LOG.log(System.Logger.Level.WARNING, "Mail server cannot be used: {0}", e.getMessage());
            mails.forEach(mail -> later(mail, e.getMessage()));
        }
        return claimed.size();
    }

    /** What of a group leaves now, each list as one mail; the rest is put back to wait. */
    private List<List<OutboxQueue.Claimed>> mails(List<OutboxQueue.Claimed> group) {
        OutboxQueue.Claimed first = group.get(0);
        if (first.userId() == null || first.digest()) {
            return List.of(group);
        }
        Instant now = clock.instant();
        MailGathering.Recent recent = queue.recent(first.userId(), first.kind(), now.minus(MailGathering.WINDOW));
        boolean held = group.stream().anyMatch(OutboxQueue.Claimed::held);
        return switch (MailGathering.step(limit, recent, group.size(), held)) {
            case ALONE -> group.stream().map(List::of).toList();
            case TOGETHER -> List.of(group);
            case LATER -> {
                queue.hold(group, now, now.plus(MailGathering.WINDOW));
                yield List.of();
            }
        };
    }

    private void deliver(List<OutboxQueue.Claimed> messages, MailTransport.Connection connection) {
        Optional<Mail> mail;
        try {
            mail = composer.compose(messages);
        } catch (RuntimeException e) {
            // One message that cannot be made must not hold up those behind it.
            LOG.log(System.Logger.Level.WARNING, "Mail " + messages.get(0).messageId() + " cannot be made", e);
            later(messages, "compose: " + e.getClass().getSimpleName());
            return;
        }
        if (mail.isEmpty()) {
            queue.drop(messages);
        } else {
            send(messages, mail.get(), connection);
        }
    }

    private void send(List<OutboxQueue.Claimed> messages, Mail mail, MailTransport.Connection connection) {
        try {
            connection.send(mail);
            queue.sent(messages, clock.instant());
        } catch (MailTransport.RejectedException e) {
            LOG.log(System.Logger.Level.WARNING, "Mail {0} refused for good: {1}", mail.id(), e.getMessage());
            queue.dead(messages, clock.instant(), e.getMessage());
        } catch (MailTransport.DeliveryException e) {
            LOG.log(System.Logger.Level.WARNING, "Mail {0} not sent: {1}", mail.id(), e.getMessage());
            later(messages, e.getMessage());
        }
    }

    private void later(List<OutboxQueue.Claimed> messages, String error) {
        Instant now = clock.instant();
        int attempts = messages.get(0).attempts();
        if (attempts > BACKOFF.size()) {
            queue.dead(messages, now, error);
        } else {
            queue.retryAt(messages, now.plus(BACKOFF.get(attempts - 1)), error);
        }
    }
}
