package id.pendopo.service.survey;

import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Forgets what was kept only to notice repetitions. */
@Singleton
public class SurveyWatch {

    /** Longer than a proof of work lives, and than anybody repeats a request. */
    private static final Duration REQUESTS = Duration.ofDays(7);

    @Inject
    private Today today;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "35", persistent = false)
    void forget() {
        database.update(
                "delete from survey_request where made_at < ?",
                Timestamp.from(clock.instant().minus(REQUESTS)));
        database.update("delete from survey_trace where kept_until < ?", today.get());
    }
}
