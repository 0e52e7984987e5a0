package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.ComplaintWebhookEvent;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notices what happened to complaints and lays it out for each webhook, read from the order of changes and the histories: what
 * a transaction did not commit was never there, and what it did is never lost. Nodes wait for each other.
 */
@Stateless
@RolesAllowed(Permission.IDENTITY_MANAGE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ComplaintWebhookNews {

    /** Complaints looked at in one transaction. */
    static final int PIECE = 2_000;

    private static final String EVENT = cases();

    @Inject
    private Database database;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    private record Webhook(long id, long client, Set<String> events, Instant madeAt) {}

    /** What happens from now on counts; asked before the first webhook is there, for it goes on by itself then. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin() {
        database.update("update complaint_webhook_place set change_position = (" + ComplaintChanges.HORIZON + ")");
    }

    /**
     * Lays out what is new.
     *
     * @return whether there may be more at once
     */
    public boolean notice() {
        List<Webhook> webhooks = database.list(
                "select id, client_id, events, made_at from webhook",
                row -> new Webhook(
                        row.getLong(1),
                        row.getLong(2),
                        Set.of((String[]) row.getArray(3).getArray()),
                        Database.instant(row, "made_at")));
        if (webhooks.isEmpty()) {
            return false;
        }
        long horizon =
                database.first(ComplaintChanges.HORIZON, row -> row.getLong(1)).orElseThrow();
        long from = database.first(
                        "select change_position from complaint_webhook_place for update", row -> row.getLong(1))
                .orElseThrow();
        record Stretch(long last, long complaints) {}
        Stretch stretch = database.first(
                        """
                        select max(place), count(*) from (select change_position as place from complaint
                            where change_position >= ? and change_position < ? order by change_position limit ?) stretch""",
                        row -> new Stretch(row.getLong(1), row.getLong(2)),
                        from,
                        horizon,
                        PIECE)
                .orElseThrow();
        boolean more = stretch.complaints() == PIECE;
        long to = more ? stretch.last() + 1 : horizon;
        if (stretch.complaints() > 0) {
            Map<Long, Optional<Caller>> known = new HashMap<>();
            webhooks.forEach(webhook -> known.computeIfAbsent(webhook.client(), callers::activeClient)
                    .ifPresent(client -> lay(webhook, client, from, to)));
            database.update(
                    """
                    insert into complaint_webhook_seen (complaint_id, seq)
                    select id, event_count from complaint where change_position >= ? and change_position < ?
                    on conflict (complaint_id) do update set seq = excluded.seq""",
                    from,
                    to);
        }
        if (to > from) {
            database.update("update complaint_webhook_place set change_position = ?", to);
        }
        return more;
    }

    private void lay(Webhook webhook, Caller client, long from, long to) {
        List<Object> values = new ArrayList<>();
        Instant now = clock.instant();
        values.add(webhook.id());
        values.add(ComplaintWebhooks.SUBJECT);
        values.add(now);
        values.add(now);
        values.add(from);
        values.add(to);
        values.add(webhook.madeAt());
        values.add(Arrays.stream(ComplaintWebhookEvent.values())
                .filter(event -> webhook.events().contains(event.code()))
                .flatMap(event -> event.entries().stream())
                .map(EventType::name)
                .toArray(String[]::new));
        List<Object> sight = new ArrayList<>();
        String visible = ComplaintVisibility.condition(client, sight);
        values.addAll(sight);
        database.update(
                """
                insert into webhook_delivery
                    (uuid, webhook_id, subject, subject_id, seq, event, happened_at, state, next_attempt_at, made_at)
                select gen_random_uuid(), ?, ?, c.id, e.seq, %s, e.at, 'PENDING', ?, ?
                from complaint c join complaint_event e on e.complaint_id = c.id
                left join complaint_webhook_seen s on s.complaint_id = c.id
                where c.change_position >= ? and c.change_position < ? and e.seq > coalesce(s.seq, 0) and e.at >= ?
                    and e.type = any(?) and (%s)
                order by c.change_position, c.id, e.seq
                on conflict do nothing"""
                        .formatted(EVENT, visible),
                values.toArray());
    }

    private static String cases() {
        StringBuilder sql = new StringBuilder("case e.type");
        for (ComplaintWebhookEvent event : ComplaintWebhookEvent.values()) {
            event.entries().forEach(type -> sql.append(" when '")
                    .append(type)
                    .append("' then '")
                    .append(event.code())
                    .append('\''));
        }
        return sql.append(" end").toString();
    }
}
