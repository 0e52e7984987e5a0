package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.acceptance.ApiKeys;
import id.pendopo.acceptance.Database;
import id.pendopo.acceptance.Product;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Surveys over REST: what is asked, an answer once, and the result that follows from it. */
class SurveyIT {

    private static final String SURVEY = "/api/v1/surveys/" + Year.now();

    private static JsonPath read(String address) {
        Response answer = Api.request().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.jsonPath();
    }

    private static Response send(String key, Object body) {
        return Api.hostile()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(SURVEY + "/answers");
    }

    @Test
    void an_answer_counts_once_and_changes_the_result_of_its_subject() {
        JsonPath survey = read(SURVEY);
        List<String> elements = survey.getList("elements.code");
        assertThat(elements).hasSize(9).contains("SARPRAS", "PENGADUAN");
        String target = survey.getString("subjects.find { it.name == 'Kesesuaian tata ruang' }.code");
        String result = SURVEY + "/results?agency=PUPR&target=" + target;
        JsonPath before = read(result);
        Map<String, Object> body = new HashMap<>();
        body.put("target", target);
        Map<String, Integer> marks = new HashMap<>();
        elements.forEach(code -> marks.put(code, 4));
        body.put("answers", marks);
        body.put("profile", Map.of("sex", "FEMALE", "age", 40));
        String key = "survey-" + UUID.randomUUID();
        assertThat(send(key, body).statusCode()).isEqualTo(201);
        Response again = send(key, body);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        JsonPath after = read(result);
        assertThat(after.getLong("respondents")).isEqualTo(before.getLong("respondents") + 1);
        assertThat(after.getLong("elements[0].sum")).isEqualTo(before.getLong("elements[0].sum") + 4);
        marks.put(elements.get(0), 1);
        assertThat(send(key, body).statusCode()).isEqualTo(409);
    }

    @Test
    void wrong_answers_name_their_field() {
        String target = read(SURVEY).getString("subjects[0].code");
        Response mark = send("x1", Map.of("target", target, "answers", Map.of("WAKTU", 5)));
        assertThat(mark.statusCode()).isEqualTo(400);
        assertThat(mark.jsonPath().getList("errors.field")).containsExactly("answers.WAKTU");
        Response number = send("x2", Map.of("target", target, "answers", Map.of("U8", 3)));
        assertThat(number.jsonPath().getList("errors.field")).containsExactly("answers.U8");
        for (Object text : List.of("3", List.of(3), 2.5, true, Map.of("mark", 3))) {
            Response notNumber = send("x" + text, Map.of("target", target, "answers", Map.of("WAKTU", text)));
            assertThat(notNumber.statusCode()).as("%s", text).isEqualTo(400);
            assertThat(notNumber.jsonPath().getList("errors.field")).containsExactly("answers.WAKTU");
        }
        Response age =
                send("x3", Map.of("target", target, "answers", Map.of("WAKTU", 3), "profile", Map.of("age", 300)));
        assertThat(age.jsonPath().getList("errors.field")).containsExactly("profile.age");
        assertThat(send("x4", Map.of("target", "TIDAKADA", "answers", Map.of("WAKTU", 3)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.request().get("/api/v1/surveys/tidak-ada").statusCode()).isEqualTo(404);
        assertThat(Api.request().get(SURVEY + "/results?agency=TIDAKADA").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_service_of_the_registry_has_a_result_of_its_own() {
        String subject = read(SURVEY).getString("subjects.find { it.service == 'ktp-el' }.code");
        long answered =
                read(SURVEY + "/results?agency=DISDUKCAPIL&target=" + subject).getLong("respondents");
        JsonPath services = read(SURVEY + "/services?agency=DISDUKCAPIL");
        assertThat(services.getList("items.code")).containsExactlyInAnyOrder("akta-kelahiran", "ktp-el");
        assertThat(services.getLong("items.find { it.code == 'ktp-el' }.respondents"))
                .isEqualTo(answered);
        assertThat(Api.request().get(SURVEY + "/services?agency=TIDAKADA").statusCode())
                .isEqualTo(404);
    }

    @Test
    void answers_are_read_by_service_point() {
        List<String> there = read(SURVEY).getList("subjects.findAll { it.point == 'mpp-tangerang' }.agency");
        assertThat(there).containsExactlyInAnyOrder("DINSOS", "DISDUKCAPIL", "DPMPTSP");
        JsonPath all = read(SURVEY + "/points");
        assertThat(all.getList("items.code")).contains("disdukcapil", "mpp-tangerang");
        assertThat(all.getInt("items.find { it.code == 'mpp-tangerang' }.subjects"))
                .isEqualTo(there.size());
        String subject =
                read(SURVEY).getString("subjects.find { it.point == 'mpp-tangerang' && it.agency == 'DINSOS' }.code");
        JsonPath own = read(SURVEY + "/points?agency=DINSOS");
        assertThat(own.getList("items.code")).containsExactly("mpp-tangerang");
        assertThat(own.getLong("items[0].respondents"))
                .isEqualTo(read(SURVEY + "/results?agency=DINSOS&target=" + subject)
                        .getLong("respondents"));
        assertThat(Api.request().get(SURVEY + "/points?agency=TIDAKADA").statusCode())
                .isEqualTo(404);
        assertThat(Api.hostile().get(SURVEY + "/points?unit=YANKES").statusCode())
                .isEqualTo(400);
    }

    @Test
    void old_years_are_what_the_city_published() {
        List<Map<String, Object>> surveys = read("/api/v1/surveys").getList("items");
        assertThat(surveys)
                .filteredOn(survey -> List.of("2023", "2024").contains(survey.get("code")))
                .extracting(survey -> String.valueOf(survey.get("publishedValue")))
                .containsExactly("87.49", "87.44");
    }

    @Test
    void suggestions_are_read_and_searched() {
        String address = "/api/v1/surveys/" + Year.now().minusYears(1) + "/comments";
        JsonPath all = read(address);
        assertThat(all.getInt("count")).isPositive();
        String word = all.getString("items[0].text").split("\\W+")[0];
        assertThat(read(address + "?q=" + word).getList("items.text", String.class))
                .isNotEmpty()
                .allMatch(text -> text.contains(word));
        assertThat(Api.request().get(address + "?agency=TIDAKADA").statusCode()).isEqualTo(404);
        assertThat(Api.hostile().get(address + "?after=zzz").statusCode()).isEqualTo(400);
    }

    @Test
    void who_governs_surveys_compares_the_counters_with_the_answers() throws Exception {
        String address = SURVEY + "/counter-checks";
        assertThat(Api.request().post(address).statusCode()).isEqualTo(403);
        String key = ApiKeys.of(new Database(Product.shared().data()), 0);
        Response compared =
                Api.anonymous().header("Authorization", "Bearer " + key).post(address);
        assertThat(compared.statusCode()).isEqualTo(200);
        assertThat(compared.jsonPath().getInt("subjects")).isGreaterThanOrEqualTo(9);
        assertThat(compared.jsonPath().getList("corrected")).isEmpty();
    }
}
