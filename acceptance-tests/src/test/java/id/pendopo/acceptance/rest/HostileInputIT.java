package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: a clear refusal, never a failure, never a hint that something exists. */
class HostileInputIT {

    static Stream<Arguments> bodies() {
        String good = Api.complaint("Judul");
        return Stream.of(
                Arguments.of("not JSON", "{", 400, null),
                Arguments.of("empty", "", 400, null),
                Arguments.of("a list", "[]", 400, null),
                Arguments.of("null", "null", 400, null),
                Arguments.of("two objects", good + good, 400, null),
                Arguments.of("deep nesting", "{\"a\":".repeat(50_000), 400, null),
                Arguments.of("unknown field", good.replace("\"title\"", "\"tittle\""), 400, "tittle"),
                Arguments.of("unknown inner field", good.replace("\"phone\"", "\"phon\""), 400, "reporter.phon"),
                Arguments.of("name given twice", good.replaceFirst("\\{", "{\"title\":\"a\","), 400, "title"),
                Arguments.of("number for text", good.replace("\"Judul\"", "7"), 400, "title"),
                Arguments.of(
                        "text for boolean",
                        good.replace("\"anonymous\":false", "\"anonymous\":\"no\""),
                        400,
                        "anonymous"),
                Arguments.of(
                        "undecided",
                        good.replace("\"confidential\":false", "\"confidential\":null"),
                        400,
                        "confidential"),
                Arguments.of(
                        "list for object",
                        good.replaceFirst("\"reporter\":\\{[^}]*}", "\"reporter\":[]"),
                        400,
                        "reporter"),
                Arguments.of("unknown constant", good.replace("CALL_CENTRE_112", "PIGEON"), 400, "channel"),
                Arguments.of("NUL", good.replace("Judul", "Ju\\u0000dul"), 400, "title"),
                Arguments.of("too long", good.replace("Judul", "x".repeat(151)), 400, "title"),
                Arguments.of("blank", good.replace("Judul", "   "), 400, "title"),
                Arguments.of("lone surrogate", good.replace("Judul", "Ju\\ud800dul"), 400, "title"),
                Arguments.of("no such day", good.replaceFirst("\\{", "{\"eventDay\":\"2026-02-30\","), 400, "eventDay"),
                Arguments.of(
                        "far away", good.replaceFirst("\\{", "{\"latitude\":1e308,\"longitude\":0,"), 400, "latitude"),
                Arguments.of(
                        "endless number",
                        good.replaceFirst("\\{", "{\"latitude\":" + "9".repeat(5000) + ","),
                        400,
                        null),
                Arguments.of(
                        "unknown district", good.replaceFirst("\\{", "{\"district\":\"99.99.99\","), 400, "district"),
                Arguments.of(
                        "no file id", good.replaceFirst("\\{", "{\"attachments\":[\"../x\"],"), 400, "attachments"),
                Arguments.of(
                        "unknown file",
                        good.replaceFirst("\\{", "{\"attachments\":[\"00000000-0000-0000-0000-000000000000\"],"),
                        400,
                        null),
                Arguments.of("10 MB of text", good.replace("Judul", "x".repeat(10_000_000)), 413, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused_and_the_field_named(String what, String body, int status, String field) {
        Response answer = Api.hostile()
                .contentType("application/json")
                .header("Idempotency-Key", Api.newKey())
                .body(body)
                .post("/api/v1/complaints");
        assertProblem(answer, status);
        if (field != null) {
            assertThat(answer.jsonPath().getList("errors.field", String.class)).contains(field);
        }
    }

    @Test
    void invalid_utf8_is_refused() {
        byte[] body = Api.complaint("JudXul").getBytes(StandardCharsets.ISO_8859_1);
        body[new String(body, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        Response answer = Api.hostile()
                .contentType("application/json")
                .header("Idempotency-Key", Api.newKey())
                .body(body)
                .post("/api/v1/complaints");
        assertProblem(answer, 400);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/complaints?foo=1, foo",
        "/api/v1/complaints?limit=1000, limit",
        "/api/v1/complaints?limit=x, limit",
        "/api/v1/complaints?limit=1&limit=2, limit",
        "/api/v1/complaints?sort=title;drop, sort",
        "/api/v1/complaints?state=OPEN, state",
        "/api/v1/complaints?late=maybe, late",
        "/api/v1/complaints?receivedFrom=yesterday, receivedFrom",
        "/api/v1/complaints?receivedTo=%2B999999999-01-01, receivedTo",
        "/api/v1/complaints?dueTo=-999999999-01-01, dueTo",
        "/api/v1/complaints?after=%27%20or%201=1, after",
        "/api/v1/complaints?q=a%00b, q",
        "/api/v1/complaints?q=%FF, q",
        "/api/v1/changes, since",
        "/api/v1/changes?since=2026-01-01T00:00:00, since",
        "/api/v1/channels?x=1, x"
    })
    void a_bad_parameter_is_refused_and_named(String path, String parameter) {
        Response answer = Api.hostile().get(path);
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("errors.field", String.class)).contains(parameter);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "GET, /api/v2/complaints, 404",
        "GET, /api/v1/complaints/TNG-26-999999, 404",
        "GET, /api/v1/complaints/%27%20or%201=1, 404",
        "GET, /api/v1/complaints/TNG-26-999999/attachments/not-an-id, 404",
        "GET, /api/v1/complaints/TNG-26-999999/attachments/00000000-0000-0000-0000-000000000000, 404",
        "GET, /api/v1/districts/none/villages, 404",
        "DELETE, /api/v1/complaints, 405",
        "PUT, /api/v1/channels, 405",
        "POST, /api/v1/complaints, 415",
        "POST, /api/v1/attachments?name=a, 415"
    })
    void a_wrong_address_or_method_is_a_problem_too(String method, String path, int status) {
        assertProblem(
                Api.anonymous().header("Authorization", "Bearer " + Api.KEY).request(method, path), status);
    }

    @Test
    void wrong_media_types_are_refused() {
        assertProblem(Api.hostile().contentType("text/plain").body("x").post("/api/v1/complaints"), 415);
        assertProblem(Api.hostile().contentType("application/xml").body("<x/>").post("/api/v1/complaints"), 415);
        assertProblem(Api.hostile().accept("text/csv").get("/api/v1/complaints"), 406);
        assertProblem(
                Api.hostile()
                        .contentType("application/x-www-form-urlencoded")
                        .body("a=b")
                        .post("/api/v1/attachments?name=a.png"),
                415);
    }

    @Test
    void a_program_in_a_picture_frame_is_refused() {
        Response answer = Api.hostile()
                .contentType("image/png")
                .body("MZ this is no picture".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?name=photo.png");
        assertProblem(answer, 400);
    }

    @Test
    void without_a_key_nothing_is_told() {
        Response none = Api.anonymous().get("/api/v1/complaints/TNG-26-000001");
        assertProblem(none, 401);
        assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
        assertProblem(Api.anonymous().header("Authorization", "Bearer wrong").get("/api/v1/channels"), 401);
        assertProblem(Api.anonymous().header("Authorization", "Basic YTpi").get("/api/v1/channels"), 401);
    }

    @Test
    void a_session_of_a_browser_opens_nothing_here() {
        assertProblem(Api.anonymous().cookie("pendopo_session", "abc").get("/api/v1/channels"), 401);
    }

    @Test
    void an_idempotency_key_is_needed_and_must_be_one() {
        for (String key : new String[] {"", "a b", "x".repeat(101)}) {
            Response answer = Api.hostile()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Api.complaint("Judul"))
                    .post("/api/v1/complaints");
            assertProblem(answer, 400);
        }
    }

    @Test
    void a_key_without_the_permission_is_told_so() {
        Api.anonymous()
                .header("Authorization", "Bearer demo-laksa-key")
                .header("If-Match", "\"v1\"")
                .contentType("application/json")
                .body("{\"approved\":true}")
                .post("/api/v1/complaints/TNG-26-999999/moves/decide-answer")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void problems_speak_the_language_asked_for() {
        Api.hostile()
                .header("Accept-Language", "en-GB,en;q=0.8")
                .get("/api/v1/complaints?foo=1")
                .then()
                .body("errors.detail", hasItem(containsString("not known")));
        Api.hostile()
                .header("Accept-Language", "fr")
                .get("/api/v1/complaints?foo=1")
                .then()
                .body("errors.detail", hasItem(containsString("tidak dikenal")));
    }

    private static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        answer.then().body(not(containsString("Exception"))).body(not(containsString("\tat ")));
        assertThat(answer.jsonPath().getString("type")).startsWith("urn:pendopo:problem:");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("requestId")).isNotBlank();
    }
}
