package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures over REST: each is followed to the complaints it counts. */
class FigureIT {

    private static final String FIGURES = "/api/v1/complaints/figures";
    private static final String YEAR = "?from=2026-01&to=2026-12";

    private static JsonPath read(String address) {
        Response answer = Api.request().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.jsonPath();
    }

    @Test
    void every_count_is_the_length_of_its_list() {
        for (String by : List.of("AGENCY", "CATEGORY", "DISTRICT", "CHANNEL", "CLASS", "MONTH")) {
            JsonPath figures = read(FIGURES + YEAR + "&by=" + by);
            assertThat(figures.getInt("unaccounted")).isZero();
            List<Map<String, Object>> items = figures.getList("items");
            assertThat(items).isNotEmpty();
            int sum = 0;
            for (Map<String, Object> item : items) {
                @SuppressWarnings("unchecked")
                Map<String, Integer> counts = (Map<String, Integer>) item.get("counts");
                sum += counts.get("RECEIVED");
                for (String figure : List.of("RECEIVED", "OPEN", "VERIFIED_LATE", "RESOLVED_IN_TIME", "ANSWERED")) {
                    String list = ((String) item.get("complaints")).replace("figure=RECEIVED", "figure=" + figure);
                    assertThat(read(list + "&limit=1").getInt("count")).as(list).isEqualTo(counts.get(figure));
                }
            }
            assertThat(sum).isEqualTo(figures.getInt("total.counts.RECEIVED"));
        }
    }

    @Test
    void what_is_known_already_is_not_sent_again_although_it_was_counted_anew() {
        String address = FIGURES + "?from=2026-01&to=2026-02";
        Response first = Api.request().get(address);
        assertThat(first.header("ETag")).startsWith("W/");
        Response again =
                Api.request().header("If-None-Match", first.header("ETag")).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asString()).isEmpty();
        Response other =
                Api.request().header("If-None-Match", first.header("ETag")).get(FIGURES + "?from=2026-01&to=2026-03");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void officers_are_counted_and_nobody_is_named() {
        JsonPath officers = read(FIGURES + "/officers");
        assertThat(officers.getInt("days")).isEqualTo(30);
        assertThat(officers.getList("items.agency")).contains("DINKES");
        assertThat(Api.request().get(FIGURES + "/officers?agency=DINKES").asString())
                .doesNotContain("Aminah", "penghubung");
    }

    @Test
    void nonsense_and_keys_without_the_permission_are_refused() {
        for (String query : List.of(
                "?from=2026-13",
                "?from=2026-05&to=2026-01",
                "?from=1990-01&to=2026-01",
                "?by=WEATHER",
                "?channel=TELEPATHY",
                "?agency=TIDAKADA",
                "?category=%3Dtidakada",
                "?district=0",
                "?nothing=1")) {
            assertThat(Api.hostile().get(FIGURES + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(Api.hostile().get("/api/v1/complaints?figure=NOTHING").statusCode())
                .isEqualTo(400);
        assertThat(Api.hostile().get("/api/v1/complaints?answeredOver=-1").statusCode())
                .isEqualTo(400);
        assertThat(Api.anonymous()
                        .header("Authorization", "Bearer demo-laksa-key")
                        .get(FIGURES)
                        .statusCode())
                .isEqualTo(403);
    }
}
