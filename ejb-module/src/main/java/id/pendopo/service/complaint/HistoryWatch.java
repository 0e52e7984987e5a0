package id.pendopo.service.complaint;

import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Checks all histories when somebody asked for it, and every Sunday night. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryWatch {

    private static final System.Logger LOG = System.getLogger(HistoryWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private HistorySweep sweep;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system((Runnable) this::check);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The check of histories stopped; it goes on at its place later", e);
        } finally {
            busy.set(false);
        }
    }

    private void check() {
        Optional<Long> claimed = sweep.claim();
        while (claimed.isPresent() && sweep.piece(claimed.get())) {
            Thread.onSpinWait();
        }
    }

    @Schedule(dayOfWeek = "Sun", hour = "3", minute = "15", persistent = false)
    void weekly() {
        runAs.system((Runnable) () -> sweep.askWeekly());
    }
}
