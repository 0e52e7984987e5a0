package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint from filing to the end, as an institution sees it. */
class ComplaintLifecycleIT {

    @Test
    void a_complaint_goes_from_filing_to_its_answer() {
        Response filed = file(Api.newKey(), "Lampu jalan padam");
        String place = filed.header("Location");
        assertThat(filed.jsonPath().getString("pin")).isNotBlank();

        Response verified = move(place, "verify", filed.header("ETag"), verification());
        assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(200);
        assertThat(verified.jsonPath().getString("state")).isEqualTo("AWAITING_FOLLOW_UP");

        Response replied = Api.request()
                .contentType("application/json")
                .header("If-Match", verified.header("ETag"))
                .body("{\"text\":\"Petugas kami memeriksa ke lokasi.\",\"visibility\":\"PUBLIC\"}")
                .post(place + "/replies");
        assertThat(replied.statusCode()).as(replied.asString()).isEqualTo(201);
        assertThat(replied.jsonPath().getString("state")).isEqualTo("IN_PROGRESS");

        Response unknown =
                move(place, "answer", replied.header("ETag"), "{\"text\":\"Sudah.\",\"checklist\":[\"tidak-ada\"]}");
        assertThat(unknown.statusCode()).as(unknown.asString()).isEqualTo(400);
        assertThat(unknown.jsonPath().getList("errors.field", String.class)).containsExactly("checklist");

        Response answered = move(
                place,
                "answer",
                replied.header("ETag"),
                "{\"text\":\"Lampu sudah diganti dan menyala kembali.\",\"checklist\":[\"santun\",\"pokok\"]}");
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);

