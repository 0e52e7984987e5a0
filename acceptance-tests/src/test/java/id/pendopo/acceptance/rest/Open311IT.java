package id.pendopo.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open311 GeoReport v2 as any application that speaks it meets it: both formats, both directions, every refusal. */
class Open311IT {

    private static final String V2 = "/open311/v2";
    private static final List<String> FIELDS = List.of(
            "service_request_id",
            "status",
            "status_notes",
            "service_name",
            "service_code",
            "description",
            "agency_responsible",
            "service_notice",
            "requested_datetime",
            "updated_datetime",
            "expected_datetime",
            "address",
            "address_id",
            "zipcode",
            "lat",
            "long",
            "media_url");

    private static Response get(String path) {
        return Api.anonymous().get(path);
    }

    private static RequestSpecification form(String... pairs) {
        RequestSpecification form = Api.anonymous()
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < pairs.length; i += 2) {
            form.formParam(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    private static RequestSpecification report(String description) {
        return form(
                "api_key", Api.KEY,
                "service_code", "puskesmas",
                "lat", "-6.1783",
                "long", "106.6319",
                "first_name", "Kirana",
                "last_name", "Wulandari",
                "phone", "0812 3456 7890",
                "email", "",
                "device_id", "d-1",
                "account_id", "a-1",
                "description", description);
    }

    private static String file(String description) {
        Response filed = report(description).post(V2 + "/requests.json");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        assertThat(filed.contentType()).isEqualToIgnoringWhitespace("application/json; charset=utf-8");
        JsonPath json = filed.jsonPath();
        assertThat(json.getList("")).hasSize(1);
        assertThat(json.getMap("[0]")).doesNotContainKey("token");
        assertThat(json.getString("[0].service_notice")).contains(json.getString("[0].service_request_id"), "PIN");
        return json.getString("[0].service_request_id");
    }

    private static Response move(String number, String move, String version, String body) {
        return Api.request()
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/complaints/" + number + "/moves/" + move);
    }

    private static Response verify(String number, boolean confidential) {
        Response verified = move(
                number,
                "verify",
                "\"v1\"",
                """
                {"class":"COMPLAINT","supervision":false,"category":"puskesmas","agency":"DINKES","anonymous":false,
                 "confidential":%s}"""
                        .formatted(confidential));
        assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(200);
        return verified;
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    @Test
    void discovery_says_where_and_how_in_both_formats() {
        JsonPath json = get("/open311/discovery.json").jsonPath();
        assertThat(json.getString("changeset")).isNotBlank();
        assertThat(json.getString("contact")).isNotBlank();
        assertThat(json.getString("key_service")).isNotBlank();
        assertThat(json.getString("endpoints[0].specification")).isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(json.getString("endpoints[0].url")).endsWith(V2);
        assertThat(json.getString("endpoints[0].type")).isEqualTo("test");
        assertThat(json.getList("endpoints[0].formats", String.class)).containsExactly("text/xml", "application/json");

        Response answer = get("/open311/discovery.xml");
        assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/xml; charset=utf-8");
        assertThat(answer.asString()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        XmlPath xml = answer.xmlPath();
        assertThat(xml.getString("discovery.endpoints.endpoint.url")).endsWith(V2);
        assertThat(xml.getList("discovery.endpoints.endpoint.formats.format", String.class))
                .hasSize(2);
    }

    @Test
    void services_are_the_categories_in_use() {
        List<Map<String, Object>> services =
                get(V2 + "/services.json").jsonPath().getList("");
        assertThat(services).hasSizeGreaterThan(20).allSatisfy(service -> {
            assertThat(service.get("service_code")).isInstanceOf(String.class);
            assertThat((String) service.get("service_name")).isNotBlank();
            assertThat((String) service.get("description")).isNotBlank();
            assertThat(service.get("metadata")).isInstanceOf(Boolean.class);
            assertThat(service.get("type")).isEqualTo("realtime");
            assertThat((String) service.get("keywords")).isNotBlank();
            assertThat((String) service.get("group")).isNotBlank();
        });
        XmlPath xml = get(V2 + "/services.xml").xmlPath();
        assertThat(xml.getList("services.service.service_code", String.class))
                .containsExactlyElementsOf(services.stream()
                        .map(service -> (String) service.get("service_code"))
                        .toList());
        Map<String, Object> one =
                get(V2 + "/services/puskesmas.json").jsonPath().getMap("");
        assertThat(one).containsEntry("service_code", "puskesmas").containsKey("attributes");
        assertThat(get(V2 + "/services/puskesmas.xml").xmlPath().getString("service_definition.service_code"))
                .isEqualTo("puskesmas");
    }

    @Test
    void what_a_category_asks_is_told_as_attributes_and_answered_by_them() {
        assertThat(get(V2 + "/services.json")
                        .jsonPath()
                        .getBoolean("find { it.service_code == 'jalan-rusak' }.metadata"))
                .isTrue();
        JsonPath road = get(V2 + "/services/jalan-rusak.json").jsonPath();
        assertThat(road.getList("attributes.code", String.class))
                .containsSubsequence("jenis-kerusakan", "lebar-kerusakan", "bahaya-jalan");
        String kind = "attributes.find { it.code == 'jenis-kerusakan' }.";
        assertThat(road.getString(kind + "datatype")).isEqualTo("singlevaluelist");
        assertThat(road.getBoolean(kind + "required")).isFalse();
        assertThat(road.getInt(kind + "order")).isPositive();
        assertThat(road.getList(kind + "values.key", String.class)).contains("lubang");
        assertThat(get(V2 + "/services/jalan-rusak.xml")
                        .xmlPath()
                        .getList("service_definition.attributes.attribute.code", String.class))
                .contains("bahaya-jalan");

        Response filed = road("lubang", "pengendara-motor");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        String number = filed.jsonPath().getString("[0].service_request_id");
        JsonPath kept = Api.request().get("/api/v1/complaints/" + number).jsonPath();
        assertThat(kept.getList("answers.text", String.class))
                .containsExactly("Lubang", "2,5", "Pengendara motor, Anak sekolah");

        Response refused = road("gempa", "tidak-ada");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("description", String.class))
                .anySatisfy(text -> assertThat(text).startsWith("attribute[jenis-kerusakan]:"))
                .anySatisfy(text -> assertThat(text).startsWith("attribute[bahaya-jalan]:"));
    }

    private static Response road(String kind, String danger) {
        return form(
                        "api_key", Api.KEY,
                        "service_code", "jalan-rusak",
                        "lat", "-6.1783",
                        "long", "106.6319",
                        "description", unique("Lubang di tengah jalan"),
                        "attribute[jenis-kerusakan]", kind,
                        "attribute[lebar-kerusakan]", "2.5")
                .formParam("attribute[bahaya-jalan][]", danger, "anak-sekolah")
                .post(V2 + "/requests.json");
    }

    @Test
    void a_report_is_followed_from_filing_to_the_end() {
        String words = unique("Antrean di puskesmas sejak subuh, hubungi 081234567890");
        String number = file(words);

        assertThat(get(V2 + "/requests/" + number + ".json").statusCode()).isEqualTo(404);
        Response own = get(V2 + "/requests/" + number + ".json?api_key=" + Api.KEY);
        assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
        assertThat(own.jsonPath().getString("[0].status")).isEqualTo("open");
        assertThat(own.jsonPath().getString("[0].status_notes")).isEqualTo("Menunggu verifikasi");
        assertThat(own.jsonPath().getString("[0].description")).isNull();
        assertThat(get(V2 + "/requests/" + number + ".json?api_key=demo-laksa-key")
                        .statusCode())
                .isEqualTo(404);
        assertThat(listed(number)).isEmpty();

        Response verified = verify(number, false);
        Map<String, Object> open = one(number);
        assertThat(open.keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(open).containsEntry("status", "open").containsEntry("service_code", "puskesmas");
        assertThat((String) open.get("description"))
                .contains("Antrean di puskesmas")
                .doesNotContain("081234567890");
        assertThat((String) open.get("agency_responsible")).isNotBlank();
        assertThat(open.get("lat")).hasToString("-6.178");
        OffsetDateTime.parse((String) open.get("requested_datetime"));
        OffsetDateTime.parse((String) open.get("updated_datetime"));
        assertThat(OffsetDateTime.parse((String) open.get("expected_datetime")))
                .isAfter(OffsetDateTime.parse((String) open.get("requested_datetime")));
        assertThat(open.toString()).doesNotContain("Kirana", "Wulandari", "0812");
        assertThat(listed(number)).containsExactly(number);
        assertThat(get(V2 + "/tokens/" + number + ".xml")
                        .xmlPath()
                        .getString("service_requests.request.service_request_id"))
                .isEqualTo(number);

        Response started = move(number, "start-work", verified.header("ETag"), "{\"text\":\"Petugas memeriksa.\"}");
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(200);
        Response answered = move(
                number,
                "answer",
                started.header("ETag"),
                "{\"text\":\"Loket kedua sudah dibuka.\",\"checklist\":[\"santun\",\"pokok\"]}");
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
        assertThat(one(number)).containsEntry("status", "open").containsEntry("expected_datetime", null);
        Response closed = move(
                number, "close", answered.header("ETag"), "{\"note\":\"Pelapor menelepon dan setuju.\",\"rating\":5}");
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
        assertThat(one(number)).containsEntry("status", "closed");
        assertThat(get(V2 + "/requests.json?service_request_id=" + number + "&status=open")
                        .jsonPath()
                        .getList(""))
                .as("numbers override all other parameters")
                .hasSize(1);
    }

    private static Map<String, Object> one(String number) {
        Response answer = get(V2 + "/requests/" + number + ".json");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getMap("[0]");
    }

    private static List<String> listed(String number) {
        return get(V2 + "/requests.json?service_request_id=" + number + ",TNG-26-99999999")
                .jsonPath()
                .getList("service_request_id", String.class);
    }

    @Test
    void the_list_holds_to_its_filters_and_looks_the_same_in_both_formats() {
        List<Map<String, Object>> all =
                get(V2 + "/requests.json?page_size=50").jsonPath().getList("");
        assertThat(all).isNotEmpty().allSatisfy(request -> {
            assertThat(request.keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
            assertThat(request.get("status")).isIn("open", "closed");
            assertThat(request.get("service_request_id")).isInstanceOf(String.class);
            assertThat(request.get("service_code")).isInstanceOf(String.class);
        });
        XmlPath xml = get(V2 + "/requests.xml?page_size=50").xmlPath();
        assertThat(xml.getList("service_requests.request.service_request_id", String.class))
                .containsExactlyElementsOf(all.stream()
                        .map(request -> (String) request.get("service_request_id"))
                        .toList());
        assertThat(get(V2 + "/requests.json?status=closed&service_code=puskesmas,jalan-rusak")
                        .statusCode())
                .isIn(200, 404);
        assertThat(get(V2 + "/requests.json?status=closed").jsonPath().getList("status", String.class))
                .allMatch("closed"::equals);
        assertThat(get(V2 + "/requests.json?service_code=puskesmas").jsonPath().getList("service_code", String.class))
                .isNotEmpty()
                .allMatch("puskesmas"::equals);
        assertThat(get(V2 + "/requests.json?start_date=2001-01-01T00:00:00Z")
                        .jsonPath()
                        .getList(""))
                .isEmpty();
        assertThat(get(V2 + "/requests.json?page_size=1&page=2").jsonPath().getString("[0].service_request_id"))
                .isEqualTo(all.get(1).get("service_request_id"));
    }

    @Test
    void the_same_report_sent_twice_is_filed_once() {
        String words = unique("Lantai ruang tunggu licin");
        String number = file(words);
        assertThat(file(words)).isEqualTo(number);
        assertThat(file(words + " sekali")).isNotEqualTo(number);

        String key = UUID.randomUUID().toString();
        String first = report(unique("Kursi patah"))
                .header("Idempotency-Key", key)
                .post(V2 + "/requests.json")
                .jsonPath()
                .getString("[0].service_request_id");
        Response other =
                report(unique("Kursi patah")).header("Idempotency-Key", key).post(V2 + "/requests.json");
        assertThat(first).isNotBlank();
        assertThat(other.statusCode()).as(other.asString()).isEqualTo(400);
    }

    @Test
    void a_confidential_one_changes_nothing_anybody_can_see() {
        String number = file(unique("Soal petugas loket"));
        String before = get(V2 + "/requests.json").asString();
        verify(number, true);
        assertThat(get(V2 + "/requests.json").asString()).isEqualTo(before);
        assertThat(listed(number)).isEmpty();
        Response hidden = get(V2 + "/requests/" + number + ".xml?api_key=" + Api.KEY);
        Response absent = get(V2 + "/requests/TNG-26-99999999.xml?api_key=" + Api.KEY);
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        assertThat(hidden.header("ETag")).isNull();
    }

    @Test
    void a_report_needs_no_name_and_may_come_with_an_address_only() {
        Response filed = form(
                        "api_key",
                        Api.KEY,
                        "service_code",
                        "puskesmas",
                        "address_string",
                        unique("Jl. Veteran"),
                        "media_url",
                        "https://foto.example/1.jpg")
                .post(V2 + "/requests.xml");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        assertThat(filed.xmlPath().getString("service_requests.request.service_request_id"))
                .startsWith("TNG-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/open311/v2/nothing.json | 404",
                "/open311/v2/services | 404",
                "/open311/v2/services/no-such.json | 404",
                "/open311/v2/requests/%00.json | 400",
                "/open311/v2/requests/TNG-26-99999999.json | 404",
                "/open311/v2/requests/%27%20or%201=1.json | 404",
                "/open311/v2/tokens/no-such.json | 404",
                "/open311/v2/requests.json?service_code=no-such | 404",
                "/open311/v2/requests.json?status=%00 | 400",
                "/open311/v2/requests.json?status=%FF%FE | 400",
                "/open311/v2/requests.json?status=done | 400",
                "/open311/v2/requests.json?start_date=2026-13-01T00:00:00Z | 400",
                "/open311/v2/requests.json?start_date=2020-01-01T00:00:00Z&end_date=2026-01-01T00:00:00Z | 400",
                "/open311/v2/requests.json?page=999999999999 | 400",
                "/open311/v2/requests.json?page_size=-1 | 400"
            })
    void a_wrong_reading_is_refused_the_standards_way(String path, int status) {
        Response answer = get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (answer.contentType().contains("json")) {
            assertThat(answer.jsonPath().getInt("[0].code")).isEqualTo(status);
            assertThat(answer.jsonPath().getString("[0].description")).isNotBlank();
        } else if (!path.contains("%00.json")) {
            assertThat(answer.xmlPath().getInt("errors.error[0].code")).isEqualTo(status);
        }
    }

    @Test
    void a_report_without_a_valid_key_is_refused_with_403() {
        for (String key : List.of("", "wrong", "x".repeat(5000))) {
            Response json = form("api_key", key, "service_code", "puskesmas", "lat", "-6.1", "long", "106.6")
                    .post(V2 + "/requests.json");
            assertThat(json.statusCode()).isEqualTo(403);
            assertThat(json.jsonPath().getInt("[0].code")).isEqualTo(403);
        }
        Response xml = form("service_code", "puskesmas").post(V2 + "/requests.xml");
        assertThat(xml.statusCode()).isEqualTo(403);
        assertThat(xml.xmlPath().getInt("errors.error.code")).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "service_code,'',400,service_code",
        "service_code,no-such,404,",
        "lat,'',400,lat",
        "lat,NaN,400,lat",
        "lat,91,400,lat",
        "long,1e400,400,long",
        "email,not a mail,400,email",
        "phone,12,400,phone",
        "media_url,javascript:alert(1),400,media_url",
        "address_id,99.99.99,400,address_id",
        "address_string,LONG,400,address_string",
        "description,LONG,400,description",
        "description,NUL,400,description"
    })
    void a_wrong_report_is_refused_and_the_parameter_named(String name, String value, int status, String named) {
        String given = "LONG".equals(value) ? "x".repeat(4001) : "NUL".equals(value) ? "a\0b" : value;
        RequestSpecification form = form(
                "api_key", Api.KEY,
                "service_code", name.equals("service_code") ? given : "puskesmas",
                "lat", name.equals("lat") ? given : "-6.1",
                "long", name.equals("long") ? given : "106.6");
        if (!List.of("service_code", "lat", "long").contains(name)) {
            form.formParam(name, given);
        }
        Response answer = form.post(V2 + "/requests.json");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getInt("[0].code")).isEqualTo(status);
        if (named != null) {
            assertThat(answer.jsonPath().getList("description", String.class)).anyMatch(text -> text.contains(named));
        }
    }

    @Test
    void what_is_no_form_or_too_large_or_another_method_is_refused() {
        assertThat(Api.anonymous()
                        .header("Authorization", "Bearer " + Api.KEY)
                        .contentType("application/json")
                        .body("{}")
                        .post(V2 + "/requests.json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(report("x".repeat(300_000)).post(V2 + "/requests.json").statusCode())
                .isEqualTo(413);
        Response deleted = Api.anonymous().delete(V2 + "/requests.json");
        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.header("Allow")).contains("POST");
        assertThat(deleted.jsonPath().getInt("[0].code")).isEqualTo(405);
        assertThat(Api.anonymous().post(V2 + "/services.xml").statusCode()).isEqualTo(405);
        assertThat(Api.anonymous().head(V2 + "/services.xml").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_of_any_site_may_read_and_none_may_see_what_filing_answers() {
        assertThat(get(V2 + "/requests.json").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(report(unique("Tanpa izin"))
                        .header("Origin", "https://elsewhere.example")
                        .post(V2 + "/requests.json")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }
}
