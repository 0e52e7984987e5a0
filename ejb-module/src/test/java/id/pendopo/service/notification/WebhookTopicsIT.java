package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentWebhookEvent;
import id.pendopo.domain.forum.EditionMove;
import id.pendopo.domain.forum.ForumWebhookEvent;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.WebhookEvent;
import id.pendopo.service.commitment.CommitmentDesk;
import id.pendopo.service.commitment.CommitmentSweep;
import id.pendopo.service.commitment.Commitments;
import id.pendopo.service.commitment.NewCommitment;
import id.pendopo.service.forum.EditionLife;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.ForumFixture;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other systems are told of editions, minutes and promises: each once, only those they may know of, never a confidential one. */
@ArquillianTest
class WebhookTopicsIT {

    private static final String AGENCY = "DINKES";
    private static final Set<String> EVENTS = Stream.of(ForumWebhookEvent.values(), CommitmentWebhookEvent.values())
            .flatMap(Arrays::stream)
            .map(WebhookEvent.class::cast)
            .map(WebhookEvent::code)
            .collect(Collectors.toSet());

    @Inject
    private CallerFixture callers;

    @Inject
    private ForumFixture forums;

    @Inject
    private EditionLife life;

    @Inject
    private EditionReading editions;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private CommitmentSweep sweep;

    @Inject
    private WebhookAdministration webhooks;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookSender sender;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RunAs runAs;

    @Inject
    private Database database;

    @Inject
    private Today today;

    @Inject
    private UserTransaction transaction;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    /** A client of its own with these permissions, and a webhook for it that asks for everything. */
    private UUID register(String url, String agency, String... permissions) {
        UUID client = UUID.randomUUID();
        Long of = agency == null ? null : agencies.byCode(agency).id();
        database.update(
                """
                insert into api_client (uuid, name, display_name, key_hash, key_hint, active, agency_id)
                values (?, ?, 'Portal kota', decode(md5(?), 'hex'), 'x', true, ?)""",
                client,
                "topics-" + run + "-" + client.toString().substring(0, 6),
                client.toString(),
                of);
        for (String permission : permissions) {
            database.update(
                    "insert into api_client_permission (client_id, permission) select id, ? from api_client where uuid = ?",
                    permission,
                    client);
        }
        return callers.as(
                        CallerFixture.user(9001L, "admin", Permission.IDENTITY_MANAGE),
                        () -> webhooks.create(new WebhookForm(client, url, EVENTS)))
                .uuid();
    }

    @AfterEach
    void forget() {
        database.update(
                "delete from webhook where client_id in (select id from api_client where name like ?)",
                "topics-" + run + "%");
        database.update("update api_client set active = false where name like ?", "topics-" + run + "%");
    }

    /** Codes of what was laid out for a webhook, the first one first. */
    private List<String> laidOut(UUID webhook) {
        return database.list(
                "select d.event from webhook_delivery d join webhook w on w.id = d.webhook_id where w.uuid = ? order by d.id",
                row -> row.getString(1),
                webhook);
    }

    private UUID promise(boolean confidential) throws Exception {
        return together(
                () -> commitments.promise(new NewCommitment(
                        new CommitmentOrigin(CommitmentSource.FORUM, "W-" + run, "FKP Volume 3", "", ""),
                        AGENCY,
                        "Loket lansia buka tiap pagi",
                        "Kepala Bidang Pelayanan",
                        today.get().minusDays(30),
                        today.get().plusDays(30),
                        !confidential,
                        confidential)),
                true);
    }

    private <T> T together(Callable<T> work, boolean kept) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = callers.as(ForumFixture.BUREAU, work);
            done = kept;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private int version(UUID commitment) {
        return database.first("select version from commitment where uuid = ?", row -> row.getInt(1), commitment)
                .orElseThrow();
    }

    private void verify(UUID promise) {
        callers.as(ForumFixture.BUREAU, () -> {
            desk.claim(promise, version(promise), today.get(), "Loket sudah buka", List.of());
            desk.accept(promise, version(promise), "");
            return null;
        });
    }

