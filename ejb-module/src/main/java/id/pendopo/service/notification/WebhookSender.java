package id.pendopo.service.notification;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.RunAs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sends what one webhook shall be told, one after the other. Each webhook has a thread of its own, so a slow one holds up none. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookSender {

    private static final System.Logger LOG = System.getLogger(WebhookSender.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ROUNDS = 200;
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    @Inject
    private RunAs runAs;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookSettings settings;

    @Inject
    private WebhookTurns turns;

    @Inject
    private Clock clock;

    /** Begins at once, without making the one who asked wait. */
    @Asynchronous
    public void begin(long webhook) {
        if (!turns.take(webhook)) {
            return;
        }
        try {
            runAs.system((Runnable) () -> send(webhook));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A webhook stopped; the next look goes on with it", e);
        } finally {
            turns.give(webhook);
        }
    }

    private void send(long webhook) {
        Optional<WebhookQueue.Claim> claim = queue.claim(webhook);
        for (int round = 0; round < ROUNDS && claim.isPresent(); round++) {
            deliver(claim.get());
            claim = queue.claim(webhook);
        }
    }

    private void deliver(WebhookQueue.Claim claim) {
        Optional<WebhookQueue.Parcel> parcel = queue.parcel(claim);
        if (parcel.isEmpty()) {
            queue.skipped(claim);
            return;
        }
        long begin = System.nanoTime();
        try {
            int status = post(claim, parcel.get());
            if (status >= OK && status < REDIRECT) {
                queue.sent(claim, status, millis(begin));
            } else {
                queue.failed(claim, status, millis(begin), "answered " + status);
            }
        } catch (InvalidInputException e) {
            // The operator has closed the way to it since.
            queue.failed(claim, null, millis(begin), "the host is not in the public network");
        } catch (IOException e) {
            queue.failed(
                    claim,
                    null,
                    millis(begin),
                    e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private int post(WebhookQueue.Claim claim, WebhookQueue.Parcel parcel) throws IOException {
        WebhookAddress address = WebhookAddress.of(parcel.url(), settings.privateHosts());
        return new WebhookCall(PATIENCE)
                .post(
                        address,
                        WebhookMessage.headers(claim.message(), clock.instant(), parcel.secrets(), parcel.body()),
                        parcel.body().getBytes(StandardCharsets.UTF_8));
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
