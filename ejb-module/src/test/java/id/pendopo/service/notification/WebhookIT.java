package id.pendopo.service.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintWebhookEvent;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.notification.WebhookEvent;
import id.pendopo.domain.notification.WebhookState;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.complaint.ComplaintFixture;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Other systems are told: at least once, in order, signed, and never of what they may not know. */
@ArquillianTest
class WebhookIT {

    private static final Set<String> ALL = Arrays.stream(ComplaintWebhookEvent.values())
            .map(WebhookEvent::code)
            .collect(Collectors.toSet());

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private WebhookAdministration webhooks;

    @Inject
    private WebhookLog log;

    @Inject
    private WebhookSources sources;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookSender sender;

    @Inject
    private RunAs runAs;

    @Inject
    private Database database;

    private Caller admin() {
        return complaints.person("admin", null, Permission.IDENTITY_MANAGE);
    }

    private UUID client(String name) {
        return database.first("select uuid from api_client where name = ?", row -> row.getObject(1, UUID.class), name)
                .orElseThrow();
    }

    private WebhookAdministration.NewSecret register(String client, String url) {
        return callers.as(admin(), () -> webhooks.create(new WebhookForm(client(client), url, ALL)));
    }

    private void remove(UUID webhook) {
        callers.as(admin(), () -> {
            webhooks.remove(webhook);
            return null;
        });
    }

    private static List<WebhookFixture.Heard> about(WebhookFixture stub, String number) {
        return stub.heard().stream()
                .filter(message -> message.body().contains("\"" + number + "\""))
                .toList();
    }

