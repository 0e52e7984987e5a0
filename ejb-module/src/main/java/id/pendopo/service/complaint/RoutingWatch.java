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

/** Has the suggestions for routing learned anew when somebody asked for it, and every night. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoutingWatch {

    private static final System.Logger LOG = System.getLogger(RoutingWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private RoutingSweep sweep;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void lookForLessons() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system((Runnable) () -> sweep.claim().ifPresent(sweep::learn));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Routing was not learned; it is tried again later", e);
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void nightly() {
        runAs.system((Runnable) () -> sweep.askNightly());
    }
}
