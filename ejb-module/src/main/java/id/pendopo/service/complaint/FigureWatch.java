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

/** Counts what changed every few seconds, and compares everything when somebody asked for it and every Sunday night. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FigureWatch {

    @Inject
    private RunAs runAs;

    @Inject
    private FigureFold fold;

    @Inject
    private FigureSweep sweep;

    @Inject
    private Rounds counting;

    @Inject
    private Rounds comparing;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void count() {
        counting.asSystem(this::fold, "The figures were not counted; the next look goes on");
    }

    private void fold() {
        boolean more = fold.isBehind();
        while (more) {
            more = fold.piece();
        }
    }

    @Schedule(hour = "*", minute = "*", second = "10/15", persistent = false)
    void look() {
        comparing.asSystem(this::compare, "The comparison of the figures stopped; it goes on at its place later");
    }

    private void compare() {
        fold.followCalendar();
        Optional<Long> claimed = sweep.claim();
        while (claimed.isPresent() && sweep.month(claimed.get())) {
            Thread.onSpinWait();
        }
    }

    @Schedule(dayOfWeek = "Sun", hour = "4", minute = "15", persistent = false)
    void weekly() {
        runAs.system((Runnable) () -> sweep.askWeekly());
    }
}
