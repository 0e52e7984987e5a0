package id.pendopo.service.complaint;

import id.pendopo.service.identity.Rounds;
import id.pendopo.service.identity.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks every minute for what fell due. Every node looks; {@link DeadlineSweep} claims the work in the database. What fell
 * due while the system was off is done at the next look, in order.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineWatch {

    private static final System.Logger LOG = System.getLogger(DeadlineWatch.class.getName());

    @Inject
    private RunAs runAs;

    @Inject
    private DeadlineSweep sweep;

    @Inject
    private Rounds rounds;

    /** Once a minute; a look that takes longer is not overtaken by the next. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        rounds.asSystem(this::ring, "Deadlines were not looked at; the next look tries again");
    }

    /** Once a day. */
    @Schedule(hour = "2", minute = "40", persistent = false)
    void tidy() {
        runAs.system((Runnable) () -> sweep.forgetRequests());
    }

    /** Piece by piece until nothing is due; a piece that fails is taken apart, so that one complaint stops no other. */
    private void ring() {
        int looked = DeadlineSweep.PIECE;
        while (looked > 0) {
            try {
                looked = sweep.ring();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A piece of due complaints failed; each is tried alone", e);
                oneByOne();
            }
        }
    }

    private void oneByOne() {
        for (long complaint : sweep.due()) {
            try {
                sweep.ringOne(complaint);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Complaint with number " + complaint + " is put off for an hour", e);
                sweep.postpone(complaint);
            }
        }
    }
}
