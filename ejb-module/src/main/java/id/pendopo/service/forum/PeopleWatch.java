package id.pendopo.service.forum;

import id.pendopo.service.identity.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few minutes for people to remind and places to give, and every night for names to forget. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PeopleWatch {

    private static final String FAILED = "People of forums were not looked after; the next look tries again";

    @Inject
    private PeopleSweep sweep;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "4/10", second = "20", persistent = false)
    void look() {
        rounds.asSystem(this::remindAndMoveUp, FAILED);
    }

    @Schedule(hour = "2", minute = "50", persistent = false)
    void night() {
        rounds.asSystem(this::forgetAll, FAILED);
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
