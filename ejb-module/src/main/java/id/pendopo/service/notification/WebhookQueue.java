package id.pendopo.service.notification;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.notification.WebhookSource.Occurrence;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Deliveries as their senders see them, each step a transaction: claimed in the database, so of several nodes one sends, and
 * of one thing never a later one before an earlier one has arrived or was given up.
 */
@Stateless
@RolesAllowed(Permission.IDENTITY_MANAGE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookQueue {

    /** After each failed attempt; after the last one a person decides. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(10));

    /** An address that does not answer is left alone that long, so that it holds up nobody else. */
    static final Duration REST = Duration.ofSeconds(10);

    private static final Duration KEEP = Duration.ofDays(30);
    private static final Duration KEEP_DEAD = Duration.ofDays(90);
    private static final int MANY = 5_000;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int GONE = 410;
    private static final int ERROR = 300;

    @Inject
    private Database database;

    @Inject
    private Callers callers;

    @Inject
    private Secrets secrets;

    @Inject
    private WebhookSources sources;

    @Inject
    private Clock clock;

    /**
     * Something this node may send; nobody else may until the lease ends.
     *
     * @param subject what kind of thing it is about; null for a trial
     */
    public record Claim(
            long id,
            UUID message,
            long webhook,
            String subject,
            Long subjectId,
            Integer seq,
            String event,
            Instant happenedAt,
            int attempts,
            UUID token) {}

    /** What is sent, where to, and what it is signed with. */
    public record Parcel(String url, List<String> secrets, String body) {}

    /** Webhooks for which something is due. */
    public List<Long> due() {
        Instant now = clock.instant();
        return database.list(
                """
                select w.id from webhook w join api_client a on a.id = w.client_id and a.active
                where w.active and (w.not_before is null or w.not_before <= ?)
                    and exists (select 1 from webhook_delivery d where d.webhook_id = w.id
                        and (d.state = 'PENDING' and d.next_attempt_at <= ?
                            or d.state = 'SENDING' and d.lease_until < clock_timestamp()))""",
                row -> row.getLong(1),
                now,
                now);
    }

    /** The next one of a webhook. */
    public Optional<Claim> claim(long webhook) {
        UUID token = UUID.randomUUID();
        return database.first(
                """
                with next as (select d.id from webhook_delivery d join webhook w on w.id = d.webhook_id
                    where d.webhook_id = ? and w.active and (w.not_before is null or w.not_before <= ?)
                        and (d.state = 'PENDING' and d.next_attempt_at <= ?
                            or d.state = 'SENDING' and d.lease_until < clock_timestamp())
                        and not exists (select 1 from webhook_delivery p where p.webhook_id = d.webhook_id
                            and p.subject = d.subject and p.subject_id = d.subject_id and p.id < d.id
                            and p.state in ('PENDING', 'SENDING', 'DEAD'))
                    order by d.next_attempt_at, d.id limit 1 for update of d skip locked)
                update webhook_delivery d set state = 'SENDING', attempts = attempts + 1, claim = ?,
                    lease_until = clock_timestamp() + make_interval(secs => ?)
                from next where d.id = next.id
                returning d.id, d.uuid, d.subject, d.subject_id, d.seq, d.event, d.happened_at, d.attempts""",
                row -> new Claim(
                        row.getLong("id"),
                        row.getObject("uuid", UUID.class),
                        webhook,
                        row.getString("subject"),
                        row.getObject("subject_id", Long.class),
                        row.getObject("seq", Integer.class),
                        row.getString("event"),
                        Database.instant(row, "happened_at"),
                        row.getInt("attempts"),
                        token),
                webhook,
                clock.instant(),
                clock.instant(),
                token,
                (double) LEASE.toSeconds());
    }

    /** What to send; empty if the client may not know of it (any more), and then it is not sent. */
    public Optional<Parcel> parcel(Claim claim) {
        record Where(String url, UUID uuid, byte[] secret, byte[] old, Instant oldUntil, long client) {}
        Where where = database.first(
                        "select url, uuid, secret, old_secret, old_secret_until, client_id from webhook where id = ?",
                        row -> new Where(
                                row.getString("url"),
                                row.getObject("uuid", UUID.class),
                                row.getBytes("secret"),
                                row.getBytes("old_secret"),
                                Database.instant(row, "old_secret_until"),
                                row.getLong("client_id")),
                        claim.webhook())
                .orElse(null);
        if (where == null) {
            return Optional.empty();
        }
        boolean old = where.old() != null && where.oldUntil().isAfter(clock.instant());
        List<String> signing = Stream.of(where.secret(), old ? where.old() : null)
                .filter(secret -> secret != null)
                .map(secret -> WebhookSecret.opened(secrets, where.uuid(), secret))
                .toList();
        return callers.activeClient(where.client())
                .flatMap(client -> body(claim, client))
                .map(body -> new Parcel(where.url(), signing, body));
    }

    private Optional<String> body(Claim claim, Caller client) {
        if (claim.subject() == null) {
            return Optional.of(WebhookMessage.body(claim.event(), claim.happenedAt(), JsonValue.EMPTY_JSON_OBJECT));
        }
        return sources.of(claim.subject())
                .flatMap(source -> source.data(client, new Occurrence(claim.event(), claim.subjectId(), claim.seq())))
                .map(data -> WebhookMessage.body(claim.event(), claim.happenedAt(), data));
    }

    /** The other side has it. */
    public void sent(Claim claim, int status, long tookMillis) {
        finish(claim, "SENT", status, tookMillis, null);
        database.update(
                "update webhook set last_success_at = ?, not_before = null where id = ?",
                clock.instant(),
                claim.webhook());
    }

    /** It must not be sent. */
    public void skipped(Claim claim) {
        finish(claim, "SKIPPED", null, null, null);
    }

    /**
     * It was not taken: again later, or never by itself. Who says 410 wants nothing any more, so the webhook rests.
     *
     * @param status of the answer; null if there was none
     */
    public void failed(Claim claim, Integer status, long tookMillis, String error) {
        Instant now = clock.instant();
        boolean gone = status != null && status == GONE;
        String told = error.substring(0, Math.min(ERROR, error.length()));
        if (gone || claim.attempts() > PAUSES.size()) {
            finish(claim, "DEAD", status, tookMillis, told);
        } else {
            database.update(
                    """
                    update webhook_delivery set state = 'PENDING', claim = null, lease_until = null, status = ?,
                        took_ms = ?, error = ?, next_attempt_at = ? where id = ? and claim = ?""",
                    status,
                    (int) tookMillis,
                    told,
                    now.plus(PAUSES.get(claim.attempts() - 1)),
                    claim.id(),
                    claim.token());
        }
        boolean silent = status == null || status >= 500 || status == 429;
        database.update(
                """
                update webhook set last_failure_at = ?, last_error = ?, active = active and not ?,
                    not_before = case when ? then ?::timestamptz end where id = ?""",
                now,
                told,
                gone,
                silent,
                now.plus(REST),
                claim.webhook());
    }

    private void finish(Claim claim, String state, Integer status, Long tookMillis, String error) {
        database.update(
                """
                update webhook_delivery set state = ?, claim = null, lease_until = null, finished_at = ?,
                    status = ?::integer, took_ms = ?::integer, error = ?::varchar where id = ? and claim = ?""",
                state,
                clock.instant(),
                status,
                tookMillis == null ? null : tookMillis.intValue(),
                error,
                claim.id(),
                claim.token());
    }

    /**
     * Removes what was told or waited long ago.
     *
     * @return whether there may be more
     */
    public boolean forget() {
        Instant now = clock.instant();
        int gone = database.update(
                """
                delete from webhook_delivery where id in (select id from webhook_delivery
                    where finished_at < ? and (state <> 'DEAD' or finished_at < ?) limit ? for update skip locked)""",
                now.minus(KEEP),
                now.minus(KEEP_DEAD),
                MANY);
        gone += database.update(
                """
                delete from webhook_delivery where id in (select d.id from webhook_delivery d
                    join webhook w on w.id = d.webhook_id and not w.active
                    where d.state = 'PENDING' and d.made_at < ? limit ? for update of d skip locked)""",
                now.minus(KEEP),
                MANY);
        return gone >= MANY;
    }
}