    private void send() {
        runAs.system(() -> {
            queue.due().forEach(sender::begin);
            return null;
        });
    }

    @Test
    void what_happens_to_an_edition_and_to_a_promise_is_told_once_and_in_order() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            UUID hook = register(stub.url(), null, Permission.FORUM_READ, Permission.COMMITMENT_READ);
            UUID edition = forums.scheduled(AGENCY);
            forums.go(edition, EditionMove.START);
            UUID promise = promise(false);
            verify(promise);
            assertThat(laidOut(hook))
                    .containsExactly(
                            "edition.scheduled",
                            "edition.started",
                            "commitment.made",
                            "commitment.done",
                            "commitment.verified");
            for (int i = 0; i < 300 && stub.heard().size() < 5; i++) {
                send();
                LockSupport.parkNanos(50_000_000);
            }
            send();
            assertThat(stub.heard()).hasSize(5);
            assertThat(stub.heard())
                    .filteredOn(message -> message.body().contains(promise.toString()))
                    .extracting(message -> message.body().replaceAll(".*\"state\":\"([A-Z_]+)\".*", "$1"))
                    .containsExactly("OPEN", "DONE", "VERIFIED");
            assertThat(stub.heard())
                    .filteredOn(message -> message.body().contains("/api/v1/forums/" + edition))
                    .extracting(message -> message.body().replaceAll(".*\"state\":\"([A-Z_]+)\".*", "$1"))
                    .containsExactly("SCHEDULED", "RUNNING");
            assertThat(stub.heard()).allSatisfy(message -> assertThat(message.body())
                    .contains("\"agency\":\"DINKES\"")
                    .doesNotContain("Loket", "Kepala Bidang", "Standar pelayanan"));
        }
    }

    @Test
    void what_was_rolled_back_is_never_told() throws Exception {
        UUID hook = register("http://127.0.0.1:9/hook", null, Permission.FORUM_READ, Permission.COMMITMENT_READ);
        UUID edition = forums.draft(AGENCY);
        together(
                () -> {
                    life.move(edition, editions.detail(edition).edition().version(), EditionMove.SCHEDULE, null);
                    assertThat(laidOut(hook)).containsExactly("edition.scheduled");
                    return null;
                },
                false);
        assertThat(laidOut(hook)).isEmpty();
    }

    @Test
    void a_client_is_told_neither_of_other_agencies_nor_of_what_it_may_not_read_nor_of_anything_confidential()
            throws Exception {
        String url = "http://127.0.0.1:9/hook";
        UUID elsewhere = register(url, "DISHUB", Permission.FORUM_READ, Permission.COMMITMENT_READ);
        UUID onlyForums = register(url, AGENCY, Permission.FORUM_READ);
        UUID everything = register(
                url,
                null,
                Permission.FORUM_READ,
                Permission.COMMITMENT_READ,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_CONFIDENTIAL);
        forums.scheduled(AGENCY);
        promise(false);
        promise(true);
        assertThat(laidOut(elsewhere)).isEmpty();
        assertThat(laidOut(onlyForums)).containsExactly("edition.scheduled");
        assertThat(laidOut(everything)).containsExactly("edition.scheduled", "commitment.made");
    }

    @Test
    void that_a_promise_is_overdue_is_told_once() throws Exception {
        UUID hook = register("http://127.0.0.1:9/hook", AGENCY, Permission.COMMITMENT_READ);
        UUID promise = promise(false);
        LocalDate yesterday = today.get().minusDays(1);
        database.update(
                "update commitment set due_on = ?, alarmed_on = ? where uuid = ?",
                yesterday,
                yesterday.minusDays(1),
                promise);
        runAs.system(() -> sweep.ring());
        database.update("update commitment set alarmed_on = ? where uuid = ?", yesterday, promise);
        database.update("update commitment set due_on = ? where uuid = ?", yesterday.minusDays(2), promise);
        runAs.system(() -> sweep.ring());
        assertThat(laidOut(hook)).containsExactly("commitment.made", "commitment.overdue");
    }
}