        Api.request()
                .get(place)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answered.header("ETag")))
                .body("timeline.type", hasItem("VERIFIED"))
                .body("timeline.type", hasItem("REPLY"))
                .body("timeline.details.checklist", hasItem("pokok,santun"))
                .body("deadlines.clock", hasItem("RESOLUTION"))
                .body("reporter.maskedPhone", not(containsString("1234567")));
    }

    @Test
    void what_a_category_asks_is_told_and_answered_by_its_code() {
        Api.request()
                .header("Accept-Language", "en")
                .get("/api/v1/categories")
                .then()
                .statusCode(200)
                .body(ROAD + ".questions.find { it.code == 'jenis-kerusakan' }.label", equalTo("Kind of damage"))
                .body(ROAD + ".questions.find { it.code == 'jenis-kerusakan' }.options.key", hasItem("lubang"))
                .body(ROAD + ".questions.find { it.code == 'lebar-kerusakan' }.maximum", equalTo(100.0f));
        Response filed = asked(
                "\"jenis-kerusakan\":\"lubang\",\"lebar-kerusakan\":2.50,\"bahaya-jalan\":[\"anak-sekolah\",\"pengendara-motor\"]");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        Api.request()
                .get(filed.header("Location"))
                .then()
                .statusCode(200)
                .body("answers.question", equalTo(List.of("jenis-kerusakan", "lebar-kerusakan", "bahaya-jalan")))
                .body("answers.text", equalTo(List.of("Lubang", "2,5", "Pengendara motor, Anak sekolah")))
                .body(
                        "answers.values",
                        equalTo(List.of(
                                List.of("lubang"), List.of("2.5"), List.of("pengendara-motor", "anak-sekolah"))));
    }

    @Test
    void every_wrong_answer_is_named_by_the_code_of_its_question() {
        Response refused = asked(
                "\"jenis-kerusakan\":\"gempa\",\"lebar-kerusakan\":1000,\"bahaya-jalan\":[\"lubang\"],\"tidak-ada\":\"a\"");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.field", String.class))
                .containsExactlyInAnyOrder(
                        "answers.jenis-kerusakan",
                        "answers.lebar-kerusakan",
                        "answers.bahaya-jalan",
                        "answers.tidak-ada");
        for (String wrong : List.of("\"jenis-kerusakan\":{}", "\"jenis-kerusakan\":true", "\"jenis-kerusakan\":[[]]")) {
            Response shape = asked(wrong);
            assertThat(shape.statusCode()).as(shape.asString()).isEqualTo(400);
            assertThat(shape.jsonPath().getList("errors.field", String.class))
                    .containsExactly("answers.jenis-kerusakan");
        }
    }

    private static final String ROAD = "items.find { it.code == 'jalan-rusak' }";

    private static Response asked(String answers) {
        String body = Api.complaint("Jalan berlubang");
        return Api.request()
                .contentType("application/json")
                .header("Idempotency-Key", Api.newKey())
                .body(body.substring(0, body.lastIndexOf('}')) + ",\"category\":\"jalan-rusak\",\"answers\":{" + answers
                        + "}}")
                .post("/api/v1/complaints");
    }

    @Test
    void related_ones_are_linked_parts_become_reports_and_the_dossier_is_a_pdf() {
        Response filed = file(Api.newKey(), "Jembatan retak dan lampu padam");
        String place = filed.header("Location");
        String other = file(Api.newKey(), "Jembatan berbunyi").jsonPath().getString("trackingNumber");
        Response part = Api.request()
                .contentType("application/json")
                .header("If-Match", filed.header("ETag"))
                .body("{\"title\":\"Lampu padam\",\"story\":\"Lampu di jembatan padam.\"}")
                .post(place + "/parts");
        assertThat(part.statusCode()).as(part.asString()).isEqualTo(201);
        assertThat(part.jsonPath().getString("pin")).isNotBlank();
        Api.hostile()
                .contentType("application/json")
                .header("If-Match", filed.header("ETag"))
                .body("{\"title\":\"Lampu padam\",\"story\":\"Lampu di jembatan padam.\"}")
                .post(place + "/parts")
                .then()
                .statusCode(412);
        Response linked = Api.request()
                .contentType("application/json")
                .body("{\"other\":\"" + other + "\"}")
                .post(place + "/links");
        assertThat(linked.statusCode()).as(linked.asString()).isEqualTo(200);
        assertThat(linked.jsonPath().getList("items.kind", String.class)).containsExactlyInAnyOrder("PART", "RELATED");
        Api.request()
                .delete(place + "/links/" + other)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("PART")));
        Api.hostile()
                .contentType("application/json")
                .body("{\"other\":\"TNG-26-99999999\"}")
                .post(place + "/links")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("other"));
        Api.hostile().get("/api/v1/complaints/TNG-26-99999999/links").then().statusCode(404);
        Response dossier = Api.request().get(place + "/dossier");
        assertThat(dossier.statusCode()).isEqualTo(200);
        assertThat(dossier.asByteArray()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void words_of_a_reply_find_the_complaint_and_the_title_stands_first() {
        Response filed = file(Api.newKey(), "Halte gelap");
        Response verified = move(filed.header("Location"), "verify", filed.header("ETag"), verification());
        Api.request()
                .contentType("application/json")
                .header("If-Match", verified.header("ETag"))
                .body("{\"text\":\"Suku cadang kaparinyatiga dipesan.\",\"visibility\":\"REPORTER\"}")
                .post(filed.header("Location") + "/replies")
                .then()
                .statusCode(201);
        Response titled = file(Api.newKey(), "Soal kaparinyatiga");
        Response found = Api.request().get("/api/v1/complaints?q=kaparinyatiga&sort=RELEVANCE");
        assertThat(found.jsonPath().getList("items.trackingNumber", String.class))
                .containsExactly(
                        titled.jsonPath().getString("trackingNumber"),
                        filed.jsonPath().getString("trackingNumber"));
        String next = Api.request()
                .get("/api/v1/complaints?q=kaparinyatiga&sort=RELEVANCE&limit=1")
                .jsonPath()
                .getString("links.next");
        Api.request()
                .get(next)
                .then()
                .statusCode(200)
                .body("items.trackingNumber", equalTo(List.of(filed.jsonPath().getString("trackingNumber"))));
    }

    @Test
    void the_same_key_files_once_and_gives_the_same_answer() {
        String key = Api.newKey();
        Response first = file(key, "Sampah menumpuk");
        Response again = file(key, "Sampah menumpuk");

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = Api.newKey();
        file(key, "Saluran tersumbat");
        Api.request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Api.complaint("Jalan berlubang"))
                .post("/api/v1/complaints")
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_unchanged_is_not_sent_again() {
        String place = file(Api.newKey(), "Pohon tumbang").header("Location");
        String tag = Api.request().get(place).header("ETag");
        Api.request().header("If-None-Match", tag).get(place).then().statusCode(304);
        Api.request()
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(place)
                .then()
                .statusCode(200)
                .body("stateLabel", equalTo("Awaiting verification"));
    }

    @Test
    void whoever_comes_second_is_told_what_happened() {
        Response filed = file(Api.newKey(), "Air keruh");
        String place = filed.header("Location");
        move(place, "verify", filed.header("ETag"), verification());
        Response second = move(place, "archive", filed.header("ETag"), "{\"reason\":\"SPAM\"}");
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.jsonPath().getList("current.since.type", String.class))
                .contains("VERIFIED");
        assertThat(second.header("ETag")).isNotBlank();
    }

    @Test
    void a_move_without_a_version_is_refused() {
        String place = file(Api.newKey(), "Trotoar rusak").header("Location");
        Api.hostile()
                .contentType("application/json")
                .body("{\"reason\":\"SPAM\"}")
                .post(place + "/moves/archive")
                .then()
                .statusCode(428);
    }

    @Test
    void only_moves_that_are_allowed_now_are_offered() {
        String place = file(Api.newKey(), "Halte rusak").header("Location");
        Api.request()
                .get(place)
                .then()
                .body("links.moves.move", hasItem("verify"))
                .body("links.moves.move", not(hasItem("answer")))
                .body("links.moves.href", everyItem(containsString(place.substring(place.indexOf("/api/")))));
    }

    @Test
    void a_move_that_the_rules_do_not_allow_now_is_a_conflict() {
        Response filed = file(Api.newKey(), "Banjir");
        Response verified = move(filed.header("Location"), "verify", filed.header("ETag"), verification());
        Response again = move(filed.header("Location"), "verify", verified.header("ETag"), verification());
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(409);
    }

    @Test
    void lists_are_paged_by_key_without_gaps() {
        for (int i = 0; i < 3; i++) {
            file(Api.newKey(), "Daftar " + i);
        }
        ValidatableResponse first = Api.request()
                .get("/api/v1/complaints?limit=2&sort=NEWEST")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("links.next", notNullValue());
        List<String> numbers = first.extract().path("items.trackingNumber");
        Api.request()
                .get(first.extract().<String>path("links.next"))
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.trackingNumber", not(hasItem(numbers.get(0))))
                .body("items.trackingNumber", not(hasItem(numbers.get(1))));
    }

    @Test
    void changes_can_be_followed() {
        String since = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC)
                .minusSeconds(5)
                .toString();
        String number = file(Api.newKey(), "Perubahan").jsonPath().getString("trackingNumber");
        List<String> seen = new java.util.ArrayList<>();
        Response page = Api.request().get("/api/v1/changes?limit=100&since=" + since);
        // It appears as soon as all that began to be written before it has ended.
        for (int turn = 0; turn < 50 && !seen.contains(number); turn++) {
            assertThat(page.statusCode()).isEqualTo(200);
            seen.addAll(page.jsonPath().getList("items.trackingNumber"));
            page = Api.request()
                    .get("/api/v1/changes?limit=100&after=" + page.jsonPath().getString("next"));
        }
        assertThat(seen).contains(number).doesNotHaveDuplicates();
    }

    @Test
    void reference_data_is_kept_by_its_tag() {
        for (String list : List.of("agencies", "categories", "channels", "districts")) {
            Response known = Api.request().get("/api/v1/" + list);
            assertThat(known.statusCode()).isEqualTo(200);
            assertThat(known.jsonPath().getList("items")).isNotEmpty();
            Api.request()
                    .header("If-None-Match", known.header("ETag"))
                    .get("/api/v1/" + list)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void a_file_travels_with_its_complaint() {
        byte[] picture = Pictures.png();
        String file = Api.request()
                .contentType("image/png")
                .body(picture)
                .post("/api/v1/attachments?name=lampu.png")
                .then()
                .statusCode(201)
                .body("href", nullValue())
                .extract()
                .path("id");
        String body = Api.complaint("Dengan foto").replaceFirst("\\{", "{\"attachments\":[\"" + file + "\"],");
        Response filed = Api.request()
                .contentType("application/json")
                .header("Idempotency-Key", Api.newKey())
                .body(body)
                .post("/api/v1/complaints");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        Response content = Api.request().get(filed.header("Location") + "/attachments/" + file);
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.header("Content-Disposition")).startsWith("attachment");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.asByteArray()).isNotEmpty();
    }

    @Test
    void no_session_is_made_for_a_key() {
        Api.request()
                .get("/api/v1/channels")
                .then()
                .header("Set-Cookie", nullValue())
                .header("RateLimit", notNullValue());
    }

    @Test
    void the_description_is_served_as_it_is_kept() {
        String served = Api.anonymous()
                .get("/api/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(served).isEqualTo(Api.description());
        Api.anonymous()
                .get("/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/complaints/{number}/moves/{move}"))
                .body(containsString("operationId: fileComplaint"));
        Api.anonymous().get("/api-docs.xhtml").then().statusCode(200).body(containsString("fileComplaint"));
    }

    private static Response file(String key, String title) {
        Response filed = Api.request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Api.complaint(title))
                .post("/api/v1/complaints");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        return filed;
    }

    private static Response move(String place, String move, String tag, String body) {
        return Api.request()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .post(place + "/moves/" + move);
    }

    /** With a category whose answers need no approval. */
    private static String verification() {
        String category = Api.request().get("/api/v1/categories").path("items.find { it.parent != null }.code");
        return """
                {"class":"COMPLAINT","supervision":false,"category":"%s","agency":"PUPR","anonymous":false,"confidential":false}"""
                .formatted(category);
    }
}
