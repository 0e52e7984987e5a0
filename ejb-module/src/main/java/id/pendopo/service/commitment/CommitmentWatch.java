package id.pendopo.service.commitment;

import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks every hour whose reminders and escalations have come: the first look of a day does its work, and a system that was
 * off does it when it is on again. Every node looks; {@link CommitmentSweep} claims the work in the database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommitmentWatch {

    private static final System.Logger LOG = System.getLogger(CommitmentWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private CommitmentSweep sweep;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "7", second = "10", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system((Runnable) this::ring);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Promises were not looked at; the next look tries again", e);
        } finally {
            busy.set(false);
        }
    }

    private void ring() {
        int looked = CommitmentSweep.PIECE;
        while (looked == CommitmentSweep.PIECE) {
            looked = sweep.ring();
        }
    }
}
