package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.WebhookEvent;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Deliveries as their senders see them, each step a transaction: claimed in the database, so of several nodes one sends, and
 * of one complaint never a later one before an earlier one has arrived or was given up.
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
    private AgencyDirectory agencies;

    @Inject
    private PublicAddress site;

    @Inject
    private Clock clock;

    /** Something this node may send; nobody else may until the lease ends. */
    public record Claim(
            long id,
            UUID message,
            long webhook,
            Long complaint,
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
                select w.id from complaint_webhook w join api_client a on a.id = w.client_id and a.active
                where w.active and (w.not_before is null or w.not_before <= ?)
                    and exists (select 1 from complaint_webhook_delivery d where d.webhook_id = w.id
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
                with next as (select d.id from complaint_webhook_delivery d join complaint_webhook w on w.id = d.webhook_id
                    where d.webhook_id = ? and w.active and (w.not_before is null or w.not_before <= ?)
                        and (d.state = 'PENDING' and d.next_attempt_at <= ?
                            or d.state = 'SENDING' and d.lease_until < clock_timestamp())
                        and not exists (select 1 from complaint_webhook_delivery p where p.webhook_id = d.webhook_id
                            and p.complaint_id = d.complaint_id and p.seq < d.seq and p.state in ('PENDING', 'SENDING', 'DEAD'))
                    order by d.next_attempt_at, d.id limit 1 for update of d skip locked)
                update complaint_webhook_delivery d set state = 'SENDING', attempts = attempts + 1, claim = ?,
                    lease_until = clock_timestamp() + make_interval(secs => ?)
                from next where d.id = next.id
                returning d.id, d.uuid, d.complaint_id, d.seq, d.event, d.happened_at, d.attempts""",
                row -> new Claim(
                        row.getLong("id"),
                        row.getObject("uuid", UUID.class),
                        webhook,
                        row.getObject("complaint_id", Long.class),
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

    /** What to send; empty if the client may not know of the complaint (any more), and then it is not sent. */
    public Optional<Parcel> parcel(Claim claim) {
        record Where(String url, UUID uuid, byte[] secret, byte[] old, Instant oldUntil, long client) {}
        Where where = database.first(
                        "select url, uuid, secret, old_secret, old_secret_until, client_id from complaint_webhook where id = ?",
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
        String type = WebhookEvent.code(claim.event());
        if (claim.complaint() == null) {
            return Optional.of(WebhookMessage.trial(type, claim.happenedAt()));
        }
        List<Object> values = new ArrayList<>(List.of(client.id(), claim.complaint(), claim.seq(), claim.complaint()));
        String visible = ComplaintVisibility.condition(client, values);
        return database.first(
                """
                select c.tracking_number, c.agency_id, case when c.recorded_by_client = ? then c.source_reference end as reference,
                    (select f.to_state from complaint_event f where f.complaint_id = ? and f.seq <= ? and f.to_state is not null
                        order by f.seq desc limit 1) as stands
                from complaint c where c.id = ? and (%s)"""
                        .formatted(visible),
                row -> WebhookMessage.complaint(
                        type,
                        claim.happenedAt(),
                        claim.seq(),
                        row.getString("tracking_number"),
                        row.getString("reference"),
                        ComplaintState.valueOf(row.getString("stands")),
                        agencies.findById(row.getObject("agency_id", Long.class))
                                .map(AgencyRef::code)
                                .orElse(null),
                        site.of("/api/v1/complaints/" + row.getString("tracking_number"))),
                values.toArray());
    }

    /** The other side has it. */
    public void sent(Claim claim, int status, long tookMillis) {
        finish(claim, "SENT", status, tookMillis, null);
        database.update(
                "update complaint_webhook set last_success_at = ?, not_before = null where id = ?",
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
                    update complaint_webhook_delivery set state = 'PENDING', claim = null, lease_until = null, status = ?,
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
                update complaint_webhook set last_failure_at = ?, last_error = ?, active = active and not ?,
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
                update complaint_webhook_delivery set state = ?, claim = null, lease_until = null, finished_at = ?,
                    status = ?::integer, took_ms = ?::integer, error = ?::varchar where id = ? and claim = ?""",
                state,
                clock.instant(),
                status,
                tookMillis == null ? null : tookMillis.intValue(),
                error,
                claim.id(),
                claim.token());
    }
}
