package id.pendopo.service.notification;

import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.JsonText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
                select distinct n.*, ?::timestamptz
                from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[]) as n (u, kind, variables, link, once)
                on conflict (user_id, once_key) where once_key is not null do nothing
                returning user_id, kind, variables, link, created_at)
            insert into outbox_message (user_id, kind, variables, link, created_at, next_attempt_at, digest)
            select d.user_id, d.kind, d.variables, d.link, d.created_at,
                   case when c.mode = 'DAILY' then ?::timestamptz else d.created_at end, coalesce(c.mode = 'DAILY', false)
            from delivered d join unnest(?::text[], ?::text[]) as t (kind, topic) on t.kind = d.kind
            left join mail_choice c on c.user_id = d.user_id and c.topic = t.topic
            where ? and c.mode is distinct from 'OFF' and (t.topic = any(?::text[])
                or not exists (select 1 from mail_preference p where p.user_id = d.user_id and not p.mail))""";

    @Inject
    private Database database;

    @Inject
    private MailSettings settings;

    @Inject
    private KnownNotices notices;

    @Inject
    private UnreadCounts unread;

    @Inject
    private Clock clock;

    public Outbox() {}

    Outbox(Database database, MailSettings settings, KnownNotices notices, UnreadCounts unread, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.notices = notices;
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
        deliver(List.of(new Reminder(null, userIds, notice)));
    }

    /**
     * Like {@link #notify}, but for many notices together, and the same person gets the same reminder only once. One
     * statement, whatever the number of notices and people.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void notifyOnce(Collection<Reminder> reminders) {
        deliver(reminders);
    }

    private void deliver(Collection<Reminder> reminders) {
        List<Long> people = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> variables = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Reminder reminder : reminders) {
            String values = JsonText.write(reminder.notice().variables());
            for (Long person : reminder.userIds()) {
                people.add(person);
                kinds.add(reminder.notice().kind());
                variables.add(values);
                links.add(reminder.notice().link());
                keys.add(reminder.key());
            }
        }
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<String> known = kinds.stream().distinct().toList();
        database.update(
                DELIVER,
                now,
                people.toArray(Long[]::new),
                kinds.toArray(String[]::new),
                variables.toArray(String[]::new),
                links.toArray(String[]::new),
                keys.toArray(String[]::new),
                settings.nextDigest(now),
                known.toArray(String[]::new),
                known.stream().map(kind -> notices.topic(kind).name()).toArray(String[]::new),
                settings.transport() != MailSettings.Transport.NONE,
                NoticeTopic.always().stream().map(NoticeTopic::name).toArray(String[]::new));
        unread.forget(people);
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
