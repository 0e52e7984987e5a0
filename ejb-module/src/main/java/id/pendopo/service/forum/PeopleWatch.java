package id.pendopo.service.forum;

import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every few minutes for people to remind and places to give, and every night for names to forget. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeopleWatch {

    private static final System.Logger LOG = System.getLogger(PeopleWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private PeopleSweep sweep;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "4/10", second = "20", persistent = false)
    void look() {
        alone(this::remindAndMoveUp);
    }

    @Schedule(hour = "2", minute = "50", persistent = false)
    void night() {
        alone(this::forgetAll);
    }

    private void alone(Runnable work) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system(work);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "People of forums were not looked after; the next look tries again",
                    e);
        } finally {
            busy.set(false);
        }
    }

    private void remindAndMoveUp() {
        int taken = PeopleSweep.PIECE;
        while (taken == PeopleSweep.PIECE) {
            taken = sweep.remind();
        }
        sweep.waiting().forEach(sweep::moveUp);
    }

    private void forgetAll() {
        boolean more = true;
        while (more) {
            more = sweep.forget();
        }
    }
}
