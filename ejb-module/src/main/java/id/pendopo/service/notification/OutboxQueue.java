package id.pendopo.service.notification;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The outbox as its senders see it. Each step is one statement and so one transaction of its own: claiming marks rows as
 * being sent until a time by the database's clock; only who holds the claim may finish them. Rows another node is just
 * claiming are skipped, not waited for.
 */
@ApplicationScoped
class OutboxQueue {

    private static final String CLAIM =
            """
            update outbox_message set state = 'SENDING', attempts = attempts + 1, claim = ?,
                   lease_until = clock_timestamp() + make_interval(secs => ?)
            where id in (select id from outbox_message where %s limit ? for update skip locked)
            returning id, message_id, kind, user_id, address, language, variables, link, attempts, claim""";

    private static final String DUE =
            CLAIM.formatted("state = 'PENDING' and next_attempt_at <= ? order by next_attempt_at, id");

    /** Claimed by a node that went away before it could say how it went. */
    private static final String ABANDONED = CLAIM.formatted(
            "state = 'SENDING' and lease_until < clock_timestamp() and created_at <= ? order by lease_until");

    private static final String HELD = " where id = ? and claim = ? and state = 'SENDING'";

    private Database database;

    protected OutboxQueue() {}

    @Inject
    OutboxQueue(Database database) {
        this.database = database;
    }

    /** One message and the proof that it is ours to send. Either a user or an address is set. */
    record Claimed(
            long id,
            UUID messageId,
            String kind,
            Long userId,
            String address,
            String language,
            String variables,
            String link,
            int attempts,
            UUID claim) {}

    /** Takes what is due; nobody else gets it before the lease ends. */
    List<Claimed> claim(int most, Duration lease, Instant now) {
        UUID claim = UUID.randomUUID();
        double seconds = lease.toSeconds();
        List<Claimed> claimed = new ArrayList<>(database.list(DUE, OutboxQueue::claimed, claim, seconds, now, most));
        if (claimed.size() < most) {
            claimed.addAll(database.list(ABANDONED, OutboxQueue::claimed, claim, seconds, now, most - claimed.size()));
        }
        return claimed;
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getLong("id"),
                row.getObject("message_id", UUID.class),
                row.getString("kind"),
                row.getObject("user_id", Long.class),
                row.getString("address"),
                row.getString("language"),
                row.getString("variables"),
                row.getString("link"),
                row.getInt("attempts"),
                row.getObject("claim", UUID.class));
    }

    void sent(Claimed message, Instant now) {
        database.update(
                "update outbox_message set state = 'SENT', finished_at = ?, claim = null, lease_until = null,"
                        + " last_error = null" + HELD,
                now,
                message.id(),
                message.claim());
    }

    /** There is nobody to send it to, for example because the user has no mail address. */
    void drop(Claimed message) {
        database.update("delete from outbox_message" + HELD, message.id(), message.claim());
    }

    void retryAt(Claimed message, Instant when, String error) {
        database.update(
                "update outbox_message set state = 'PENDING', next_attempt_at = ?, claim = null, lease_until = null,"
                        + " last_error = left(?, 300)" + HELD,
                when,
                error,
                message.id(),
                message.claim());
    }

    /** Gives back what was claimed but not begun. */
    void release(Claimed message) {
        database.update(
                "update outbox_message set state = 'PENDING', attempts = attempts - 1, claim = null,"
                        + " lease_until = null" + HELD,
                message.id(),
                message.claim());
    }

    void dead(Claimed message, Instant now, String error) {
        database.update(
                "update outbox_message set state = 'DEAD', finished_at = ?, claim = null, lease_until = null,"
                        + " last_error = left(?, 300)" + HELD,
                now,
                error,
                message.id(),
                message.claim());
    }

    /** Removes sent messages older than that; several nodes may do it at once. */
    int forgetSentBefore(Instant then, int most) {
        return database.update(
                "delete from outbox_message where id in (select id from outbox_message where state = 'SENT'"
                        + " and finished_at < ? limit ? for update skip locked)",
                then,
                most);
    }

    /** Removes inbox items older than that. */
    int forgetInboxBefore(Instant then, int most) {
        return database.update(
                "delete from inbox_item where id in (select id from inbox_item where created_at < ? limit ?"
                        + " for update skip locked)",
                then,
                most);
    }

    /** Messages that wait or are being sent. */
    long waiting() {
        return database.first(
                        "select count(*) from outbox_message where state in ('PENDING', 'SENDING')",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    long dead() {
        return database.first("select count(*) from outbox_message where state = 'DEAD'", row -> row.getLong(1))
                .orElse(0L);
    }
}
