package id.pendopo.service.complaint;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The models that were learned last, in memory; whether there are newer ones is asked once a minute. */
@ApplicationScoped
public class RoutingMemory {

    private static final Duration EXPIRY = Duration.ofMinutes(1);

    /**
     * Models for categories and agencies.
     *
     * @param category null while nothing was learned
     * @param agency null while nothing was learned
     */
    record Learned(long training, RoutingModel category, RoutingModel agency, Instant until) {

        private Learned until(Instant later) {
            return new Learned(training, category, agency, later);
        }
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private volatile Learned learned = new Learned(0, null, null, Instant.MIN);

    Learned learned() {
        Instant now = clock.instant();
        if (now.isAfter(learned.until())) {
            Instant until = now.plus(EXPIRY);
            // Read only if newer than what is known: models are large.
            learned = database.first(
                            """
                            select id, category_model, agency_model, category_temperature, agency_temperature from complaint_routing
                            where category_model is not null and id > ? order by id desc limit 1""",
                            row -> new Learned(
                                    row.getLong(1),
                                    model(row.getBytes(2), row.getDouble(4)),
                                    model(row.getBytes(3), row.getDouble(5)),
                                    until),
                            learned.training())
                    .orElseGet(() -> learned.until(until));
        }
        return learned;
    }

    /** Forgets when to ask again, for whoever has just learned. */
    void forget() {
        learned = learned.until(Instant.MIN);
    }

    private static RoutingModel model(byte[] stored, double temperature) {
        return stored.length == 0 ? null : RoutingModel.of(stored, temperature);
    }
}
