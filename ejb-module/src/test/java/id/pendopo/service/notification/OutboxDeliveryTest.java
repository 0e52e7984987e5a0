package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.Texts;
import id.pendopo.it.TestDatabase;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");
    private static final Notice NOTICE =
            new Notice("complaint.assigned", Map.of("number", "PDP-1"), "/complaint/complaint.xhtml?number=PDP-1");

    private static final int LIMIT = 20;

    private final Database database = new Database(TestDatabase.dataSource());
    private final OutboxQueue queue = new OutboxQueue(database);
    private final MailSettings settings =
            new MailSettings("mail.example", 25, "none", null, null, "Pendopo <pendopo@kota.example>");
    private final UnreadCounts unread = new UnreadCounts();
    private final KnownNotices notices = new KnownNotices(Map.of(
            "complaint.assigned", NoticeTopic.WORK,
            "complaint.watched", NoticeTopic.FOLLOWED,
            "complaint.alarm.PASSED", NoticeTopic.ESCALATION));
    private final Outbox outbox = new Outbox(database, settings, notices, unread, at(NOW));
    private final CurrentCaller caller = new CurrentCaller();
    private final Inbox inbox = new Inbox(database, unread, caller, at(NOW));

    /** Users as the directory would give them: 101 has no mail address. */
    private final MailComposer composer = new MailComposer(
            new UserDirectory() {
                @Override
                public UserRef find(long id) {
                    String address = id == 101 ? null : "user" + id + "@kota.example";
                    return new UserRef(id, "user" + id, "Pegawai " + id, address, id == 103 ? "en" : "id");
                }
            },
            new PublicAddress("https://pendopo.example"),
            notices);

    /** A mail server that remembers what it was given and fails when told to. */
    private static final class Server implements MailTransport {
        private final ConcurrentLinkedQueue<Mail> received = new ConcurrentLinkedQueue<>();
        private volatile boolean away;
        private volatile String refuse = "";

        @Override
        public Connection open() throws DeliveryException {
            if (away) {
                throw new DeliveryException("connect: refused");
            }
            return new Connection() {
                @Override
                public void send(Mail mail) throws RejectedException {
                    if (mail.address().equals(refuse)) {
                        throw new RejectedException("550");
                    }
                    received.add(mail);
                }

                @Override
                public void close() {
                    // nothing is open
                }
            };
        }
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private OutboxDelivery delivery(Server server, Instant moment) {
        return new OutboxDelivery(queue, composer, server, LIMIT, at(moment));
    }

    @BeforeEach
    void threeUsers() {
        database.update("delete from inbox_item");
        database.update("delete from outbox_message");
        database.update("delete from mail_preference");
        database.update("delete from mail_choice");
        for (long id = 101; id <= 103; id++) {
            database.update(
                    "insert into user_account (id, name, display_name, password_hash) values (?, ?, ?, '-')"
                            + " on conflict do nothing",
                    id,
                    "user" + id,
                    "Pegawai " + id);
        }
        caller.become(new Caller(Caller.Kind.USER, 102L, "user102", "Pegawai 102", Map.of()));
    }

    private long count(String where) {
        return database.first("select count(*) from outbox_message where " + where, row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void a_notice_reaches_the_inbox_of_each_and_the_mail_of_those_who_want_it() {
        inbox.wantMail(false);
        outbox.notify(List.of(101L, 102L, 103L, 103L), NOTICE);
        assertThat(database.list("select user_id from inbox_item order by 1", row -> row.getLong(1)))
                .containsExactly(101L, 102L, 103L);
        assertThat(database.list("select user_id from outbox_message order by 1", row -> row.getLong(1)))
                .containsExactly(101L, 103L);
    }

    @Test
    void the_same_reminder_comes_once() {
        outbox.notifyOnce(List.of(new Reminder("due:PDP-1", List.of(102L), NOTICE)));
        outbox.notifyOnce(List.of(
                new Reminder("due:PDP-1", List.of(102L, 103L), NOTICE),
                new Reminder("due:PDP-1", List.of(103L), NOTICE),
                new Reminder("due:PDP-2", List.of(102L), NOTICE),
                new Reminder("due:PDP-3", List.of(), NOTICE)));
        outbox.notifyOnce(List.of());
        assertThat(database.list("select user_id from inbox_item order by 1", row -> row.getLong(1)))
                .containsExactly(102L, 102L, 103L);
        assertThat(count("true")).isEqualTo(3);
    }

    @Test
    void a_mail_says_what_and_where_in_the_language_of_its_reader() {
        outbox.notify(List.of(102L, 103L), NOTICE);
        outbox.mail("siti@example.org", NOTICE, Locale.ENGLISH);
        Server server = new Server();
        assertThat(delivery(server, NOW).round()).isEqualTo(3);
        assertThat(server.received)
                .extracting(Mail::address)
                .containsExactlyInAnyOrder("user102@kota.example", "user103@kota.example", "siti@example.org");
        Mail indonesian = server.received.stream()
                .filter(mail -> mail.address().startsWith("user102"))
                .findFirst()
                .orElseThrow();
        assertThat(indonesian.body())
                .contains("Yth. Pegawai 102", "https://pendopo.example/complaint/complaint.xhtml?number=PDP-1");
        Mail english = server.received.stream()
                .filter(mail -> mail.address().startsWith("siti"))
                .findFirst()
                .orElseThrow();
        assertThat(english.body()).contains("Please do not reply").doesNotContain("Dear");
        assertThat(count("state = 'SENT'")).isEqualTo(3);
    }

    @Test
    void who_has_no_address_gets_no_mail() {
        outbox.notify(List.of(101L), NOTICE);
        Server server = new Server();
        delivery(server, NOW).round();
        assertThat(server.received).isEmpty();
        assertThat(count("true")).isZero();
    }

    @Test
    void many_nodes_send_each_message_once() throws Exception {
        int messages = 500;
        for (int i = 0; i < messages; i++) {
            outbox.mail("reporter" + i + "@example.org", NOTICE, Texts.INDONESIAN);
        }
        Server server = new Server();
        int nodes = 6;
        ExecutorService running = Executors.newFixedThreadPool(nodes);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> ends = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            OutboxDelivery delivery = new OutboxDelivery(
                    new OutboxQueue(new Database(TestDatabase.dataSource())), composer, server, LIMIT, at(NOW));
            ends.add(running.submit(() -> {
                start.await();
                while (delivery.round() > 0) {
                    Thread.onSpinWait();
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> end : ends) {
            end.get();
        }
        running.shutdown();
        assertThat(server.received).hasSize(messages);
        assertThat(server.received).extracting(Mail::id).doesNotHaveDuplicates();
        assertThat(count("state = 'SENT'")).isEqualTo(messages);
    }

    @Test
    void what_a_node_claimed_before_it_died_is_sent_by_another_after_the_lease_with_the_same_id() {
        outbox.mail("siti@example.org", NOTICE, Texts.INDONESIAN);
        List<OutboxQueue.Claimed> lost =
                queue.claim(10, Duration.ofMinutes(10), NOW).get(0);
        Server server = new Server();
        assertThat(delivery(server, NOW).round()).isZero();
        database.update("update outbox_message set lease_until = clock_timestamp() - interval '1 second'");
        assertThat(delivery(server, NOW).round()).isEqualTo(1);
        assertThat(server.received)
                .extracting(Mail::id)
                .containsExactly(lost.get(0).messageId().toString());
        queue.retryAt(lost, NOW, "too late");
        assertThat(count("state = 'SENT'"))
                .as("the first node comes back too late to undo it")
                .isEqualTo(1);
    }

    @Test
    void a_server_that_is_away_is_tried_again_ever_later_and_given_up_after_two_days() {
        outbox.mail("siti@example.org", NOTICE, Texts.INDONESIAN);
        Server server = new Server();
        server.away = true;
        Instant moment = NOW;
        assertThat(delivery(server, moment).round()).isEqualTo(1);
        for (Duration wait : OutboxDelivery.BACKOFF) {
            assertThat(delivery(server, moment.plus(wait).minusSeconds(1)).round())
                    .isZero();
            moment = moment.plus(wait);
            assertThat(delivery(server, moment).round()).isEqualTo(1);
        }
        assertThat(count("state = 'DEAD' and last_error like 'connect%'")).isEqualTo(1);
        assertThat(Duration.between(NOW, moment)).isBetween(Duration.ofDays(1), Duration.ofDays(3));
    }

    @Test
    void an_address_that_does_not_exist_is_given_up_at_once_and_holds_up_nobody() {
        outbox.mail("gone@example.org", NOTICE, Texts.INDONESIAN);
        outbox.mail("siti@example.org", NOTICE, Texts.INDONESIAN);
        Server server = new Server();
        server.refuse = "gone@example.org";
        delivery(server, NOW).round();
        assertThat(server.received).extracting(Mail::address).containsExactly("siti@example.org");
        assertThat(count("state = 'DEAD' and address = 'gone@example.org'")).isEqualTo(1);
    }

    @Test
    void a_person_reads_own_notices_only() {
        outbox.notify(List.of(102L), NOTICE);
        outbox.notify(List.of(102L, 103L), NOTICE);
        assertThat(inbox.unreadCount()).isEqualTo(2);
        long others = database.first("select id from inbox_item where user_id = 103", row -> row.getLong(1))
                .orElseThrow();
        assertThat(inbox.read(others)).isEmpty();
        List<InboxItem> mine = inbox.list(true, null, 10, Texts.INDONESIAN).rows();
        assertThat(inbox.read(mine.get(0).id())).contains("/complaint/complaint.xhtml?number=PDP-1");
        assertThat(inbox.unreadCount()).isEqualTo(1);
        inbox.readAll();
        assertThat(inbox.unreadCount()).isZero();
        assertThat(inbox.list(false, null, 10, Texts.INDONESIAN).rows()).hasSize(2);
        assertThat(database.first(
                        "select count(*) from inbox_item where user_id = 103 and read_at is null",
                        row -> row.getLong(1)))
                .contains(1L);
    }

    @Test
    void the_inbox_is_paged_by_key_in_both_directions() {
        for (int i = 0; i < 5; i++) {
            outbox.notify(List.of(102L), NOTICE);
        }
        Page<InboxItem> first = inbox.list(false, null, 2, Texts.INDONESIAN);
        Page<InboxItem> second = inbox.list(false, first.next(), 2, Texts.INDONESIAN);
        Page<InboxItem> third = inbox.list(false, second.next(), 2, Texts.INDONESIAN);
        assertThat(first.previous()).isNull();
        assertThat(third.next()).isNull();
        assertThat(first.count()).isEqualTo(5);
        assertThat(inbox.list(false, third.previous(), 2, Texts.INDONESIAN).rows())
                .isEqualTo(second.rows());
        assertThatThrownBy(() -> inbox.list(false, "nonsense", 2, Texts.INDONESIAN))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void old_notices_and_sent_mails_are_forgotten() {
        outbox.notify(List.of(102L), NOTICE);
        delivery(new Server(), NOW).round();
        assertThat(queue.forgetSentBefore(NOW, 10)).isZero();
        assertThat(queue.forgetSentBefore(NOW.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(queue.forgetInboxBefore(NOW.plusSeconds(1), 10)).isEqualTo(1);
    }

    private static Notice about(String kind, int number) {
        return new Notice(kind, Map.of("number", "PDP-" + number), "/complaint/detail.xhtml?no=PDP-" + number);
    }

    private void choose(long user, NoticeTopic topic, String mode) {
        database.update(
                "insert into mail_choice (user_id, topic, mode, changed_at) values (?, ?, ?, ?)",
                user,
                topic.name(),
                mode,
                NOW);
    }

    private void tell(long user, String kind, int from, int count) {
        outbox.notifyOnce(IntStream.range(from, from + count)
                .mapToObj(number -> new Reminder(kind + number, List.of(user), about(kind, number)))
                .toList());
    }

    @Test
    void a_pile_of_one_kind_is_one_mail_with_a_list_and_where_the_rest_is() {
        tell(102, "complaint.alarm.PASSED", 1, 130);
        tell(102, "complaint.assigned", 500, 2);
        tell(103, "complaint.alarm.PASSED", 1, 3);
        Server server = new Server();
        delivery(server, NOW).round();
        List<Mail> mine = server.received.stream()
                .filter(mail -> mail.address().startsWith("user102"))
                .toList();
        assertThat(mine).hasSize(3);
        assertThat(mine)
                .filteredOn(mail -> mail.subject().startsWith("130 pemberitahuan"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("30 pemberitahuan lainnya", "https://pendopo.example/notification/inbox.xhtml")
                        .satisfies(
                                body -> assertThat(body.split("https://pendopo.example/complaint/detail.xhtml.no=PDP-"))
                                        .hasSize(101)));
        assertThat(server.received)
                .filteredOn(mail -> mail.address().startsWith("user103"))
                .hasSize(3);
        assertThat(count("state = 'SENT'")).isEqualTo(135);
        assertThat(delivery(server, NOW).round()).isZero();
    }

    @Test
    void a_flood_that_trickles_is_one_mail_in_each_window() {
        Server server = new Server();
        Instant moment = NOW;
        for (int minute = 0; minute < 30; minute++) {
            moment = NOW.plus(Duration.ofMinutes(minute));
            outboxAt(moment).notify(List.of(102L), about("complaint.assigned", minute));
            new OutboxDelivery(queue, composer, server, 5, at(moment)).round();
        }
        new OutboxDelivery(queue, composer, server, 5, at(moment.plus(MailGathering.WINDOW))).round();
        assertThat(count("state <> 'SENT'")).isZero();
        // Five, then two windows full, then three that were the last and are few enough again.
        assertThat(server.received).hasSize(5 + 2 + 3);
        assertThat(server.received)
                .filteredOn(mail -> mail.subject().startsWith("11 pemberitahuan"))
                .hasSize(2);
    }

    private Outbox outboxAt(Instant moment) {
        return new Outbox(database, settings, notices, unread, at(moment));
    }

    @Test
    void the_mail_of_the_day_holds_everything_chosen_and_after_downtime_there_is_still_one() {
        choose(102, NoticeTopic.WORK, "DAILY");
        choose(102, NoticeTopic.FOLLOWED, "DAILY");
        tell(102, "complaint.assigned", 1, 2);
        tell(102, "complaint.watched", 3, 1);
        tell(102, "complaint.alarm.PASSED", 4, 1);
        Server server = new Server();
        delivery(server, NOW).round();
        assertThat(server.received).extracting(Mail::subject).containsExactly("Pengaduan PDP-4 terlambat");
        for (int day = 1; day <= 3; day++) {
            outboxAt(NOW.plus(Duration.ofDays(day))).notify(List.of(102L), about("complaint.assigned", 10 + day));
        }
        server.received.clear();
        Instant later = NOW.plus(Duration.ofDays(5));
        delivery(server, later).round();
        delivery(server, later).round();
        assertThat(server.received)
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Rangkuman harian: 6 pemberitahuan"))
                .satisfies(mail ->
                        assertThat(mail.body()).contains("PDP-1 ", "PDP-3", "PDP-13", "Pengaduan yang saya ikuti"));
        assertThat(count("state = 'SENT'")).isEqualTo(7);
    }

    @Test
    void the_digest_speaks_the_language_of_its_reader_and_comes_at_seven() {
        choose(103, NoticeTopic.WORK, "DAILY");
        tell(103, "complaint.assigned", 1, 2);
        Server server = new Server();
        Instant seven = Instant.parse("2026-08-04T00:00:00Z");
        assertThat(delivery(server, seven.minusSeconds(1)).round()).isZero();
        assertThat(delivery(server, seven).round()).isEqualTo(1);
        assertThat(server.received).extracting(Mail::subject).containsExactly("Daily digest: 2 notices");
    }

    @Test
    void no_switch_turns_escalations_off() {
        inbox.wantMail(false);
        choose(103, NoticeTopic.WORK, "OFF");
        outbox.notify(List.of(102L, 103L), about("complaint.assigned", 1));
        outbox.notify(List.of(102L, 103L), about("complaint.alarm.PASSED", 2));
        assertThat(count("kind = 'complaint.assigned'")).isZero();
        assertThat(count("kind = 'complaint.alarm.PASSED'")).isEqualTo(2);
        assertThat(database.first("select count(*) from inbox_item", row -> row.getLong(1)))
                .contains(4L);
        assertThatThrownBy(() -> choose(103, NoticeTopic.ESCALATION, "OFF")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void many_nodes_make_one_mail_of_a_pile() throws Exception {
        for (long user = 102; user <= 103; user++) {
            choose(user, NoticeTopic.FOLLOWED, "DAILY");
            tell(user, "complaint.assigned", 1, 150);
            tell(user, "complaint.watched", 1, 30);
        }
        Server server = new Server();
        int nodes = 6;
        ExecutorService running = Executors.newFixedThreadPool(nodes);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> ends = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            OutboxDelivery delivery = new OutboxDelivery(
                    new OutboxQueue(new Database(TestDatabase.dataSource())),
                    composer,
                    server,
                    LIMIT,
                    at(NOW.plus(Duration.ofDays(1))));
            ends.add(running.submit(() -> {
                start.await();
                while (delivery.round() > 0) {
                    Thread.onSpinWait();
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> end : ends) {
            end.get();
        }
        running.shutdown();
        assertThat(server.received).hasSize(4);
        assertThat(count("state = 'SENT'")).isEqualTo(360);
    }

    @Test
    void a_gathered_mail_whose_node_died_goes_out_whole_with_the_same_id() {
        tell(102, "complaint.assigned", 1, 50);
        List<OutboxQueue.Claimed> lost =
                queue.claim(10, Duration.ofMinutes(10), NOW).get(0);
        assertThat(lost).hasSize(50);
        database.update("update outbox_message set lease_until = clock_timestamp() - interval '1 second'");
        Server server = new Server();
        delivery(server, NOW).round();
        assertThat(server.received)
                .extracting(Mail::id)
                .containsExactly(lost.get(0).messageId().toString());
        queue.sent(lost, NOW);
        assertThat(count("state = 'SENT' and attempts = 2")).isEqualTo(50);
    }

    @Test
    void a_gathered_mail_that_cannot_leave_is_tried_again_whole() {
        tell(102, "complaint.assigned", 1, 50);
        Server server = new Server();
        server.away = true;
        delivery(server, NOW).round();
        assertThat(count("state = 'PENDING' and last_error like 'connect%'")).isEqualTo(50);
        server.away = false;
        delivery(server, NOW.plus(OutboxDelivery.BACKOFF.get(0))).round();
        assertThat(server.received).hasSize(1);
    }
}
