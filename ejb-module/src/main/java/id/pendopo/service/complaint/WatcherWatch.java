package id.pendopo.service.complaint;

import id.pendopo.service.identity.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks twice a minute for what followers have yet to be told. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatcherWatch {

    @Inject
    private WatcherNews news;

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "12/30", persistent = false)
    void look() {
        rounds.asSystem(this::tell, "Followers were not told; the next look tries again");
    }

    private void tell() {
        int taken = WatcherNews.PIECE;
        while (taken == WatcherNews.PIECE) {
            taken = news.piece();
        }
    }
}
