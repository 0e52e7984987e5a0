package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.StandardComponent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Open data about services on the demonstration data; nobody is signed in. */
@ArquillianTest
class OpenDataIT {

    @Inject
    private OpenServices services;

    @Inject
    private OpenPlaces places;

    @Inject
    private PublicStandards catalogue;

    @Inject
    private StandardFixture fixture;

    private OpenService named(String code) {
        return services.read(catalogue.read(code).uuid());
    }

    private List<String> codes(OpenFilter filter) {
        return services.find(filter, 1, 200).rows().stream()
                .map(service -> service.entry().code())
                .toList();
    }

    private static OpenFilter of(Enum<?>... terms) {
        return new OpenFilter("", null, List.of(terms), null);
    }

    @Test
    void pages_walk_through_the_services_of_the_catalogue_each_once() {
        List<String> walked = new ArrayList<>();
        OpenPage<OpenService> page = services.find(OpenFilter.ALL, 1, 7);
        long total = page.total();
        for (int number = 1; number <= page.pages(); number++) {
            page = services.find(OpenFilter.ALL, number, 7);
            page.rows().forEach(service -> walked.add(service.entry().code()));
        }
        assertThat(page.last()).isTrue();
        assertThat(walked)
                .hasSize((int) total)
                .doesNotHaveDuplicates()
                .contains("akta-kelahiran", "ktp-el", "izin-reklame");
        assertThat(services.find(OpenFilter.ALL, 100_000, 200).rows()).isEmpty();
    }

    @Test
    void only_what_is_published_of_a_standard_is_told() {
        OpenService birth = named("akta-kelahiran");
        PublicStandard standard = birth.entry().standard();
        assertThat(standard.number()).isEqualTo(1);
        assertThat(standard.sections())
                .extracting(SectionView::component)
                .containsExactlyElementsOf(StandardComponent.published());
        assertThat(standard.sections()).extracting(SectionView::changedBy).containsOnlyNulls();
        assertThat(birth.modifiedAt()).isNotNull();
        assertThat(places.agency(birth.agency()).code()).isEqualTo("DISDUKCAPIL");
        assertThat(named("izin-reklame").entry().standard()).as("a draft").isNull();
        assertThatThrownBy(() -> services.read(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void filters_narrow() {
        assertThat(codes(new OpenFilter("kelahiran bayi", null, null, null))).contains("akta-kelahiran");
        assertThat(codes(new OpenFilter("", null, null, null, new Nearby(-6.1783, 106.6319, 30))))
                .as("within 30 km of the city's centre")
                .isNotEmpty();
        assertThat(codes(new OpenFilter("", null, null, null, new Nearby(-0.95, 100.35, 30))))
                .as("Padang is another city")
                .isEmpty();
        assertThat(places.points("", null, new Nearby(-6.1783, 106.6319, 30), 1, 50)
                        .total())
                .isPositive();
        assertThat(places.offers(new OpenFilter("", null, null, null, new Nearby(-0.95, 100.35, 30)), 1, 5)
                        .total())
                .isZero();
        assertThat(codes(of(LifeEvent.DEATH)))
                .contains("akta-kematian", "pemakaman")
                .doesNotContain("ktp-el");
        assertThat(codes(of(ServiceKind.ADMINISTRATIVE))).contains("akta-kelahiran");
        assertThat(codes(of(StandardComponent.DURATION)))
                .contains("akta-kelahiran")
                .doesNotContain("izin-reklame");
        assertThat(codes(of(StandardComponent.STAFF))).as("never published").isEmpty();
        assertThat(codes(of())).as("no term at all").isEmpty();
        UUID agency = named("akta-kelahiran").agency();
        assertThat(services.find(OpenFilter.of(List.of(agency)), 1, 200).rows())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.agency()).isEqualTo(agency));
        assertThat(services.find(OpenFilter.of(List.of(UUID.randomUUID())), 1, 5)
                        .total())
                .isZero();
        assertThatThrownBy(() -> places.agency(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_changed_since_is_found_also_without_a_standard() {
        Instant before = Instant.now().minusSeconds(1);
        String code = "terbuka-" + Long.toString(System.nanoTime() % 1_000_000_000, 36);
        fixture.service(code, "DISHUB");
        OpenFilter since = new OpenFilter("", null, null, before);
        assertThat(codes(since)).contains(code);
        assertThat(codes(new OpenFilter("", null, null, Instant.now().plusSeconds(3600))))
                .isEmpty();
    }

    @Test
    void what_is_offered_where_has_a_number_made_of_both() {
        List<OpenOffer> walked = new ArrayList<>();
        OpenPage<OpenOffer> page = places.offers(OpenFilter.ALL, 1, 5);
        for (int number = 1; number <= page.pages(); number++) {
            page = places.offers(OpenFilter.ALL, number, 5);
            walked.addAll(page.rows());
        }
        assertThat(walked).isNotEmpty().doesNotHaveDuplicates().hasSize((int) page.total());
        for (OpenOffer offer : walked) {
            String both = offer.service() + "/" + offer.place();
            assertThat(offer.id()).isEqualTo(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
        }
        OpenOffer first = walked.get(0);
        assertThat(places.offer(first.id())).isEqualTo(first);
        assertThat(places.offersOf(List.of(first.service()))).contains(first);
        assertThat(places.point(first.place()).uuid()).isEqualTo(first.place());
        assertThatThrownBy(() -> places.offer(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void places_and_agencies_are_found_by_words_and_agency() {
        OpenPage<PointRow> all = places.points(null, null, 1, 200);
        PointRow mall = places.points("mal pelayanan", null, 1, 5).rows().get(0);
        assertThat(all.rows()).extracting(PointRow::uuid).contains(mall.uuid());
        assertThat(all.total()).isEqualTo(all.rows().size());
        assertThat(places.points(null, null, 2, 1).rows())
                .containsExactly(all.rows().get(1));
        assertThat(places.points("100%_", null, 1, 5).rows()).isEmpty();
        assertThat(places.points(null, UUID.randomUUID(), 1, 5).rows()).isEmpty();
        assertThatThrownBy(() -> places.point(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        OpenPage<OpenAgency> agencies = places.agencies("dukcapil", 1, 5);
        assertThat(agencies.rows()).extracting(OpenAgency::code).contains("DISDUKCAPIL");
        UUID agency = agencies.rows().get(0).uuid();
        assertThat(places.agencies(List.of(agency))).hasSize(1);
        assertThat(places.points(null, agency, 1, 50).rows()).isNotEmpty();
        assertThatThrownBy(() -> places.agencies("a".repeat(1_000), 1, 5)).isInstanceOf(InvalidInputException.class);
    }
}
