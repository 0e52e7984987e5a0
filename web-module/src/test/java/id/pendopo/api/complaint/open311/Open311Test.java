package id.pendopo.api.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.Open311Filter;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Addresses, parameters and both formats of Open311, without a server. */
class Open311Test {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static Parameters parameters(String... pairs) {
        Map<String, String[]> all = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return new Parameters(all);
    }

    @ParameterizedTest
    @CsvSource({
        "/discovery.json,discovery,,JSON",
        "/v2/discovery.xml,discovery,,XML",
        "/v2/services.xml,services,,XML",
        "/v2/services/jalan.json,services,jalan,JSON",
        "/v2/requests/TNG-26-000001.xml,requests,TNG-26-000001,XML",
        "/v2/tokens/x.y.json,tokens,x.y,JSON"
    })
    void an_address_says_what_and_how(String path, String resource, String id, Format format) {
        assertThat(Place.of(path)).isEqualTo(new Place(resource, id, format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v2",
                "/v2/services",
                "/v2/services.html",
                "/v2/tokens.json",
                "/v2/requests/.json",
                "/v2/requests/a/b.json",
                "/v1/services.json",
                "/v2/../discovery.json",
                ".json",
                "/.json",
                "/v2/discovery/x.json"
            })
    void what_the_standard_does_not_know_is_nothing(String path) {
        assertThat(Place.of(path)).isNull();
    }

    @Test
    void without_dates_the_last_90_days_are_meant() {
        Open311Filter filter = parameters("start_date", "").filter(NOW);
        assertThat(filter.to()).isEqualTo(NOW);
        assertThat(filter.from()).isEqualTo(NOW.minus(Duration.ofDays(90)));
        assertThat(filter.open()).isNull();
        assertThat(filter.size()).isEqualTo(1000);
    }

    @Test
    void one_date_opens_90_days_from_it() {
        Open311Filter filter =
                parameters("start_date", "2026-01-01T00:00:00 07:00").filter(NOW);
        assertThat(filter.from()).isEqualTo(Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(filter.to()).isEqualTo(filter.from().plus(Duration.ofDays(90)));
        filter = parameters("end_date", "2026-01-01T00:00:00Z").filter(NOW);
        assertThat(filter.from()).isEqualTo(filter.to().minus(Duration.ofDays(90)));
    }

    @ParameterizedTest
    @CsvSource({
        "start_date,2026-01-01",
        "start_date,+999999999-01-01T00:00:00Z",
        "end_date,yesterday",
        "status,pending",
        "page_size,0",
        "page_size,1001",
        "page,-1",
        "page,2"
    })
    void what_cannot_be_meant_is_refused_by_name(String name, String value) {
        assertThatThrownBy(() -> parameters(name, value).filter(NOW))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).field())
                        .isEqualTo(name));
    }

    @Test
    void more_than_90_days_are_refused_unless_numbers_are_given() {
        String[] far = {"start_date", "2025-01-01T00:00:00Z", "end_date", "2026-01-01T00:00:00Z"};
        assertThatThrownBy(() -> parameters(far).filter(NOW)).isInstanceOf(InvalidInputException.class);
        Open311Filter filter = parameters(
                        far[0], far[1], far[2], far[3], "service_request_id", "TNG-26-000001, TNG-26-000002,")
                .filter(NOW);
        assertThat(filter.numbers()).containsExactly("TNG-26-000001", "TNG-26-000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "0x1p3", "6,2", "1d", "--1"})
    void a_place_is_a_plain_number(String typed) {
        assertThatThrownBy(() -> parameters("service_code", "jalan", "lat", typed, "long", "1")
                        .report())
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> parameters("service_code", "jalan", "lat", "9".repeat(5000), "long", "1")
                        .report())
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_empty_parameter_is_as_good_as_none() {
        assertThat(parameters("service_code", "jalan", "email", " ", "lat", "-6.17", "long", "106.63")
                        .report()
                        .email())
                .isNull();
        assertThatThrownBy(() -> parameters("service_code", "").report()).isInstanceOf(InvalidInputException.class);
    }

    private static Node sample(Object text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("service_request_id", "TNG-26-000001");
        fields.put("description", text);
        fields.put("lat", -6.17);
        fields.put("metadata", true);
        fields.put("zipcode", null);
        return Node.list("service_requests", "request", List.of(fields));
    }

    @Test
    void collections_are_bare_arrays_in_json_and_what_is_empty_is_null() {
        assertThat(Format.JSON.write(sample("a\"b")))
                .isEqualTo("[{\"service_request_id\":\"TNG-26-000001\",\"description\":\"a\\\"b\",\"lat\":-6.17,"
                        + "\"metadata\":true,\"zipcode\":null}]");
        assertThat(Format.JSON.write(Node.single(
                        "discovery", Map.of("formats", Node.list("formats", "format", List.of("text/xml"))))))
                .isEqualTo("{\"formats\":[\"text/xml\"]}");
    }

    @Test
    void whatever_somebody_typed_the_xml_can_be_read() throws Exception {
        String typed = "<b>&amp; ]]> \u0000\u0001\u000b\ud800 \ufffe 😀\r\n\"";
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Format.XML.write(sample(typed)))))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("service_requests");
        assertThat(root.getElementsByTagName("description").item(0).getTextContent())
                .startsWith("<b>&amp; ]]> ")
                .contains("😀")
                .endsWith("\"");
        assertThat(root.getElementsByTagName("zipcode").item(0).hasChildNodes()).isFalse();
    }
}
