package id.pendopo.service.notification;

import id.pendopo.service.identity.Rounds;
import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

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
    private WebhookSources sources;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookSender sender;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false, info = "webhooks")
    void look() {
        rounds.asSystem(this::tell, "Webhooks were not looked after; the next look tries again");
    }

    private void tell() {
        for (WebhookSource source : sources.all()) {
            for (int round = 0; round < ROUNDS && source.notice(); round++) {
                LOG.log(System.Logger.Level.DEBUG, "A full piece of news, looking for more");
            }
        }
        queue.due().forEach(sender::begin);
    }

    @Schedule(hour = "*", minute = "23", second = "0", persistent = false, info = "forget old webhook deliveries")
    void forget() {
        try {
            for (boolean more = true; more; ) {
                more = runAs.system(queue::forget);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old webhook deliveries cannot be removed now", e);
        }
    }
}
