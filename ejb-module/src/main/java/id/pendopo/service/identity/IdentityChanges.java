package id.pendopo.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts changes of users, roles, API clients and sessions on this node. What was remembered before the count moved is
 * read anew at once; other nodes notice within {@link #REMEMBERED_SECONDS}.
 */
@ApplicationScoped
public class IdentityChanges {

    public static final int REMEMBERED_SECONDS = 20;

    private final AtomicLong count = new AtomicLong();

    @Inject
    private Event<Changed> event;

    /** Something changed in the running transaction. */
    record Changed() {}

    /** Call in the transaction of the change; the count moves when it is committed. */
    void changed() {
        event.fire(new Changed());
    }

    public long count() {
        return count.get();
    }

    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        count.incrementAndGet();
    }
}
