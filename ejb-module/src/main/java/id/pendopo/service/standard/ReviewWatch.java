package id.pendopo.service.standard;

import id.pendopo.service.identity.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every quarter of an hour for standards to be reviewed. Every node looks; {@link ReviewSweep} claims in the database. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewWatch {

    @Inject
    private ReviewSweep sweep;

    @Inject
    private Rounds rounds;

    /** A look that takes longer is not overtaken by the next. */
    @Schedule(hour = "*", minute = "7/15", second = "45", persistent = false)
    void look() {
        rounds.asSystem(this::tell, "Reviews of standards were not looked at; the next look tries again");
    }

    private void tell() {
        int told = ReviewSweep.PIECE;
        while (told == ReviewSweep.PIECE) {
            told = sweep.piece();
        }
    }
}
