package id.pendopo.service.standard;

import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every quarter of an hour for standards to be reviewed. Every node looks; {@link ReviewSweep} claims in the database. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewWatch {

    private static final System.Logger LOG = System.getLogger(ReviewWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private ReviewSweep sweep;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** A look that takes longer is not overtaken by the next. */
    @Schedule(hour = "*", minute = "7/15", second = "45", persistent = false)
    void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            runAs.system((Runnable) this::tell);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Reviews of standards were not looked at; the next look tries again",
                    e);
        } finally {
            busy.set(false);
        }
    }

    private void tell() {
        int told = ReviewSweep.PIECE;
        while (told == ReviewSweep.PIECE) {
            told = sweep.piece();
        }
    }
}
