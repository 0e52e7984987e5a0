package id.pendopo.service.complaint;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Long work that somebody asks for and one node does. Each kind has a table, at most one row of which is open; who works on
 * it renews the touch, and what was not touched for long goes to another node.
 */
@ApplicationScoped
public class AskedWork {

    /** Who asks when nobody did: the weekly and nightly rounds. */
    static final String OURSELVES = "Pendopo";

    enum Kind {
        HISTORY_CHECK("complaint_history_check", Duration.ofMinutes(5)),
        FIGURE_CHECK("complaint_figure_check", Duration.ofMinutes(5)),
        ROUTING("complaint_routing", Duration.ofMinutes(30));

        private final String table;
        private final Duration abandoned;

        Kind(String table, Duration abandoned) {
            this.table = table;
            this.abandoned = abandoned;
        }
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @return false if such work is asked for or under way already */
    boolean ask(Kind kind, String by) {
        return database.update(
                        "insert into " + kind.table + " (asked_by, asked_at) values (?, ?) on conflict do nothing",
                        by,
                        clock.instant())
                == 1;
    }

    /**
     * Takes the open work over if nobody is at it.
     *
     * @return its number, empty if there is none for this node
     */
    Optional<Long> claim(Kind kind) {
        Instant now = clock.instant();
        return database.first(
                "update " + kind.table + " set touched_at = ?"
                        + " where finished_at is null and (touched_at is null or touched_at < ?) returning id",
                row -> row.getLong(1),
                now,
                now.minus(kind.abandoned));
    }
}