    private static List<String> types(List<WebhookFixture.Heard> messages) {
        return messages.stream()
                .map(message -> message.body().replaceAll(".*\"type\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    /** Looks for news as {@link WebhookWatch} does, without waiting for its next look. */
    private void look() {
        runAs.system(() -> {
            sources.all().forEach(WebhookSource::notice);
            queue.due().forEach(sender::begin);
            return null;
        });
    }

    private void await(BooleanSupplier condition) {
        for (int i = 0; i < 300; i++) {
            look();
            if (condition.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("it did not happen");
    }

    /** As if the time until the next attempt had passed. */
    private void hurry() {
        database.update("update webhook_delivery set next_attempt_at = made_at where state = 'PENDING'");
        database.update("update webhook set not_before = null");
    }

    private List<WebhookDelivery> log(UUID webhook, WebhookState state) {
        return callers.as(admin(), () -> log.list(webhook, state, null)).rows();
    }

    @Test
    void a_client_is_told_in_order_and_can_check_that_it_is_us() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            WebhookAdministration.NewSecret hook = register("sp4n", stub.url());
            FiledComplaint filed = complaints.file();
            complaints.verified(filed, "puskesmas");
            String number = filed.trackingNumber();
            await(() -> about(stub, number).size() >= 2);
            List<WebhookFixture.Heard> told = about(stub, number);
            assertThat(types(told)).containsExactly("complaint.received", "complaint.verified");
            assertThat(told.get(0).body())
                    .contains("\"state\":\"AWAITING_VERIFICATION\"", "/api/v1/complaints/" + number)
                    .doesNotContain("Siti", "0812", "Antrean", "lima jam", "Mawar");
            assertThat(told.get(1).body()).contains("\"state\":\"AWAITING_FOLLOW_UP\"", "\"agency\":\"DINKES\"");
            Map<String, String> headers = told.get(0).headers();
            assertThat(headers.get("webhook-signature"))
                    .isEqualTo(WebhookSecret.sign(
                            hook.secret(),
                            headers.get("webhook-id"),
                            Long.parseLong(headers.get("webhook-timestamp")),
                            told.get(0).body()));
            assertThat(log(hook.uuid(), WebhookState.SENT)).allSatisfy(sent -> {
                assertThat(sent.status()).isEqualTo(204);
                assertThat(sent.attempts()).isEqualTo(1);
            });
            assertThat(database.first("select secret from webhook where uuid = ?", row -> row.getBytes(1), hook.uuid()))
                    .hasValueSatisfying(kept -> assertThat(new String(kept)).doesNotContain("whsec_"));
            remove(hook.uuid());
        }
    }

    @Test
    void a_client_is_never_told_of_what_it_may_not_know() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            WebhookAdministration.NewSecret hook = register("laksa", stub.url());
            FiledComplaint secret = complaints.file(ComplaintFixture.report().confidential(true));
            FiledComplaint open = complaints.file();
            await(() -> !about(stub, open.trackingNumber()).isEmpty());
            assertThat(about(stub, secret.trackingNumber())).isEmpty();
            assertThat(database.first(
                            "select count(*) from webhook_delivery d join complaint c on c.id = d.subject_id"
                                    + " join webhook w on w.id = d.webhook_id"
                                    + " where c.tracking_number = ? and w.uuid = ?",
                            row -> row.getLong(1),
                            secret.trackingNumber(),
                            hook.uuid()))
                    .hasValue(0L);
            remove(hook.uuid());
        }
    }

    @Test
    void what_became_confidential_meanwhile_is_not_told_any_more() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.status(500);
            WebhookAdministration.NewSecret hook = register("laksa", stub.url());
            FiledComplaint filed = complaints.file();
            await(() -> !about(stub, filed.trackingNumber()).isEmpty());
            database.update(
                    "update complaint set confidential = true where tracking_number = ?", filed.trackingNumber());
            stub.status(200);
            hurry();
            await(() -> log(hook.uuid(), WebhookState.SKIPPED).size() == 1);
            assertThat(about(stub, filed.trackingNumber())).hasSize(1);
            database.update(
                    "update complaint set confidential = false where tracking_number = ?", filed.trackingNumber());
            remove(hook.uuid());
        }
    }

    @Test
    void trouble_is_tried_again_with_the_same_id_and_later_news_wait_for_earlier() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.status(503);
            WebhookAdministration.NewSecret hook = register("sp4n", stub.url());
            FiledComplaint filed = complaints.file();
            complaints.verified(filed, "puskesmas");
            String number = filed.trackingNumber();
            await(() -> about(stub, number).size() == 1);
            hurry();
            await(() -> about(stub, number).size() == 2);
            assertThat(types(about(stub, number))).containsExactly("complaint.received", "complaint.received");
            stub.status(200);
            hurry();
            await(() -> about(stub, number).size() == 4);
            List<WebhookFixture.Heard> told = about(stub, number);
            assertThat(types(told).subList(2, 4)).containsExactly("complaint.received", "complaint.verified");
            assertThat(told.subList(0, 3).stream()
                            .map(message -> message.headers().get("webhook-id"))
                            .distinct())
                    .hasSize(1);
            remove(hook.uuid());
        }
    }

    @Test
    void after_the_last_attempt_a_person_decides() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.status(400);
            WebhookAdministration.NewSecret hook = register("sp4n", stub.url());
            FiledComplaint filed = complaints.file();
            complaints.verified(filed, "puskesmas");
            String number = filed.trackingNumber();
            await(() -> about(stub, number).size() == 1);
            database.update(
                    "update webhook_delivery set attempts = ? where attempts = 1 and state = 'PENDING'",
                    WebhookQueue.PAUSES.size());
            hurry();
            await(() -> log(hook.uuid(), WebhookState.DEAD).size() == 1);
            hurry();
            for (int i = 0; i < 5; i++) {
                look();
                LockSupport.parkNanos(100_000_000);
            }
            assertThat(types(about(stub, number))).doesNotContain("complaint.verified");
            WebhookDelivery dead = log(hook.uuid(), WebhookState.DEAD).get(0);
            assertThat(dead.status()).isEqualTo(400);
            assertThat(callers.as(admin(), () -> webhooks.find(hook.uuid())).dead())
                    .isEqualTo(1);
            stub.status(200);
            assertThat(callers.as(admin(), () -> log.retry(hook.uuid(), List.of(dead.id()))))
                    .isEqualTo(1);
            await(() -> types(about(stub, number)).contains("complaint.verified"));
            remove(hook.uuid());
        }
    }

    @Test
    void who_is_gone_is_told_nothing_more() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            stub.status(410);
            WebhookAdministration.NewSecret hook = register("sp4n", stub.url());
            callers.as(admin(), () -> {
                webhooks.test(hook.uuid());
                return null;
            });
            await(() -> !callers.as(admin(), () -> webhooks.find(hook.uuid())).active());
            assertThat(stub.heard()).hasSize(1);
            assertThat(stub.heard().get(0).body()).contains("\"type\":\"webhook.trial\"", "\"data\":{}");
            remove(hook.uuid());
        }
    }

    @Test
    void a_replaced_secret_signs_beside_the_new_one_for_a_day() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            WebhookAdministration.NewSecret hook = register("sp4n", stub.url());
            WebhookAdministration.NewSecret fresh = callers.as(admin(), () -> webhooks.replaceSecret(hook.uuid()));
            callers.as(admin(), () -> {
                webhooks.test(hook.uuid());
                return null;
            });
            await(() -> stub.heard().stream().anyMatch(message -> message.body().contains("webhook.trial")));
            WebhookFixture.Heard trial = stub.heard().stream()
                    .filter(message -> message.body().contains("webhook.trial"))
                    .findFirst()
                    .orElseThrow();
            long at = Long.parseLong(trial.headers().get("webhook-timestamp"));
            String id = trial.headers().get("webhook-id");
            assertThat(trial.headers().get("webhook-signature"))
                    .isEqualTo(WebhookSecret.sign(fresh.secret(), id, at, trial.body()) + " "
                            + WebhookSecret.sign(hook.secret(), id, at, trial.body()));
            remove(hook.uuid());
        }
    }

    @Test
    void no_address_inside_can_be_registered_and_no_stale_change_is_taken() throws Exception {
        for (String inside : List.of(
                "https://127.0.0.2/",
                "https://localhost/",
                "https://[::1]/",
                "https://169.254.169.254/latest",
                "https://10.0.0.1/",
                "http://103.28.14.1/")) {
            assertThatThrownBy(() -> register("sp4n", inside))
                    .as(inside)
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                    refusal.violations().get(0).field())
                            .isEqualTo("url"));
        }
        try (WebhookFixture stub = new WebhookFixture()) {
            UUID hook = register("sp4n", stub.url()).uuid();
            WebhookForm form = new WebhookForm(null, stub.url(), Set.of("complaint.closed"));
            callers.as(admin(), () -> {
                webhooks.update(hook, 1, form);
                return null;
            });
            assertThat(callers.as(admin(), () -> webhooks.find(hook)).events()).containsExactly("complaint.closed");
            assertThatThrownBy(() -> callers.as(admin(), () -> {
                        webhooks.update(hook, 1, form);
                        return null;
                    }))
                    .isInstanceOf(StaleVersionException.class);
            remove(hook);
            assertThatThrownBy(() -> remove(hook)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void of_many_senders_each_delivery_goes_to_one() throws Exception {
        try (WebhookFixture stub = new WebhookFixture()) {
            UUID hook = register("callcenter", stub.url()).uuid();
            long id = database.first("select id from webhook where uuid = ?", row -> row.getLong(1), hook)
                    .orElseThrow();
            // Nobody looks for it by itself.
            database.update("update webhook set not_before = now() + interval '1 hour' where id = ?", id);
            database.update(
                    """
                    insert into webhook_delivery (uuid, webhook_id, event, happened_at, state, next_attempt_at, made_at)
                    select gen_random_uuid(), ?, 'webhook.trial', now(), 'PENDING', now(), now() from generate_series(1, 40)""",
                    id);
            database.update("update api_client set active = false where name = 'callcenter'");
            database.update("update webhook set not_before = null where id = ?", id);
            ExecutorService nodes = Executors.newFixedThreadPool(6);
            try {
                List<Future<List<Long>>> all = new ArrayList<>();
                for (int node = 0; node < 6; node++) {
                    Callable<List<Long>> work = () -> runAs.system(() -> {
                        List<Long> mine = new ArrayList<>();
                        for (Optional<WebhookQueue.Claim> claim = queue.claim(id);
                                claim.isPresent();
                                claim = queue.claim(id)) {
                            mine.add(claim.get().id());
                        }
                        return mine;
                    });
                    all.add(nodes.submit(work));
                }
                Set<Long> seen = new HashSet<>();
                int claims = 0;
                for (Future<List<Long>> one : all) {
                    claims += one.get().size();
                    seen.addAll(one.get());
                }
                assertThat(claims).isEqualTo(40);
                assertThat(seen).hasSize(40);
            } finally {
                nodes.shutdown();
                database.update("update api_client set active = true where name = 'callcenter'");
                remove(hook);
            }
        }
    }
}
