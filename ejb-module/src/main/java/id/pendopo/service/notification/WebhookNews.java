package id.pendopo.service.notification;

import id.pendopo.domain.notification.WebhookEvent;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.notification.WebhookSource.Occurrence;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Lays out, in the transaction something happens in, one message for every webhook that asked for it and whose client may
 * know: what is rolled back was never told, and what is committed is never lost.
 */
@ApplicationScoped
public class WebhookNews {

    @Inject
    private Database database;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    private record Asked(long webhook, long client) {}

    /**
     * Tells whoever asked. What happened must have been flushed: what the client may know is read from the database.
     *
     * @param source who tells
     * @param event of what
     * @param id internal number of what it happened to
     * @param sequence its place in the history of that; never falling
     */
    public void tell(WebhookSource source, WebhookEvent event, long id, int sequence) {
        List<Asked> asked = database.list(
                """
                select w.id, w.client_id from webhook w join api_client a on a.id = w.client_id and a.active
                where ? = any(w.events) order by w.id""",
                row -> new Asked(row.getLong(1), row.getLong(2)),
                event.code());
        Occurrence what = new Occurrence(event.code(), id, sequence);
        Instant now = clock.instant();
        for (Asked one : asked) {
            boolean known = callers.activeClient(one.client())
                    .flatMap(client -> source.data(client, what))
                    .isPresent();
            if (known) {
                database.update(
                        """
                        insert into webhook_delivery
                            (uuid, webhook_id, subject, subject_id, seq, event, happened_at, state, next_attempt_at, made_at)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?) on conflict do nothing""",
                        one.webhook(),
                        source.subject(),
                        id,
                        sequence,
                        event.code(),
                        now,
                        now,
                        now);
            }
        }
    }
}
