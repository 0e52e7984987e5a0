package id.pendopo.service.notification;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.AdministrationLimits;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which systems are told of what happens, and where. Only a government-wide administrator decides about it. */
@Stateless
@RolesAllowed(Permission.IDENTITY_MANAGE)
public class WebhookAdministration {

    /** How long a replaced secret still signs, so that the other side can change over without losing anything. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private static final int MOST = 50;

    private static final String SELECT =
            """
            select w.uuid, w.version, a.uuid as client, a.display_name, a.active as client_active, w.url, w.events, w.active,
                w.made_at, w.made_by, w.old_secret_until, w.last_success_at, w.last_failure_at, w.last_error,
                (select count(*) from (select 1 from webhook_delivery d where d.webhook_id = w.id
                    and d.state in ('PENDING', 'SENDING') limit %1$d) waiting) as waiting,
                (select count(*) from (select 1 from webhook_delivery d where d.webhook_id = w.id
                    and d.state = 'DEAD' limit %1$d) dead) as dead
            from webhook w join api_client a on a.id = w.client_id"""
                    .formatted(Page.COUNT_CAP + 1);

    @Inject
    private Database database;

    @Inject
    private AdministrationLimits limits;

    @Inject
    private WebhookSettings settings;

    @Inject
    private WebhookSources sources;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Secrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A secret, to be shown this once. */
    public record NewSecret(UUID uuid, String secret) {}

    /** Of what other systems can be told. */
    public List<WebhookTopic> topics() {
        limits.requireGovernmentWide();
        return sources.all().stream()
                .map(source -> new WebhookTopic(source.subject(), List.copyOf(source.events())))
                .toList();
    }

    /** All of them, by client. */
    public List<WebhookDetail> list() {
        limits.requireGovernmentWide();
        return database.list(SELECT + " order by a.display_name, w.id", WebhookAdministration::detail);
    }

    /** @throws NotFoundException if there is none */
    public WebhookDetail find(UUID uuid) {
        limits.requireGovernmentWide();
        return database.first(SELECT + " where w.uuid = ?", WebhookAdministration::detail, uuid)
                .orElseThrow(WebhookAdministration::missing);
    }

    /**
     * Makes a webhook; it is told of what happens from now on.
     *
     * @return the secret both sides sign with
     * @throws InvalidInputException naming each wrong field; {@code url} also if the host is known and not public
     * @throws RuleViolationException {@code complaint.webhook.tooMany}
     */
    public NewSecret create(WebhookForm form) {
        limits.requireGovernmentWide();
        long client = client(form.client());
        String url = checked(form);
        long there = database.first("select count(*) from webhook", row -> row.getLong(1))
                .orElseThrow();
        if (there >= MOST) {
            throw new RuleViolationException("notification.webhook.tooMany", MOST);
        }
        UUID uuid = UUID.randomUUID();
        String secret = WebhookSecret.random();
        if (there == 0) {
            sources.all().forEach(WebhookSource::begin);
        }
        database.update(
                """
                insert into webhook (uuid, client_id, url, events, secret, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?)""",
                uuid,
                client,
                url,
                events(form).toArray(String[]::new),
                WebhookSecret.sealed(secrets, uuid, secret),
                clock.instant(),
                currentCaller.get().displayName());
        audit.record("webhook.made", "webhook", uuid.toString(), described(url, form));
        return new NewSecret(uuid, secret);
    }

    /**
     * Changes where it goes and what it tells of. The client stays.
     *
     * @throws StaleVersionException if somebody else changed it meanwhile
     */
    public void update(UUID uuid, int version, WebhookForm form) {
        limits.requireGovernmentWide();
        WebhookDetail known = find(uuid);
        String url = checked(form);
        int changed = database.update(
                """
                update webhook set url = ?, events = ?, not_before = null, version = version + 1
                where uuid = ? and version = ?""",
                url,
                events(form).toArray(String[]::new),
                uuid,
                version);
        if (changed == 0) {
            throw new StaleVersionException("notification.webhook.stale");
        }
        audit.record("webhook.changed", "webhook", known.uuid().toString(), described(url, form));
    }

