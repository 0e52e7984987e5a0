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

/** Looks twice a minute for what followers have yet to be told. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatcherWatch {

    private static final System.Logger LOG = System.getLogger(WatcherWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private WatcherNews news;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "12/30", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system((Runnable) this::tell);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Followers were not told; the next look tries again", e);
        } finally {
            busy.set(false);
        }
    }

    private void tell() {
        int taken = WatcherNews.PIECE;
        while (taken == WatcherNews.PIECE) {
            taken = news.piece();
        }
    }
}
