package id.pendopo.service.notification;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The caller's own notices. Nobody can ask for another person's. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class Inbox {

    /** Counting stops here; more is shown as "99+". */
    public static final int COUNT_CAP = 100;

    public static final int MAX_PAGE = 100;

    @Inject
    private Database database;

    @Inject
    private UnreadCounts unread;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public Inbox() {}

    Inbox(Database database, UnreadCounts unread, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.unread = unread;
        this.caller = caller;
        this.clock = clock;
    }

    /** How many notices the caller has not read, at most {@link #COUNT_CAP}; up to ten seconds old, 0 for API clients. */
    public int unreadCount() {
        return me().map(id -> unread.of(id, this::count)).orElse(0);
    }

    private int count(long user) {
        return database.first(
                        "select count(*) from (select 1 from inbox_item where user_id = ? and read_at is null limit ?) x",
                        row -> row.getInt(1),
                        user,
                        COUNT_CAP)
                .orElse(0);
    }

    /**
     * The caller's notices, newest first.
     *
     * @param unreadOnly leave out what was read
     * @param cursor from a page before; null for the first
     * @param size rows on a page, at most {@link #MAX_PAGE}
     * @param locale language of the words
     */
    public Page<InboxItem> list(boolean unreadOnly, String cursor, int size, Locale locale) {
        Cursor from = Cursor.whole(cursor, 1);
        Optional<Long> user = me();
        if (user.isEmpty()) {
            return Page.empty();
        }
        int rows = Math.max(1, Math.min(size, MAX_PAGE));
        String of = "where user_id = ?" + (unreadOnly ? " and read_at is null" : "");
        String keyset = from == null ? "" : from.backward() ? " and id > ?" : " and id < ?";
        String order = from != null && from.backward() ? " order by id limit ?" : " order by id desc limit ?";
        String select = "select id, kind, variables, link, created_at, read_at from inbox_item " + of + keyset + order;
        Object[] parameters = from == null
                ? new Object[] {user.get(), rows + 1}
                : new Object[] {user.get(), from.number(0), rows + 1};
        List<InboxItem> fetched = database.list(
                select,
                row -> {
                    NoticeText words =
                            NoticeText.of(row.getString("kind"), JsonText.read(row.getString("variables")), locale);
                    return new InboxItem(
                            row.getLong("id"),
                            words.subject(),
                            words.body(),
                            row.getString("link"),
                            Database.instant(row, "created_at"),
                            row.getTimestamp("read_at") != null);
                },
                parameters);
        long counted = database.first(
                        "select count(*) from (select 1 from inbox_item " + of + " limit ?) x",
                        row -> row.getLong(1),
                        user.get(),
                        Page.COUNT_CAP + 1)
                .orElse(0L);
        return Page.of(fetched, rows, from, item -> List.of(Long.toString(item.id())), counted);
    }

    /**
     * Marks one notice as read; nothing happens if it is not the caller's.
     *
     * @return where it leads, if anywhere
     */
    public Optional<String> read(long id) {
        Optional<Long> user = me();
        if (user.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> link = database.first(
                "update inbox_item set read_at = coalesce(read_at, ?) where id = ? and user_id = ? returning link",
                row -> row.getString("link"),
                clock.instant(),
                id,
                user.get());
        unread.forget(List.of(user.get()));
        return link;
    }

    public void readAll() {
        me().ifPresent(user -> {
            database.update(
                    "update inbox_item set read_at = ? where user_id = ? and read_at is null", clock.instant(), user);
            unread.forget(List.of(user));
        });
    }

    /** Whether the caller also gets notices by mail; yes unless they said no. */
    public boolean wantsMail() {
        return me().flatMap(user -> database.first(
                        "select mail from mail_preference where user_id = ?", row -> row.getBoolean("mail"), user))
                .orElse(true);
    }

    public void wantMail(boolean mail) {
        me().ifPresent(user -> database.update(
                "insert into mail_preference (user_id, mail, changed_at) values (?, ?, ?)"
                        + " on conflict (user_id) do update set mail = excluded.mail, changed_at = excluded.changed_at",
                user,
                mail,
                clock.instant()));
    }

    private Optional<Long> me() {
        Caller current = caller.get();
        return current.isUser() ? Optional.of(current.id()) : Optional.empty();
    }
}
