package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.ApiKeys;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Product;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another system plans editions, moves them, writes down what is said, and reports on promises, all over REST. */
class ForumExchangeIT {

    private static final String FORUMS = "/api/v1/forums";
    private static final String COMMITMENTS = "/api/v1/commitments/";

    private static Database database;
    private static String key;

    @BeforeAll
    static void aKeyThatMay() throws Exception {
        database = new Database(Product.shared().data());
        key = ApiKeys.of(database, 168);
    }

    private static Response get(String address) {
        return Api.anonymous()
                .filter(Api.CONTRACT)
                .header("Authorization", "Bearer " + key)
                .get(address);
    }

    private static Response send(String method, String address, String header, String value, Object body) {
        var request = Api.anonymous()
                .filter(Api.ANSWERS)
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body(body);
        return (header == null ? request : request.header(header, value)).request(method, address);
    }

    private static Response made(String once, Object body) {
        return send("POST", FORUMS, "Idempotency-Key", once, body);
    }

    private static Response move(String edition, String move, String tag, Object body) {
        return send("POST", FORUMS + "/" + edition + "/moves/" + move, "If-Match", tag, body);
    }

    private static Map<String, Object> plan(Instant begins) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("series", "fkp-kota");
        plan.put("theme", "Antrean Puskesmas");
        plan.put("topic", "SERVICE_PROBLEM");
        plan.put("special", true);
        plan.put("startsAt", begins.toString());
        plan.put("endsAt", begins.plus(Duration.ofHours(3)).toString());
        plan.put("mode", "IN_PERSON");
        plan.put("venue", "Aula Puspemkot");
        return plan;
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Test
    void series_lead_to_their_editions() {
        Response list = get("/api/v1/forum-series?limit=1");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.jsonPath().getList("items")).hasSize(1);
        assertThat(get(list.jsonPath().getString("links.next")).jsonPath().getString("items[0].code"))
                .isGreaterThan(list.jsonPath().getString("items[0].code"));
        Response one = get("/api/v1/forum-series/fkp-kota");
        assertThat(get(one.jsonPath().getString("links.editions")).jsonPath().getList("items.series.code"))
                .isNotEmpty()
                .containsOnly("fkp-kota");
        assertThat(Api.request()
                        .header("If-None-Match", one.header("ETag"))
                        .get("/api/v1/forum-series/fkp-kota")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/forum-series/tidak-ada").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/api/v1/forum-series?after=ZgBh", null, null, "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_edition_is_made_once_changed_by_who_has_read_it_and_moved_by_the_rules() {
        Map<String, Object> plan = plan(Instant.parse("2028-02-03T02:00:00Z"));
        String once = UUID.randomUUID().toString();
        Response first = made(once, plan);
        assertThat(first.statusCode()).isEqualTo(201);
        String edition = first.jsonPath().getString("id");
        Response again = made(once, plan);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(edition);
        plan.put("theme", "Antrean rumah sakit");
        assertThat(made(once, plan).statusCode()).isEqualTo(409);

        Response read = get(first.header("Location"));
        assertThat(read.jsonPath().getList("moves")).contains("schedule", "cancel");
        String tag = read.header("ETag");
        plan.remove("series");
        plan.put("volume", read.jsonPath().getInt("volume"));
        assertThat(send("PUT", FORUMS + "/" + edition, null, null, plan).statusCode())
                .isEqualTo(428);
        Response changed = send("PUT", FORUMS + "/" + edition, "If-Match", tag, plan);
        assertThat(changed.statusCode()).isEqualTo(200);
        plan.put("theme", "Antrean kantor");
        assertThat(send("PUT", FORUMS + "/" + edition, "If-Match", tag, plan).statusCode())
                .isEqualTo(412);
        assertThat(get(FORUMS + "/" + edition).jsonPath().getString("theme")).isEqualTo("Antrean rumah sakit");

        Response scheduled = move(edition, "schedule", changed.header("ETag"), Map.of());
        assertThat(scheduled.statusCode()).isEqualTo(200);
        assertThat(move(edition, "start", scheduled.header("ETag"), Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(move(edition, "publish", scheduled.header("ETag"), Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(move(edition, "cancel", scheduled.header("ETag"), Map.of("reason", "Aula tidak tersedia"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(FORUMS + "/" + edition).jsonPath().getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void what_is_wrong_is_named_and_what_is_not_allowed_is_not_there() {
        Map<String, Object> plan = plan(Instant.parse("2028-03-03T02:00:00Z"));
        plan.put("endsAt", "2028-03-03T01:00:00Z");
        assertThat(made("e1" + key, plan).jsonPath().getList("errors.field")).containsExactly("endsAt");
        plan.put("endsAt", "+999999999-01-01T00:00:00Z");
        assertThat(made("e2" + key, plan).jsonPath().getList("errors.field")).contains("endsAt");
        plan = plan(Instant.parse("2028-03-03T02:00:00Z"));
        plan.put("series", "tidak-ada");
        assertThat(made("e3" + key, plan).statusCode()).isEqualTo(404);
        assertThat(made("not a key", plan).statusCode()).isEqualTo(400);
        plan.put("series", "fkp-kota");
        // The other key may read forums and plan none.
        assertThat(Api.hostile()
                        .header("Idempotency-Key", "e4")
                        .contentType("application/json")
                        .body(plan)
                        .post(FORUMS)
                        .statusCode())
                .isEqualTo(403);
        assertThat(move(UUID.randomUUID().toString(), "schedule", "\"v1\"", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(COMMITMENTS + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_said_is_written_down_once_and_answered() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String edition =
                made(UUID.randomUUID().toString(), plan(now)).jsonPath().getString("id");
        try {
            String tag = get(FORUMS + "/" + edition).header("ETag");
            tag = move(edition, "schedule", tag, Map.of()).header("ETag");
            tag = move(edition, "start", tag, Map.of()).header("ETag");
            String inputs = FORUMS + "/" + edition + "/inputs";
            Map<String, Object> said = Map.of(
                    "kind",
                    "PROPOSAL",
                    "text",
                    "Loket lansia dibuka tiap pagi",
                    "givenBy",
                    "Ibu Aminah",
                    "element",
                    "USERS");
            Response noted = send("POST", inputs, "Idempotency-Key", "said-1-" + edition, said);
            assertThat(noted.statusCode()).isEqualTo(201);
            assertThat(send("POST", inputs, "Idempotency-Key", "said-1-" + edition, said)
                            .jsonPath()
                            .getString("id"))
                    .isEqualTo(noted.jsonPath().getString("id"));
            Response list = get(inputs);
            assertThat(list.jsonPath().getList("items.text")).containsExactly("Loket lansia dibuka tiap pagi");
            assertThat(list.body().asString()).doesNotContain("Aminah");
            String input = noted.header("Location");
            assertThat(send(
                                    "PUT",
                                    input.replaceFirst("^https?://[^/]+", "") + "/answer",
                                    "If-Match",
                                    get(input).header("ETag"),
                                    Map.of("answer", "Mulai 1 Maret", "agency", "DINKES"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(input).jsonPath().getString("answer")).isEqualTo("Mulai 1 Maret");
            assertThat(move(edition, "finish", tag, Map.of()).statusCode()).isEqualTo(200);
        } finally {
            String of = "(select id from forum_edition where uuid = '" + edition + "')";
            sql("delete from forum_input where edition_id in " + of);
            sql("delete from forum_edition where uuid = '" + edition + "'");
        }
    }

    /** A promise of a month ago, due in a month. */
    private static UUID promise() throws SQLException {
        UUID promise = UUID.randomUUID();
        sql(
                """
                insert into commitment (id, uuid, statement, source, source_label, source_key, agency_id, person, promised_on,
                    due_on, state, is_public, confidential, alarmed_on, made_at, made_by)
                select nextval('commitment_seq') + 1000000, '%s', 'Antrean daring di semua puskesmas', 'OTHER', 'Rapat', 'Rapat',
                    id, 'Kepala Bidang', current_date - 30, current_date + 30, 'OPEN', false, false, current_date, now(), 'x'
                from agency where code = 'DINKES'"""
                        .formatted(promise));
        return promise;
    }

    private static Response file(String name, String type, byte[] content) {
        return Api.anonymous()
                .filter(Api.ANSWERS)
                .header("Authorization", "Bearer " + key)
                .contentType(type)
                .body(content)
                .post(COMMITMENTS + "files" + name);
    }

    @Test
    void files_show_that_a_promise_was_kept_and_are_part_of_one_only() throws Exception {
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(file("", "application/pdf", pdf).jsonPath().getList("errors.field"))
                .containsExactly("name");
        assertThat(file("?name=a.pdf&kind=REPORT", "application/pdf", pdf).statusCode())
                .isEqualTo(400);
        assertThat(file("?name=a.pdf", "multipart/form-data; boundary=x", pdf).statusCode())
                .isEqualTo(415);
        assertThat(file("?name=a.exe", "application/pdf", new byte[] {'M', 'Z', 0, 0})
                        .statusCode())
                .isEqualTo(400);
        // The other key may read promises and report on none.
        assertThat(Api.hostile()
                        .contentType("application/pdf")
                        .body(pdf)
                        .post(COMMITMENTS + "files?name=a.pdf")
                        .statusCode())
                .isEqualTo(403);
        Response sent = file("?name=layar%20antrean.pdf", "application/octet-stream", pdf);
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.jsonPath().getString("mediaType")).isEqualTo("application/pdf");
        String id = sent.jsonPath().getString("id");

        String at = COMMITMENTS + promise();
        assertThat(get(at + "/files/" + id).statusCode()).isEqualTo(404);
        Map<String, Object> progress = new LinkedHashMap<>(Map.of("progress", 60, "note", "Layar terpasang"));
        progress.put("files", List.of(UUID.randomUUID().toString()));
        assertThat(send("POST", at + "/moves/progress", "If-Match", get(at).header("ETag"), progress)
                        .jsonPath()
                        .getList("errors.field"))
                .containsExactly("files");
        progress.put("files", List.of(id));
        assertThat(send("POST", at + "/moves/progress", "If-Match", get(at).header("ETag"), progress)
                        .statusCode())
                .isEqualTo(200);
        Response read = get(at);
        assertThat(read.jsonPath().getString("history[0].files[0].name")).isEqualTo("layar antrean.pdf");
        Response back = get(read.jsonPath().getString("history[0].files[0].href"));
        assertThat(back.asByteArray()).isEqualTo(pdf);
        assertThat(back.header("Content-Disposition")).contains("layar%20antrean.pdf");
        Map<String, Object> claim = Map.of(
                "doneOn", LocalDate.now().minusDays(2).toString(), "evidence", "Layar antrean", "files", List.of(id));
        assertThat(send("POST", at + "/moves/claim", "If-Match", read.header("ETag"), claim)
                        .jsonPath()
                        .getList("errors.field"))
                .containsExactly("files");
        String other = COMMITMENTS + promise();
        assertThat(get(other + "/files/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void progress_milestones_and_a_claim_are_reported_by_who_has_read_the_promise() throws Exception {
        String at = COMMITMENTS + promise();
        String day = LocalDate.now().minusDays(2).toString();
        String unread = get(at).header("ETag");
        Response added = send(
                "POST", at + "/milestones", "If-Match", unread, Map.of("title", "Pelatihan petugas", "dueOn", day));
        assertThat(added.statusCode()).isEqualTo(200);
        String milestone = get(at).jsonPath().getString("milestones[0].id");
        Response reached = send(
                "POST",
                at + "/milestones/" + milestone + "/done",
                "If-Match",
                get(at).header("ETag"),
                Map.of("doneOn", day));
        assertThat(reached.statusCode()).isEqualTo(200);
        String tag = get(at).header("ETag");
        Map<String, Object> progress = Map.of("progress", 60, "note", "Empat puskesmas memakainya");
        Response told = send("POST", at + "/moves/progress", "If-Match", tag, progress);
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(send("POST", at + "/moves/progress", "If-Match", tag, progress)
                        .statusCode())
                .isEqualTo(412);
        assertThat(send("POST", at + "/moves/claim", "If-Match", told.header("ETag"), Map.of("evidence", "Foto"))
                        .jsonPath()
                        .getList("errors.field"))
                .containsExactly("doneOn");
        assertThat(send(
                                "POST",
                                at + "/moves/claim",
                                "If-Match",
                                told.header("ETag"),
                                Map.of("doneOn", day, "evidence", "Foto layar antrean"))
                        .statusCode())
                .isEqualTo(200);
        Response kept = get(at);
        assertThat(kept.jsonPath().getString("state")).isEqualTo("DONE");
        assertThat(kept.jsonPath().getList("history.kind"))
                .isEqualTo(List.of("CLAIMED", "PROGRESSED", "MILESTONE_DONE", "MILESTONE_ADDED"));
        assertThat(send("POST", at + "/moves/retract", "If-Match", "\"v99\"", Map.of())
                        .statusCode())
                .isEqualTo(412);
    }
}
