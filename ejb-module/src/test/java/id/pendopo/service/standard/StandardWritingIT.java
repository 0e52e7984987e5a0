package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Standards are written on a real database. */
@ArquillianTest
class StandardWritingIT {

    private static final String[] WRITING = {
        Permission.SIGNED_IN, Permission.STANDARD_SERVICES, Permission.STANDARD_READ, Permission.STANDARD_EDIT
    };
    private static final Caller BUREAU = CallerFixture.user(9001L, "organisasi", WRITING);

    @Inject
    private CallerFixture callers;

    @Inject
    private ServiceRegistry registry;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWriting writing;

    @Inject
    private StandardTemplates templates;

    @Inject
    private StandardFixture fixture;

    @Inject
    private AgencyDirectory agencies;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private Caller officerOf(String agency) {
        return CallerFixture.user(
                9003L, "penghubung", Scope.of(agencies.byCode(agency).id()), WRITING);
    }

    private String service(String name, String agency) {
        return callers.as(
                BUREAU,
                () -> registry.create(new ServiceForm(
                        name + "-" + run,
                        "Layanan " + name,
                        "",
                        ServiceKind.SERVICE,
                        ServiceMode.IN_PERSON,
                        agency,
                        null,
                        "",
                        Set.of(Audience.CITIZEN),
                        Set.of(),
                        "",
                        null,
                        null)));
    }

    private static Content prose(String text) {
        return new Content(text, null, null, false, List.of());
    }

    @Test
    void a_standard_begins_with_the_template_of_its_kind_and_a_template_is_written_on_top_of_what_was_read() {
        fixture.service("dari-templat", "DINSOS");
        assertThatThrownBy(() -> callers.as(StandardFixture.BUREAU, () -> templates.start("dari-templat")))
                .isInstanceOf(RuleViolationException.class);
        int version = callers.as(StandardFixture.BUREAU, () -> templates.of(ServiceKind.SERVICE))
                .version();
        callers.as(
                StandardFixture.BUREAU,
                () -> templates.save(
                        ServiceKind.SERVICE,
                        version,
                        Map.of(StandardComponent.COMPLAINTS, "Lewat loket pengaduan", StandardComponent.FEE, " ")));
        assertThatThrownBy(() -> callers.as(
                        StandardFixture.BUREAU, () -> templates.save(ServiceKind.SERVICE, version, Map.of())))
                .isInstanceOf(StaleVersionException.class);
        UUID draft = callers.as(StandardFixture.BUREAU, () -> templates.start("dari-templat"));
        assertThat(callers.as(StandardFixture.BUREAU, () -> reading.detail(draft))
                        .sections())
                .filteredOn(SectionView::filled)
                .singleElement()
                .satisfies(section -> {
                    assertThat(section.component()).isEqualTo(StandardComponent.COMPLAINTS);
                    assertThat(section.content().text()).isEqualTo("Lewat loket pengaduan");
                });
    }

    @Test
    void a_draft_is_written_component_by_component_and_told_how_complete_it_is() {
        String service = service("tulis", "DINKES");
        UUID draft = callers.as(BUREAU, () -> writing.start(service, null));
        StandardDetail fresh = callers.as(BUREAU, () -> reading.detail(draft));
        assertThat(fresh.sections()).hasSize(14);
        assertThat(fresh.filled()).isZero();
        assertThat(fresh.state()).isEqualTo(StandardState.DRAFT);
        List<StandardItem> items =
                List.of(StandardItem.requirement("KTP", true, ""), StandardItem.requirement("KK", false, "bila ada"));
        int version = fresh.section(StandardComponent.REQUIREMENTS).version();
        callers.as(
                BUREAU,
                () -> writing.write(
                        draft, StandardComponent.REQUIREMENTS, version, new Content("", null, null, false, items)));
        StandardDetail written = callers.as(BUREAU, () -> reading.detail(draft));
        assertThat(written.section(StandardComponent.REQUIREMENTS).content().items())
                .isEqualTo(items);
        assertThat(written.filled()).isEqualTo(1);
        assertThat(written.filledDelivery()).isEqualTo(1);
        assertThat(callers.as(BUREAU, () -> reading.ofService(service, "DINKES")))
                .extracting(StandardRow::filled)
                .containsExactly(1);
    }

