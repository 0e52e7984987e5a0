package id.pendopo.service.survey;

import id.pendopo.service.identity.Rounds;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Counts answers by groups of respondents soon after they came, and forgets what was kept only to notice repetitions. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SurveyWatch {

    /** Longer than a proof of work lives, and than anybody repeats a request. */
    private static final Duration REQUESTS = Duration.ofDays(7);

    /** A tablet may have been without network for long; what it sent before must still be known then. */
    private static final Duration DEVICES = Duration.ofDays(400);

    @Inject
    private Today today;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private ProfileRound round;

    @Inject
    private Rounds rounds;

    /** Every node looks; {@link ProfileRound} claims the work in the database. A look that takes longer is not overtaken. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void countByProfile() {
        rounds.asSystem(this::count, "Answers were not counted by profile; the next look tries again");
    }

    private void count() {
        boolean more = true;
        while (more) {
            more = round.step();
        }
    }

    @Schedule(hour = "3", minute = "35", persistent = false)
    void forget() {
        database.update(
                "delete from survey_request where made_at < ? and (made_at < ? or sender not like 'kiosk/%')",
                Timestamp.from(clock.instant().minus(REQUESTS)),
                Timestamp.from(clock.instant().minus(DEVICES)));
        database.update("delete from survey_trace where kept_until < ?", today.get());
    }
}
