package id.pendopo.service.notification;

import id.pendopo.domain.notification.Notice;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;

/**
 * Tells people something, in the transaction of the change it tells of: if the change is rolled back, nobody is told. Mail
 * leaves afterwards, see {@link OutboxSender}. Open to every caller, because services that checked theirs call it.
 */
@Stateless
@PermitAll
public class Outbox {

    private static final String DELIVER =
            """
            with delivered as (
                insert into inbox_item (user_id, kind, variables, link, once_key, created_at)
                select distinct u, ?, ?, ?, ?, ?::timestamptz from unnest(?::bigint[]) as u
                on conflict (user_id, once_key) where once_key is not null do nothing
                returning user_id, kind, variables, link, created_at)
            insert into outbox_message (user_id, kind, variables, link, created_at, next_attempt_at)
            select user_id, kind, variables, link, created_at, created_at from delivered d
            where ? and not exists (select 1 from mail_preference p where p.user_id = d.user_id and not p.mail)""";

    @Inject
    private Database database;

    @Inject
    private MailSettings settings;

    @Inject
    private UnreadCounts unread;

    @Inject
    private Clock clock;

    public Outbox() {}

    Outbox(Database database, MailSettings settings, UnreadCounts unread, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.unread = unread;
        this.clock = clock;
    }

    /**
     * Puts a notice into the inbox of each user and, for those who want mail, into the outbox. One statement, whatever the
     * number of people.
     *
     * @param userIds internal numbers of users; twice the same counts once, none is fine
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void notify(Collection<Long> userIds, Notice notice) {
        deliver(null, userIds, notice);
    }

    /**
     * Like {@link #notify}, but the same person gets the same reminder only once.
     *
     * @param key what makes it the same, e.g. {@code complaint-due:PDP-2026-000123:2026-08-04}; at most 160 characters
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void notifyOnce(String key, Collection<Long> userIds, Notice notice) {
        deliver(key, userIds, notice);
    }

    private void deliver(String key, Collection<Long> userIds, Notice notice) {
        if (userIds.isEmpty()) {
            return;
        }
        database.update(
                DELIVER,
                notice.kind(),
                JsonText.write(notice.variables()),
                notice.link(),
                key,
                clock.instant(),
                userIds.toArray(Long[]::new),
                settings.transport() != MailSettings.Transport.NONE);
        unread.forget(userIds);
    }

    /**
     * Sends mail to somebody who is no user here, for example a reporter who left an address. Nothing happens when no
     * mail transport is set.
     *
     * @param address one mail address, already checked
     * @param locale language of the mail
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void mail(String address, Notice notice, Locale locale) {
        if (settings.transport() == MailSettings.Transport.NONE) {
            return;
        }
        Instant now = clock.instant();
        database.update(
                "insert into outbox_message (address, language, kind, variables, link, created_at, next_attempt_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                address,
                "en".equals(locale.getLanguage()) ? "en" : "id",
                notice.kind(),
                JsonText.write(notice.variables()),
                notice.link(),
                now,
                now);
    }
}
