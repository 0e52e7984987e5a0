package id.pendopo.service.notification;

import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Figure;
import id.pendopo.service.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** How much mail waits, how long the oldest has been waiting, how much was given up. */
@ApplicationScoped
public class OutboxFigures implements Figures {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> read() {
        return database.list(
                        """
                        select (select count(*) from outbox_message where state = 'PENDING'),
                               (select count(*) from outbox_message where state = 'DEAD'),
                               (select coalesce(extract(epoch from ?::timestamptz - min(next_attempt_at)), 0)
                                from outbox_message where state = 'PENDING')
                        """,
                        row -> List.of(
                                new Figure(
                                        "pendopo_outbox_pending", "Mails waiting to be sent", Map.of(), row.getLong(1)),
                                new Figure(
                                        "pendopo_outbox_dead",
                                        "Mails given up after retries",
                                        Map.of(),
                                        row.getLong(2)),
                                new Figure(
                                        "pendopo_outbox_late_seconds",
                                        "For how long the first mail due has been waiting",
                                        Map.of(),
                                        Math.max(0, row.getLong(3)))),
                        clock.instant())
                .get(0);
    }
}
