package id.pendopo.service.notification;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Mails that could not be sent: administrators look at them, try again, or give up. */
@Stateless
@RolesAllowed(Permission.NOTIFICATION_MANAGE)
public class OutboxDesk {

    public static final int MAX_PAGE = 100;
    private static final String REVIVE =
            "update outbox_message set state = 'PENDING', attempts = 0, next_attempt_at = ?, finished_at = null"
                    + " where state = 'DEAD'";

    @Inject
    private Database database;

    @Inject
    private OutboxQueue queue;

    @Inject
    private MailSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public OutboxState state() {
        return new OutboxState(settings.transport().name(), queue.waiting(), queue.dead());
    }

    /**
     * The dead letters, newest first.
     *
     * @param cursor from a page before; null for the first
     * @param size rows on a page, at most {@link #MAX_PAGE}
     */
    public Page<DeadLetter> list(String cursor, int size) {
        Cursor from = Cursor.whole(cursor, 1);
        int rows = Math.max(1, Math.min(size, MAX_PAGE));
        boolean back = from != null && from.backward();
        String select = "select o.id, o.kind, o.address, u.name, o.attempts, o.created_at, o.finished_at, o.last_error"
                + " from outbox_message o left join user_account u on u.id = o.user_id where o.state = 'DEAD'"
                + (from == null ? "" : back ? " and o.id > ?" : " and o.id < ?")
                + (back ? " order by o.id limit ?" : " order by o.id desc limit ?");
        List<DeadLetter> fetched = database.list(
                select,
                row -> new DeadLetter(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("name") != null
                                ? row.getString("name")
                                : ConsoleTransport.masked(row.getString("address")),
                        row.getInt("attempts"),
                        Database.instant(row, "created_at"),
                        Database.instant(row, "finished_at"),
                        row.getString("last_error")),
                from == null ? new Object[] {rows + 1} : new Object[] {from.number(0), rows + 1});
        long counted = database.first(
                        "select count(*) from (select 1 from outbox_message where state = 'DEAD' limit ?) x",
                        row -> row.getLong(1),
                        Page.COUNT_CAP + 1)
                .orElse(0L);
        return Page.of(fetched, rows, from, letter -> List.of(Long.toString(letter.id())), counted);
    }

    /**
     * Puts dead letters back into the outbox, with all their attempts before them.
     *
     * @param ids those that are not dead (any more) are left alone
     * @return how many were put back
     */
    public int retry(Collection<Long> ids) {
        int revived = database.update(REVIVE + " and id = any (?)", clock.instant(), ids.toArray(Long[]::new));
        recorded("notification.retried", revived);
        return revived;
    }

    /** @return how many were put back */
    public int retryAll() {
        int revived = database.update(REVIVE, clock.instant());
        recorded("notification.retried", revived);
        return revived;
    }

    /**
     * Gives dead letters up for good.
     *
     * @param ids those that are not dead (any more) are left alone
     * @return how many are gone
     */
    public int discard(Collection<Long> ids) {
        int gone = database.update(
                "delete from outbox_message where state = 'DEAD' and id = any (?)", (Object) ids.toArray(Long[]::new));
        recorded("notification.discarded", gone);
        return gone;
    }

    private void recorded(String action, int count) {
        if (count > 0) {
            audit.record(action, "outbox", "dead-letters", Map.of("count", Integer.toString(count)));
        }
    }
}