    /** A new secret; for a day both sign, then only the new one. */
    public NewSecret replaceSecret(UUID uuid) {
        limits.requireGovernmentWide();
        String secret = WebhookSecret.random();
        changed(
                database.update(
                        "update webhook set old_secret = secret, old_secret_until = ?, secret = ? where uuid = ?",
                        clock.instant().plus(OVERLAP),
                        WebhookSecret.sealed(secrets, uuid, secret),
                        uuid),
                "webhook.secret-replaced",
                uuid);
        return new NewSecret(uuid, secret);
    }

    /** Nothing is sent; what happens meanwhile waits, at most 30 days. */
    public void pause(UUID uuid) {
        limits.requireGovernmentWide();
        changed(database.update("update webhook set active = false where uuid = ?", uuid), "webhook.paused", uuid);
    }

    /** Goes on with what waits. */
    public void resume(UUID uuid) {
        limits.requireGovernmentWide();
        changed(
                database.update("update webhook set active = true, not_before = null where uuid = ?", uuid),
                "webhook.resumed",
                uuid);
    }

    /** It is gone with its log and all that waits. */
    public void remove(UUID uuid) {
        limits.requireGovernmentWide();
        changed(database.update("delete from webhook where uuid = ?", uuid), "webhook.removed", uuid);
    }

    /** Sends something that is about nothing, within seconds. */
    public void test(UUID uuid) {
        limits.requireGovernmentWide();
        Instant now = clock.instant();
        changed(
                database.update(
                        """
                        insert into webhook_delivery (uuid, webhook_id, event, happened_at, state, next_attempt_at, made_at)
                        select gen_random_uuid(), w.id, ?, ?, 'PENDING', ?, ? from webhook w where w.uuid = ?""",
                        WebhookMessage.TRIAL,
                        now,
                        now,
                        now,
                        uuid),
                "webhook.tested",
                uuid);
        database.update("update webhook set not_before = null where uuid = ?", uuid);
    }

    private void changed(int rows, String action, UUID uuid) {
        if (rows == 0) {
            throw missing();
        }
        audit.record(action, "webhook", uuid.toString(), Map.of());
    }

    private long client(UUID client) {
        if (client == null) {
            throw new InvalidInputException("client", "input.required");
        }
        return database.first("select id from api_client where uuid = ?", row -> row.getLong(1), client)
                .orElseThrow(() -> new InvalidInputException("client", "input.required"));
    }

    private String checked(WebhookForm form) {
        WebhookAddress address = WebhookAddress.of(form.url(), settings.privateHosts());
        if (form.events() == null || events(form).isEmpty()) {
            throw new InvalidInputException("events", "input.required");
        }
        try {
            address.resolve();
        } catch (IOException e) {
            throw new InvalidInputException("url", "notification.webhook.host");
        }
        return address.uri().toString();
    }

    private List<String> events(WebhookForm form) {
        return sources.known(form.events());
    }

    private Map<String, String> described(String url, WebhookForm form) {
        return Map.of("url", url, "events", String.join(",", events(form)));
    }

    private static NotFoundException missing() {
        return new NotFoundException("notification.webhook.notFound");
    }

    private static WebhookDetail detail(ResultSet row) throws SQLException {
        return new WebhookDetail(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getObject("client", UUID.class),
                row.getString("display_name"),
                row.getBoolean("client_active"),
                row.getString("url"),
                List.of((String[]) row.getArray("events").getArray()),
                row.getBoolean("active"),
                Database.instant(row, "made_at"),
                row.getString("made_by"),
                Database.instant(row, "old_secret_until"),
                row.getLong("waiting"),
                row.getLong("dead"),
                Database.instant(row, "last_success_at"),
                Database.instant(row, "last_failure_at"),
                row.getString("last_error"));
    }
}