    @Test
    void two_may_write_different_components_but_not_the_same_one_unseen() {
        UUID draft = callers.as(BUREAU, () -> writing.start(service("berdua", "DINKES"), null));
        StandardDetail read = callers.as(BUREAU, () -> reading.detail(draft));
        int first = read.section(StandardComponent.STAFF).version();
        int second = read.section(StandardComponent.SAFETY).version();
        callers.as(BUREAU, () -> writing.write(draft, StandardComponent.STAFF, first, prose("Lima orang")));
        callers.as(BUREAU, () -> writing.write(draft, StandardComponent.SAFETY, second, prose("Aman")));
        assertThatThrownBy(() -> callers.as(
                        BUREAU, () -> writing.write(draft, StandardComponent.STAFF, first, prose("Enam orang"))))
                .isInstanceOf(StaleVersionException.class);
        int again =
                callers.as(BUREAU, () -> writing.write(draft, StandardComponent.STAFF, first + 1, prose("Lima orang")));
        assertThat(again).as("the same text again is no change").isEqualTo(first + 1);
    }

    @Test
    void another_agency_finds_nothing() {
        String service = service("asing", "DINKES");
        UUID draft = callers.as(BUREAU, () -> writing.start(service, null));
        Caller other = officerOf("PUPR");
        assertThatThrownBy(() -> callers.as(other, () -> reading.detail(draft))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> writing.write(draft, StandardComponent.STAFF, 1, prose("x"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> writing.comment(draft, StandardComponent.STAFF, "x")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> reading.comments(draft, StandardComponent.STAFF)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> writing.discard(draft)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(other, () -> writing.start(service, null)))
                .isInstanceOf(NotFoundException.class);
        String own = service("milik", "PUPR");
        assertThatThrownBy(() -> callers.as(other, () -> writing.start(own, draft)))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(other, () -> reading.ofService(service, "DINKES")))
                .isEmpty();
        assertThat(callers.as(other, () -> reading.sources(own)))
                .extracting(StandardSource::serviceCode)
                .doesNotContain(service, "akta-kelahiran");
    }

    @Test
    void a_service_has_one_draft_at_a_time_and_may_begin_with_another_services_standard() {
        String service = service("salin", "DINKES");
        UUID source = callers.as(BUREAU, () -> reading.sources(service)).stream()
                .filter(one -> one.serviceCode().equals("akta-kelahiran"))
                .findFirst()
                .orElseThrow()
                .uuid();
        UUID draft = callers.as(BUREAU, () -> writing.start(service, source));
        StandardDetail copied = callers.as(BUREAU, () -> reading.detail(draft));
        assertThat(copied.filled()).isEqualTo(14);
        assertThat(copied.section(StandardComponent.REQUIREMENTS).content())
                .isEqualTo(callers.as(BUREAU, () -> reading.detail(source))
                        .section(StandardComponent.REQUIREMENTS)
                        .content());
        assertThatThrownBy(() -> callers.as(BUREAU, () -> writing.start(service, null)))
                .isInstanceOf(RuleViolationException.class);
        callers.as(BUREAU, () -> writing.comment(draft, StandardComponent.FEE, "Sudah benar?"));
        assertThat(callers.as(BUREAU, () -> reading.comments(draft, StandardComponent.FEE)))
                .extracting(CommentRow::text)
                .containsExactly("Sudah benar?");
        assertThat(callers.as(BUREAU, () -> reading.detail(draft))
                        .section(StandardComponent.FEE)
                        .comments())
                .isEqualTo(1);
        callers.as(BUREAU, () -> writing.discard(draft));
        assertThatThrownBy(() -> callers.as(BUREAU, () -> reading.detail(draft)))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(BUREAU, () -> writing.start(service, null))).isNotNull();
    }

    @Test
    void an_empty_comment_is_refused() {
        UUID draft = callers.as(BUREAU, () -> writing.start(service("diam", "DINKES"), null));
        assertThatThrownBy(() -> callers.as(BUREAU, () -> writing.comment(draft, StandardComponent.FEE, " ")))
                .isInstanceOf(InvalidInputException.class);
    }
}
