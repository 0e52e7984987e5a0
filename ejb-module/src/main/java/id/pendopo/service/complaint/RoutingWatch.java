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

/** Has the suggestions for routing learned anew when somebody asked for it, and every night. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoutingWatch {

    @Inject
    private RunAs runAs;

    @Inject
    private RoutingSweep sweep;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void lookForLessons() {
        rounds.asSystem(
                () -> sweep.claim().ifPresent(sweep::learn), "Routing was not learned; it is tried again later");
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void nightly() {
        runAs.system((Runnable) () -> sweep.askNightly());
    }
}
