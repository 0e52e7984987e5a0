package id.pendopo.service.complaint;

import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every few seconds for what other systems have yet to be told. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookWatch {

    private static final System.Logger LOG = System.getLogger(WebhookWatch.class.getName());
    private static final int ROUNDS = 100;

    @Inject
    private RunAs runAs;

    @Inject
    private WebhookNews news;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookSender sender;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false, info = "webhooks")
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system((Runnable) this::tell);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Webhooks were not looked after; the next look tries again", e);
        } finally {
            busy.set(false);
        }
    }

    private void tell() {
        for (int round = 0; round < ROUNDS && news.notice(); round++) {
            LOG.log(System.Logger.Level.DEBUG, "A full piece of news, looking for more");
        }
        queue.due().forEach(sender::begin);
    }

    @Schedule(hour = "*", minute = "23", second = "0", persistent = false, info = "forget old webhook deliveries")
    void forget() {
        try {
            for (boolean more = true; more; ) {
                more = runAs.system(news::forget);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old webhook deliveries cannot be removed now", e);
        }
    }
}
