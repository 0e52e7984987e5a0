package id.pendopo.service.notification;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.WebhookState;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.AdministrationLimits;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a webhook has told and shall tell, and what a person does about what could not be told. */
@Stateless
@RolesAllowed(Permission.IDENTITY_MANAGE)
public class WebhookLog {

    /** Rows on a page. */
    public static final int ROWS = 25;

    private static final String OF = " webhook_id = (select id from webhook where uuid = ?)";
    private static final String REVIVE =
            "update webhook_delivery set state = 'PENDING', attempts = 0, next_attempt_at = ?, finished_at = null"
                    + " where state = 'DEAD' and";

    @Inject
    private Database database;

    @Inject
    private AdministrationLimits limits;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Deliveries, the newest first.
     *
     * @param state only those; null for all
     * @param cursor from a page before; null for the first
     */
    public Page<WebhookDelivery> list(UUID webhook, WebhookState state, String cursor) {
        limits.requireGovernmentWide();
        Cursor from = Cursor.whole(cursor, 1);
        boolean back = from != null && from.backward();
        List<Object> values = new ArrayList<>(List.of(webhook));
        String where = OF;
        if (state != null) {
            where += " and state = ?";
            values.add(state.name());
        }
        long counted = database.first(
                        "select count(*) from (select 1 from webhook_delivery where" + where + " limit "
                                + (Page.COUNT_CAP + 1) + ") counted",
                        row -> row.getLong(1),
                        values.toArray())
                .orElse(0L);
        if (from != null) {
            where += back ? " and id > ?" : " and id < ?";
            values.add(from.number(0));
        }
        List<WebhookDelivery> found = database.list(
                "select id, uuid, event, happened_at, state, attempts, next_attempt_at, finished_at, status, took_ms, error"
                        + " from webhook_delivery where" + where + " order by id" + (back ? "" : " desc")
                        + " limit " + (ROWS + 1),
                WebhookLog::delivery,
                values.toArray());
        return Page.of(found, ROWS, from, one -> List.of(Long.toString(one.id())), counted);
    }

    private static WebhookDelivery delivery(ResultSet row) throws SQLException {
        return new WebhookDelivery(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getString("event"),
                Database.instant(row, "happened_at"),
                WebhookState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Database.instant(row, "next_attempt_at"),
                Database.instant(row, "finished_at"),
                row.getObject("status", Integer.class),
                row.getObject("took_ms", Integer.class),
                row.getString("error"));
    }

    /**
     * Tries dead ones again, with all attempts before them.
     *
     * @param ids those that are not dead (any more) are left alone; null: all
     * @return how many
     */
    public int retry(UUID webhook, Collection<Long> ids) {
        limits.requireGovernmentWide();
        int revived = ids == null
                ? database.update(REVIVE + OF, clock.instant(), webhook)
                : database.update(REVIVE + OF + " and id = any(?)", clock.instant(), webhook, ids.toArray(Long[]::new));
        database.update("update webhook set not_before = null where uuid = ?", webhook);
        recorded("webhook.retried", webhook, revived);
        return revived;
    }

    /**
     * Gives dead ones up; what came after them is told.
     *
     * @param ids those that are not dead (any more) are left alone
     * @return how many
     */
    public int discard(UUID webhook, Collection<Long> ids) {
        limits.requireGovernmentWide();
        int gone = database.update(
                "update webhook_delivery set state = 'SKIPPED', finished_at = ? where state = 'DEAD' and" + OF
                        + " and id = any(?)",
                clock.instant(),
                webhook,
                ids.toArray(Long[]::new));
        recorded("webhook.discarded", webhook, gone);
        return gone;
    }

    private void recorded(String action, UUID webhook, int count) {
        if (count > 0) {
            audit.record(action, "webhook", webhook.toString(), Map.of("count", Integer.toString(count)));
        }
    }
}
