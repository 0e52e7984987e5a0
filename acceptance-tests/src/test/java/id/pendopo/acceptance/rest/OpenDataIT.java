package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open data about services as a harvester reads it: HSDS 3.0 and CPSV-AP 3.2, without a key. */
class OpenDataIT {

    /** A component of management in the demonstration's standard of birth certificates. */
    private static final String INTERNAL = "Delapan orang: empat di loket";

    private static Response get(String path) {
        return Api.anonymous().get(path);
    }

    private static Map<String, Object> birth() {
        return get("/hsds/services?search=akta%20kelahiran")
                .jsonPath()
                .getMap("contents.find { it.name == 'Penerbitan Akta Kelahiran' }");
    }

    @Test
    void a_harvester_walks_all_services_and_finds_those_of_the_demonstration() {
        List<String> names = new ArrayList<>();
        JsonPath page;
        int number = 1;
        do {
            Response answer = get("/hsds/services?per_page=7&page=" + number);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain(INTERNAL);
            page = answer.jsonPath();
            assertThat(page.getInt("page_number")).isEqualTo(number);
            assertThat(page.getBoolean("first_page")).isEqualTo(number == 1);
            assertThat(page.getList("contents")).hasSize(page.getInt("size"));
            names.addAll(page.getList("contents.name", String.class));
            number++;
        } while (!page.getBoolean("last_page"));
        assertThat(page.getInt("total_pages")).isEqualTo(number - 1);
        assertThat(names).hasSize(page.getInt("total_items")).contains("Penerbitan Akta Kelahiran");
        assertThat(get("/hsds/services?page=9999").jsonPath().getBoolean("empty"))
                .isTrue();
    }

    @Test
    void one_service_comes_whole_and_is_not_sent_twice() {
        String address = "/hsds/services/" + birth().get("id");
        Response answer = get(address);
        JsonPath service = answer.jsonPath();
        assertThat(service.getString("name")).isEqualTo("Penerbitan Akta Kelahiran");
        assertThat(service.getString("status")).isEqualTo("active");
        assertThat(service.getList("required_documents")).isNotEmpty();
        assertThat(service.getList("cost_options.currency")).containsOnly("IDR");
        assertThat(service.getList("attributes.value", String.class))
                .anyMatch(said -> said != null && said.startsWith("3 hari kerja"));
        assertThat(service.getString("organization.id")).isEqualTo(service.getString("organization_id"));
        assertThat(answer.asString()).doesNotContain(INTERNAL);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        Response again =
                Api.anonymous().header("If-None-Match", answer.header("ETag")).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        String offer = service.getString("service_at_locations[0].id");
        assertThat(get("/hsds/service_at_locations/" + offer).jsonPath().getString("service_id"))
                .isEqualTo(service.getString("id"));
        String place = service.getString("service_at_locations[0].location_id");
        assertThat(get("/hsds/locations/" + place).jsonPath().getString("id")).isEqualTo(place);
    }

    @Test
    void lists_are_narrowed_and_written_line_by_line() {
        JsonPath terms = get("/hsds/taxonomy_terms?search=kematian").jsonPath();
        String death = terms.getString("contents[0].id");
        assertThat(get("/hsds/services?taxonomy_term_id=" + death).jsonPath().getList("contents.name", String.class))
                .isNotEmpty()
                .doesNotContain("Penerbitan Akta Kelahiran");
        String agency = birth().get("organization_id").toString();
        JsonPath own =
                get("/hsds/services?minimal=true&organization_id=" + agency).jsonPath();
        assertThat(own.getMap("contents[0]")).containsOnlyKeys("id", "last_modified");
        Response lines = get("/hsds/services?format=ndjson&per_page=3&full=true");
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        assertThat(lines.asString().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\":"));
        assertThat(get("/hsds/organizations/" + agency + "?full_service=true")
                        .jsonPath()
                        .getList("services.name", String.class))
                .contains("Penerbitan Akta Kelahiran");
        assertThat(get("/hsds").jsonPath().getString("version")).isEqualTo("3.0");
        assertThat(get("/hsds/taxonomies").jsonPath().getInt("total_items")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "/hsds/services?page=0,400",
        "/hsds/services?per_page=1000,400",
        "/hsds/services?format=xml,400",
        "/hsds/services?postcode=15111,400",
        "/hsds/services?organization_id=x,400",
        "/hsds/services?taxonomy_term_id=x,400",
        "/hsds/services?modified_after=kemarin,400",
        "/hsds/services?search=a%00b,400",
        "/hsds/services/akta-kelahiran,404",
        "/hsds/services/00000000-0000-0000-0000-000000000000,404",
        "/hsds/nothing,404",
        "/hsds/services/a/b,404",
        "/cpsv-ap/catalogue.xml,404",
        "/cpsv-ap,404",
        "/cpsv-ap/catalogue.ttl?page=x,400",
        "/cpsv-ap/services/x.ttl,404"
    })
    void what_is_wrong_is_a_problem(String path, int status) {
        Response answer = get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void nobody_writes() {
        Response answer = Api.anonymous().post("/hsds/services");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void the_same_services_are_there_as_linked_data_in_both_formats() {
        Response json = get("/cpsv-ap/catalogue");
        assertThat(json.contentType()).startsWith("application/ld+json");
        List<String> parts = json.jsonPath()
                .getList(
                        "'@graph'.find { it['@type'][0].endsWith('dcat#Dataset') }['dct:hasPart'].'@id'", String.class);
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(json.asString()).contains("Penerbitan Akta Kelahiran").doesNotContain(INTERNAL);
        Response turtle = Api.anonymous().header("Accept", "text/turtle").get("/cpsv-ap/catalogue");
        assertThat(turtle.contentType()).startsWith("text/turtle");
        assertThat(turtle.asString())
                .isEqualTo(get("/cpsv-ap/catalogue.ttl").asString())
                .contains("dct:title \"Penerbitan Akta Kelahiran\"@id", "cv:hasCompetentAuthority");
        Response one = get("/cpsv-ap/services/" + birth().get("id") + ".ttl");
        assertThat(one.asString()).contains("dct:identifier \"akta-kelahiran\"").doesNotContain("dcat:Dataset");
        assertThat(get("/cpsv-ap/organizations/" + birth().get("organization_id") + ".jsonld")
                        .asString())
                .contains("DISDUKCAPIL");
        assertThat(get("/cpsv-ap/catalogue.ttl?per_page=3").header("Link")).endsWith("rel=\"next\"");
        assertThat(Api.anonymous()
                        .header("Accept", "text/html")
                        .get("/cpsv-ap/catalogue")
                        .statusCode())
                .isEqualTo(406);
    }
}
