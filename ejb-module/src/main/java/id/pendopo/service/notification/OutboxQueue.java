package id.pendopo.service.notification;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The outbox as its senders see it. Each step is one statement and so one transaction of its own: claiming marks rows as
 * being sent until a time by the database's clock; only who holds the claim may finish them. Rows another node is just
 * claiming are skipped, not waited for.
 */
@ApplicationScoped
class OutboxQueue {

    /**
     * What may leave together: everything of the day for one person, or everything of one kind for one person. Only the
     * first of each such group is looked for, and the rest is taken with it in the same statement, so that two nodes never
     * share a group.
     */
    private static final String CLAIM =
            """
            with first as (
                select m.id, m.user_id, m.digest, m.kind from outbox_message m
                where %1$s and not exists (
                    select 1 from outbox_message o where o.user_id = m.user_id and o.digest = m.digest
                    and (m.digest or o.kind = m.kind) and %2$s and (o.%3$s, o.id) < (m.%3$s, m.id))
                order by m.%3$s, m.id limit ? for update of m skip locked)
            update outbox_message o set state = 'SENDING', attempts = o.attempts + 1, claim = ?,
                   lease_until = clock_timestamp() + make_interval(secs => ?)
            from first f
            where o.id = f.id or (o.user_id = f.user_id and o.digest = f.digest and (f.digest or o.kind = f.kind) and %4$s)
            returning o.id, o.message_id, o.kind, o.user_id, o.address, o.language, o.variables, o.link, o.attempts, o.claim,
                      o.digest, o.held""";

    private static final String WAITS = "%1$s.state = 'PENDING' and %1$s.next_attempt_at <= ?";

    private static final String DUE =
            CLAIM.formatted(WAITS.formatted("m"), WAITS.formatted("o"), "next_attempt_at", WAITS.formatted("o"));

    private static final String LOST =
            "%1$s.state = 'SENDING' and %1$s.lease_until < clock_timestamp() and %1$s.created_at <= ?";

    /** Claimed by a node that went away before it could say how it went. */
    private static final String ABANDONED =
            CLAIM.formatted(LOST.formatted("m"), LOST.formatted("o"), "lease_until", LOST.formatted("o"));

    private static final String HELD = " where id = any(?) and claim = ? and state = 'SENDING'";

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
            UUID claim,
            boolean digest,
            boolean held) {

        /** The same for messages that may leave together. */
        private String group() {
            return userId == null ? "m" + id : digest ? "d" + userId : "k" + userId + ' ' + kind;
        }
    }

    /**
     * Takes what is due, in groups that may leave together, the oldest message of each first; nobody else gets it before
     * the lease ends.
     *
     * @param most groups
     */
    List<List<Claimed>> claim(int most, Duration lease, Instant now) {
        List<List<Claimed>> groups = new ArrayList<>(taken(DUE, most, lease, now));
        if (groups.size() < most) {
            groups.addAll(taken(ABANDONED, most - groups.size(), lease, now));
        }
        return groups;
    }

    private Collection<List<Claimed>> taken(String sql, int most, Duration lease, Instant now) {
        List<Claimed> claimed = new ArrayList<>(database.list(
                sql, OutboxQueue::claimed, now, now, most, UUID.randomUUID(), (double) lease.toSeconds(), now));
        claimed.sort(Comparator.comparingLong(Claimed::id));
        Map<String, List<Claimed>> groups = new LinkedHashMap<>();
        claimed.forEach(message -> groups.computeIfAbsent(message.group(), key -> new ArrayList<>())
                .add(message));
        return groups.values();
    }

    /** What left of a kind to a person since then, and whether some still waits for more. */
    MailGathering.Recent recent(long userId, String kind, Instant since) {
        return database.first(
                        """
                        select count(distinct coalesce(mail_id, message_id)), coalesce(bool_or(mail_id <> message_id), false),
                               exists (select 1 from outbox_message h where h.state = 'PENDING' and h.user_id = ?
                                       and not h.digest and h.kind = ? and h.held)
                        from outbox_message where state = 'SENT' and user_id = ? and kind = ? and not digest
                        and finished_at > ?""",
                        row -> new MailGathering.Recent(row.getInt(1), row.getBoolean(2), row.getBoolean(3)),
                        userId,
                        kind,
                        userId,
                        kind,
                        since)
                .orElseThrow();
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
                row.getObject("claim", UUID.class),
                row.getBoolean("digest"),
                row.getBoolean("held"));
    }

    /** All of them left in one mail, the one named after the first. */
    void sent(List<Claimed> messages, Instant now) {
        database.update(
                "update outbox_message set state = 'SENT', finished_at = ?, mail_id = ?, claim = null, lease_until = null,"
                        + " last_error = null" + HELD,
                now,
                messages.get(0).messageId(),
                ids(messages),
                messages.get(0).claim());
    }

    /** There is nobody to send it to, for example because the user has no mail address. */
    void drop(List<Claimed> messages) {
        database.update(
                "delete from outbox_message" + HELD,
                ids(messages),
                messages.get(0).claim());
    }

    void retryAt(List<Claimed> messages, Instant when, String error) {
        database.update(
                "update outbox_message set state = 'PENDING', next_attempt_at = ?, claim = null, lease_until = null,"
                        + " last_error = left(?, 300)" + HELD,
                when,
                error,
                ids(messages),
                messages.get(0).claim());
    }

    /** Lets them wait for more of their kind: as long as those that wait already, or until then. */
    void hold(List<Claimed> messages, Instant now, Instant until) {
        Claimed first = messages.get(0);
        database.update(
                "update outbox_message set state = 'PENDING', held = true, attempts = attempts - 1, claim = null,"
                        + " lease_until = null, next_attempt_at = coalesce((select min(h.next_attempt_at)"
                        + " from outbox_message h where h.state = 'PENDING' and h.user_id = ? and not h.digest"
                        + " and h.kind = ? and h.held and h.next_attempt_at > ?), ?)" + HELD,
                first.userId(),
                first.kind(),
                now,
                until,
                ids(messages),
                first.claim());
    }

    /** Gives back what was claimed but not begun. */
    void release(List<Claimed> messages) {
        database.update(
                "update outbox_message set state = 'PENDING', attempts = attempts - 1, claim = null,"
                        + " lease_until = null" + HELD,
                ids(messages),
                messages.get(0).claim());
    }

    void dead(List<Claimed> messages, Instant now, String error) {
        database.update(
                "update outbox_message set state = 'DEAD', finished_at = ?, claim = null, lease_until = null,"
                        + " last_error = left(?, 300)" + HELD,
                now,
                error,
                ids(messages),
                messages.get(0).claim());
    }

    private static Long[] ids(List<Claimed> messages) {
        return messages.stream().map(Claimed::id).toArray(Long[]::new);
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
