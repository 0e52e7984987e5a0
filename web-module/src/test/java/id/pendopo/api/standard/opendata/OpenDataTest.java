package id.pendopo.api.standard.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Json;
import id.pendopo.api.standard.opendata.HsdsJson.Detail;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.OpenTime;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.OpenAgency;
import id.pendopo.service.standard.OpenOffer;
import id.pendopo.service.standard.OpenPage;
import id.pendopo.service.standard.OpenService;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.PublicStandard;
import id.pendopo.service.standard.SectionView;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ways of open data about one service, without a server. */
class OpenDataTest {

    private static final PublicAddress SITE = new PublicAddress("https://layanan.example.go.id");
    private static final UUID SERVICE = UUID.fromString("0b9a2a3e-6f6f-4a0e-9d8e-0a1b2c3d4e5f");
    private static final UUID AGENCY = UUID.fromString("1b9a2a3e-6f6f-4a0e-9d8e-0a1b2c3d4e5f");
    private static final UUID PLACE = UUID.fromString("2b9a2a3e-6f6f-4a0e-9d8e-0a1b2c3d4e5f");
    private static final UUID OFFER = UUID.fromString("3b9a2a3e-6f6f-3a0e-9d8e-0a1b2c3d4e5f");

    private static SectionView section(StandardComponent component, Content content) {
        return new SectionView(component, 0, content, true, 0, null, null);
    }

