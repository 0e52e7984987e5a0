package id.pendopo.service.commitment;

import id.pendopo.service.identity.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks every hour whose reminders and escalations have come: the first look of a day does its work, and a system that was
 * off does it when it is on again. Every node looks; {@link CommitmentSweep} claims the work in the database.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommitmentWatch {

    @Inject
    private CommitmentSweep sweep;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "7", second = "10", persistent = false)
    void look() {
        rounds.asSystem(this::ring, "Promises were not looked at; the next look tries again");
    }

    private void ring() {
        int looked = CommitmentSweep.PIECE;
        while (looked == CommitmentSweep.PIECE) {
            looked = sweep.ring();
        }
    }
}
