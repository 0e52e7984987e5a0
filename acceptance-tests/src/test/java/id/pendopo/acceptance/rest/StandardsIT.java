package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards, where they are public, what is given when they are not kept, and surveys: reading over REST. */
class StandardsIT {

    private static JsonPath read(String path) {
        Response answer = Api.request().get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/publications",
                "/api/v1/compensations",
                "/api/v1/services/akta-kelahiran/compensation-rules",
                "/api/v1/services/akta-kelahiran/standards/1/life",
                "/api/v1/standard-progress",
                "/api/v1/standard-progress/services",
                "/api/v1/decrees",
                "/api/v1/pledges/DISDUKCAPIL",
                "/api/v1/survey-trend",
                "/api/v1/survey-collecting",
                "/api/v1/published-surveys",
                "/api/v1/surveys/2024/plan"
            })
    void nothing_is_sent_twice_and_a_misspelt_filter_is_refused(String path) {
        Response first = Api.request().get(path);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(Api.request()
                        .header("If-None-Match", first.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(Api.hostile().get(path + "?agenci=DINKES").statusCode()).isEqualTo(400);
        assertThat(Api.anonymous().get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void the_publication_log_says_where_a_standard_is_and_sipp_nasional_how_far_it_is() {
        JsonPath log = read("/api/v1/publications?service=akta-kelahiran&standing=true");
        assertThat(log.getList("items.medium", String.class)).contains("SIPPN", "WEBSITE");
        assertThat(log.getList("items.service.code", String.class)).containsOnly("akta-kelahiran");
        assertThat(log.getList("items.agency.code", String.class)).containsOnly("DISDUKCAPIL");
        assertThat(read("/api/v1/publications?service=akta-kelahiran&medium=SOCIAL&from=2030-01-01")
                        .getList("items"))
                .isEmpty();
        JsonPath page = read("/api/v1/publications?limit=1");
        assertThat(read(page.getString("links.next")).getString("links.previous"))
                .isNotNull();
        String shown = "/api/v1/standard-progress/services?agency=DISDUKCAPIL&sippn=SHOWN&limit=100";
        assertThat(read(shown).getList("items.code", String.class)).contains("akta-kelahiran");
        assertThat(read("/api/v1/standard-progress").getList("items.agency.code", String.class))
                .contains("DISDUKCAPIL", "DINKES");
        assertThat(Api.request().get("/api/v1/publications?agency=X-1").statusCode())
                .isEqualTo(400);
        assertThat(Api.request()
                        .get("/api/v1/services/tidak-ada/compensation-rules")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.request().get("/api/v1/pledges/X-1").statusCode()).isEqualTo(404);
    }

    @Test
    void the_life_of_a_standard_its_decree_and_the_maklumat_are_read() {
        JsonPath life = read("/api/v1/services/akta-kelahiran/standards/1/life");
        assertThat(life.getList("steps.move", String.class)).contains("PUBLISH", "ESTABLISH");
        assertThat(life.getString("reviewDue")).isNotNull();
        List<String> numbers = read("/api/v1/decrees?agency=DISDUKCAPIL").getList("items.number", String.class);
        assertThat(numbers).contains(life.getString("decree"));
        assertThat(read("/api/v1/pledges/DISDUKCAPIL").getList("items.number", Integer.class))
                .contains(1);
    }

    @Test
    void surveys_tell_their_trend_their_plan_and_what_was_published() {
        assertThat(read("/api/v1/survey-trend").getList("items.survey", String.class))
                .contains("2023", "2024");
        int last = Year.now().getValue() - 1;
        assertThat(read("/api/v1/surveys/" + last + "/plan").getList("items.quarter", Integer.class))
                .isNotEmpty();
        List<String> published = read("/api/v1/published-surveys").getList("items.survey", String.class);
        assertThat(published).isNotEmpty();
        Response result = Api.request().get("/api/v1/published-surveys/" + published.get(0));
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.asString()).doesNotContain("suspicious", "refused");
        assertThat(Api.request()
                        .get("/api/v1/published-surveys/" + Year.now().getValue())
                        .statusCode())
                .as("still open")
                .isEqualTo(404);
        assertThat(read("/api/v1/survey-collecting").getList("subjects.code")).isNotEmpty();
    }
}
