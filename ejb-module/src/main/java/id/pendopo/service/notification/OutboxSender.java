package id.pendopo.service.notification;

import id.pendopo.service.identity.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Empties the outbox every few seconds, on every node; who gets which message is settled in the database. Needs no
 * caller: it calls no service that asks for one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxSender {

    private static final System.Logger LOG = System.getLogger(OutboxSender.class.getName());
    private static final Duration KEEP_SENT = Duration.ofDays(30);
    private static final Duration KEEP_INBOX = Duration.ofDays(180);
    private static final int MANY = 1000;
    private static final int ROUNDS = 50;

    @Inject
    private OutboxQueue queue;

    @Inject
    private MailComposer composer;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "send mail")
    void send() {
        MailSettings.Transport way = settings.transport();
        if (way != MailSettings.Transport.NONE) {
            rounds.alone(() -> empty(way), "The outbox cannot be emptied now");
        }
    }

    private void empty(MailSettings.Transport way) {
        MailTransport transport =
                way == MailSettings.Transport.SMTP ? new SmtpTransport(settings, clock) : new ConsoleTransport();
        OutboxDelivery delivery = new OutboxDelivery(queue, composer, transport, settings.gatherAbove(), clock);
        for (int i = 0; i < ROUNDS && delivery.round() == OutboxDelivery.BATCH; i++) {
            LOG.log(System.Logger.Level.DEBUG, "A full batch left, looking for more");
        }
    }

    @Schedule(hour = "*", minute = "17", second = "0", persistent = false, info = "forget old notices")
    void forget() {
        try {
            Instant now = clock.instant();
            while (queue.forgetSentBefore(now.minus(KEEP_SENT), MANY) == MANY
                    | queue.forgetInboxBefore(now.minus(KEEP_INBOX), MANY) == MANY) {
                LOG.log(System.Logger.Level.DEBUG, "Old notices removed, looking for more");
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old notices cannot be removed now", e);
        }
    }
}