    private static OpenService service() {
        List<SectionView> said = List.of(
                section(
                        StandardComponent.REQUIREMENTS,
                        new Content(
                                "Pemohon **warga** kota",
                                null,
                                null,
                                false,
                                List.of(StandardItem.requirement("Kartu keluarga", true, "asli")))),
                section(StandardComponent.PROCEDURE, new Content("1. Daftar\n2. Ambil", null, null, false, List.of())),
                section(StandardComponent.DURATION, new Content("", 3, DurationUnit.WORKING_DAY, false, List.of())),
                section(
                        StandardComponent.FEE,
                        new Content(
                                "",
                                null,
                                null,
                                false,
                                List.of(StandardItem.fee("Cetak ulang", new BigDecimal("15000"), "Perda 1/2024")))),
                section(
                        StandardComponent.PRODUCT,
                        new Content("", null, null, false, List.of(StandardItem.product("Kutipan akta", "")))),
                section(
                        StandardComponent.COMPLAINTS,
                        new Content(
                                "",
                                null,
                                null,
                                false,
                                List.of(StandardItem.channel("Surel", "aduan@example.go.id", "")))));
        PublicStandard standard = new PublicStandard(
                UUID.randomUUID(),
                1,
                StandardState.IN_FORCE,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 1),
                null,
                "188/12",
                LocalDate.of(2026, 1, 2),
                Instant.parse("2026-02-01T00:00:00Z"),
                said);
        CatalogueEntry entry = new CatalogueEntry(
                SERVICE,
                "akta-kelahiran",
                "Penerbitan \"Akta\"",
                "",
                ServiceKind.ADMINISTRATIVE,
                ServiceMode.IN_PERSON,
                "DISDUKCAPIL",
                "Disdukcapil",
                "Dinas Kependudukan",
                null,
                List.of(Audience.CITIZEN),
                List.of(LifeEvent.BIRTH),
                "akta, bayi",
                standard);
        return new OpenService(entry, AGENCY, Instant.parse("2026-02-01T00:00:00Z"));
    }

    private static OpenAgency agency() {
        return new OpenAgency(
                AGENCY,
                "DISDUKCAPIL",
                "Disdukcapil",
                "Dinas Kependudukan",
                null,
                "",
                "",
                "",
                "021 555",
                "",
                "disdukcapil.example.go.id");
    }

    private static PointRow place() {
        return new PointRow(
                1,
                PLACE,
                1,
                "mpp",
                "Mal Pelayanan Publik",
                PointKind.MALL,
                "DPMPTSP",
                "DPMPTSP",
                "Dinas Penanaman Modal",
                "Jalan Merdeka 1, 15111",
                "36.71.01",
                "Tangerang",
                -6.17,
                106.63,
                "021 556",
                List.of(PointAccess.RAMP),
                "",
                "",
                List.of(
                        new OpenTime(DayOfWeek.MONDAY, 480, 720),
                        new OpenTime(DayOfWeek.TUESDAY, 480, 720),
                        new OpenTime(DayOfWeek.SATURDAY, 0, 1440)),
                List.of(new PointRow.SeatRow("DISDUKCAPIL", "Dinas Kependudukan", "Gerai 7")),
                List.of("akta-kelahiran"),
                LocalDate.of(2026, 1, 1),
                null,
                true);
    }

    private static OpenOffer offer() {
        return new OpenOffer(OFFER, SERVICE, PLACE, "DISDUKCAPIL");
    }

    private static JsonObject read(byte[] json) {
        return jakarta.json.Json.createReader(new ByteArrayInputStream(json)).readObject();
    }

    private static JsonObject hsds(Detail detail) {
        HsdsJson writer = new HsdsJson(SITE, "Pemerintah Kota", List.of(agency()), List.of(offer()), List.of(place()));
        return read(Json.object(json -> writer.service(json, service(), detail)));
    }

    @Test
    void a_whole_service_in_hsds_carries_what_is_public_of_its_standard() {
        JsonObject service = hsds(Detail.FULL);
        assertThat(service.getString("id")).isEqualTo(SERVICE.toString());
        assertThat(service.getString("status")).isEqualTo("active");
        assertThat(service.getString("application_process")).contains("Daftar", "Ambil");
        assertThat(service.getString("eligibility_description")).isEqualTo("Pemohon warga kota");
        assertThat(service.getString("fees_description")).isEqualTo("Rp15.000");
        assertThat(service.getString("assured_date")).isEqualTo("2026-01-05");
        assertThat(service.getString("last_modified")).isEqualTo("2026-02-01T00:00:00Z");
        JsonObject cost = service.getJsonArray("cost_options").getJsonObject(0);
        assertThat(cost.getString("currency")).isEqualTo("IDR");
        assertThat(cost.getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo("15000");
        assertThat(cost.getString("amount_description")).isEqualTo("Perda 1/2024");
        assertThat(service.getJsonArray("required_documents").getJsonObject(0).getString("document"))
                .isEqualTo("Kartu keluarga (asli)");
        assertThat(service.getJsonArray("contacts").getJsonObject(0).getString("email"))
                .isEqualTo("aduan@example.go.id");
        assertThat(service.getJsonArray("attributes"))
                .extracting(one -> one.asJsonObject().getString("value", "-"))
                .containsExactly("-", "-", "-", "3 hari kerja", "Kutipan akta");
        JsonObject there = service.getJsonArray("service_at_locations").getJsonObject(0);
        assertThat(there.getString("description")).isEqualTo("Gerai 7");
        JsonObject location = there.getJsonObject("location");
        assertThat(location.getJsonArray("addresses").getJsonObject(0).getString("postal_code"))
                .isEqualTo("15111");
        assertThat(location.getJsonArray("schedules"))
                .extracting(one -> one.asJsonObject().getString("byday")
                        + " "
                        + one.asJsonObject().getString("opens_at")
                        + " "
                        + one.asJsonObject().getString("closes_at"))
                .containsExactly("MO,TU 08:00 12:00", "SA 00:00 23:59");
        assertThat(service.getJsonObject("organization").getString("website"))
                .isEqualTo("https://disdukcapil.example.go.id");
    }

    @Test
    void numbers_of_parts_stay_and_a_list_has_less_than_a_thing() {
        assertThat(hsds(Detail.FULL)).isEqualTo(hsds(Detail.FULL));
        assertThat(hsds(Detail.MINIMAL).keySet()).containsExactly("id", "last_modified");
        assertThat(hsds(Detail.FIELDS).keySet()).contains("organization").doesNotContain("cost_options", "attributes");
    }

    @Test
    void the_same_service_in_cpsv_ap_has_what_the_profile_asks_for() {
        CpsvGraph writer = new CpsvGraph(SITE, "Pemerintah Kota");
        writer.service(service(), List.of(offer()), List.of(place()));
        writer.organisation(agency());
        writer.catalogue(List.of(service()));
        String address = "https://layanan.example.go.id/cpsv-ap/services/" + SERVICE;
        String turtle = new String(Turtle.write(writer.graph()), StandardCharsets.UTF_8);
        assertThat(turtle)
                .contains("<" + address + ">\n    a <http://purl.org/vocab/cpsv#PublicService> ;")
                .contains("dct:identifier \"akta-kelahiran\" ;")
                .contains("dct:title \"Penerbitan \\\"Akta\\\"\"@id ;")
                .contains("dct:description \"Penerbitan \\\"Akta\\\"\"@id ;")
                .contains("cv:hasCompetentAuthority <https://layanan.example.go.id/cpsv-ap/organizations/" + AGENCY)
                .contains("skos:prefLabel \"Dinas Kependudukan\"@id")
                .contains("cv:hasValue \"15000.00\"^^xsd:double")
                .contains("cv:email \"aduan@example.go.id\"")
                .contains("dct:description \"3 hari kerja\"@id")
                .contains("Gerai 7, Mal Pelayanan Publik, Jalan Merdeka 1, 15111")
                .contains("Senin 08.00–12.00; Selasa 08.00–12.00; Sabtu 00.00–24.00")
                .contains("dcat:keyword \"akta\"@id , \"bayi\"@id")
                .contains("dct:publisher <https://layanan.example.go.id/cpsv-ap/catalogue#publisher>")
                .doesNotContain("cv:processingTime");
        JsonObject json = read(JsonLd.write(writer.graph()));
        JsonObject node = json.getJsonArray("@graph").getJsonObject(0);
        assertThat(node.getString("@id")).isEqualTo(address);
        assertThat(node.getJsonArray("@type").getString(0)).isEqualTo("http://purl.org/vocab/cpsv#PublicService");
        assertThat(json.getJsonObject("@context").getString("cv")).isEqualTo("http://data.europa.eu/m8g/");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "30,MINUTE,PT30M",
                "2,HOUR,PT2H",
                "5,CALENDAR_DAY,P5D",
                "1,MONTH,P1M",
                "3,WORKING_DAY,null",
                "null,null,null"
            })
    void a_duration_is_iso_8601_but_for_working_days(Integer amount, DurationUnit unit, String expected) {
        assertThat(Components.duration(new Content("", amount, unit, false, List.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = ';',
            value = {
                "null;JSON_LD",
                "*/*;JSON_LD",
                "text/turtle;TURTLE",
                "application/json;JSON_LD",
                "text/turtle, application/ld+json;JSON_LD"
            })
    void a_reader_gets_what_it_accepts(String accept, RdfFormat expected) {
        assertThat(RdfFormat.ofAccept(accept)).isEqualTo(expected);
    }

    @Test
    void a_reader_may_like_one_format_better_or_understand_none() {
        assertThat(RdfFormat.ofAccept("application/ld+json;q=0.5, text/turtle;q=0.9"))
                .isEqualTo(RdfFormat.TURTLE);
        assertThat(RdfFormat.ofAccept("text/html, */*;q=0.1")).isEqualTo(RdfFormat.JSON_LD);
        assertThatThrownBy(() -> RdfFormat.ofAccept("text/html")).isInstanceOf(HttpRefusal.class);
        assertThatThrownBy(() -> RdfFormat.ofAccept("text/turtle;q=0")).isInstanceOf(HttpRefusal.class);
    }

    @Test
    void what_people_type_as_an_address_is_told_apart() {
        assertThat(Contact.email("a@b.go.id")).isEqualTo("a@b.go.id");
        assertThat(Contact.email("Loket 3")).isNull();
        assertThat(Contact.phone("(021) 555-123")).isEqualTo("(021) 555-123");
        assertThat(Contact.phone("Loket 3")).isNull();
        assertThat(Contact.website("https://a.go.id/x y")).isNull();
        assertThat(Contact.website("a.go.id")).isEqualTo("https://a.go.id");
        assertThat(Contact.postalCode("Jalan Merdeka 12345 B")).isEmpty();
    }

    @Test
    void a_page_knows_its_place() {
        List<Integer> all = List.of(1, 2, 3, 4, 5);
        OpenPage<Integer> second = OpenPage.of(all, one -> true, 2, 2);
        assertThat(second.rows()).containsExactly(3, 4);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.first() || second.last()).isFalse();
        OpenPage<Integer> beyond = OpenPage.of(all, one -> true, 1_000_000, 200);
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.last()).isTrue();
        assertThat(OpenPage.of(List.<Integer>of(), one -> true, 1, 50).last()).isTrue();
    }
}
