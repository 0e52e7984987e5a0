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
import java.util.Optional;

/** Checks all histories when somebody asked for it, and every Sunday night. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryWatch {

    @Inject
    private RunAs runAs;

    @Inject
    private HistorySweep sweep;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        rounds.asSystem(this::check, "The check of histories stopped; it goes on at its place later");
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
