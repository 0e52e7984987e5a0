package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.complaint.PublicServices;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The registry of services on a real database, with the demonstration's services in it. */
@ArquillianTest
class ServiceRegistryIT {

    private static final Caller BUREAU =
            CallerFixture.user(9001L, "organisasi", Permission.SIGNED_IN, Permission.STANDARD_SERVICES);
    private static final Caller READER = CallerFixture.user(9002L, "pembaca", Permission.SIGNED_IN);

    @Inject
    private CallerFixture callers;

    @Inject
    private ServiceReading reading;

    @Inject
    private ServiceRegistry registry;

    @Inject
    private ServiceImport imports;

    @Inject
    private PublicServices ofComplaints;

    @Inject
    private AgencyDirectory agencies;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private Caller officerOf(String agency) {
        return CallerFixture.user(
                9003L,
                "penghubung",
                Scope.of(agencies.byCode(agency).id()),
                Permission.SIGNED_IN,
                Permission.STANDARD_SERVICES);
    }

    private static ServiceForm form(String code, String agency, String unit, LocalDate from, LocalDate to) {
        return new ServiceForm(
                code,
                "Layanan uji " + code,
                "Uraian.",
                ServiceKind.SERVICE,
                ServiceMode.HYBRID,
                agency,
                unit,
                "Kepala Bidang",
                Set.of(Audience.CITIZEN, Audience.BUSINESS),
                Set.of(LifeEvent.WORK),
                "uji, coba",
                from,
                to);
    }

    private static void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }

    @Test
    void an_agency_keeps_its_own_services_and_no_others() {
        Caller health = officerOf("DINKES");
        String code = callers.as(health, () -> registry.create(form("Sehat-" + run, "DINKES", "YANKES", null, null)));
        ServiceRow made = callers.as(READER, () -> reading.detail(code));
        assertThat(made.code()).isEqualTo("sehat-" + run);
        assertThat(made.unitName()).isEqualTo("Bidang Pelayanan Kesehatan");
        assertThat(made.audiences()).containsExactly(Audience.CITIZEN, Audience.BUSINESS);
        assertThat(made.active()).isTrue();

        refuses(
                "agency",
                () -> callers.as(health, () -> registry.create(form("pupr-" + run, "PUPR", null, null, null))));
        ServiceRow foreign = callers.as(READER, () -> reading.detail("ktp-el"));
        assertThatThrownBy(() -> callers.as(
                        health,
                        () -> registry.change("ktp-el", foreign.version(), form(null, "DINKES", null, null, null))))
                .isInstanceOf(ForbiddenException.class);
        refuses(
                "agency",
                () -> callers.as(
                        health, () -> registry.change(code, made.version(), form(null, "PUPR", null, null, null))));
        assertThatThrownBy(() -> callers.as(READER, () -> registry.create(form("x" + run, "DINKES", null, null, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void what_does_not_fit_is_told_beside_its_field() {
        refuses("code", () -> callers.as(BUREAU, () -> registry.create(form("ktp-el", "DINKES", null, null, null))));
        refuses("code", () -> callers.as(BUREAU, () -> registry.create(form("a b", "DINKES", null, null, null))));
        refuses("unit", () -> callers.as(BUREAU, () -> registry.create(form("u" + run, "PUPR", "YANKES", null, null))));
        LocalDate day = LocalDate.of(2026, 5, 4);
        refuses(
                "activeTo",
                () -> callers.as(BUREAU, () -> registry.create(form("p" + run, "PUPR", null, day, day.minusDays(1)))));
        assertThatThrownBy(() -> callers.as(BUREAU, () -> reading.detail("tidak-ada")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void who_changes_second_is_told() {
        String code = callers.as(BUREAU, () -> registry.create(form("dua-" + run, "DINKES", null, null, null)));
        int version = callers.as(BUREAU, () -> reading.detail(code)).version();
        callers.as(BUREAU, () -> registry.change(code, version, form(null, "PUPR", null, null, null)));
        assertThatThrownBy(() -> callers.as(
                        BUREAU, () -> registry.change(code, version, form(null, "DINKES", null, null, null))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void a_complaint_may_name_what_is_in_use_and_nothing_else() {
        LocalDate past = LocalDate.of(2021, 1, 4);
        String open = callers.as(BUREAU, () -> registry.create(form("buka-" + run, "DINKES", null, past, null)));
        String ended =
                callers.as(BUREAU, () -> registry.create(form("tutup-" + run, "DINKES", null, past, past.plusDays(9))));
        assertThat(callers.as(READER, () -> ofComplaints.active()))
                .extracting(ServiceRef::code)
                .contains(open, "ktp-el")
                .doesNotContain(ended);
    }

    @Test
    void walking_the_pages_shows_every_service_once_in_each_order() {
        int all = callers.as(READER, () -> reading.all(ServiceFilter.ACTIVE)).size();
        for (ServiceSort sort : ServiceSort.values()) {
            for (boolean descending : List.of(false, true)) {
                List<String> walked = new ArrayList<>();
                String cursor = null;
                do {
                    String from = cursor;
                    Page<ServiceRow> page =
                            callers.as(READER, () -> reading.list(ServiceFilter.ACTIVE, sort, descending, from, 4));
                    page.rows().forEach(row -> walked.add(row.code()));
                    cursor = page.next();
                } while (cursor != null);
                assertThat(walked).as(sort + " " + descending).hasSize(all).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void services_are_found_by_words_people_use() {
        assertThat(found(new ServiceFilter("bayi lahir", null, null, null, null, null, null)))
                .contains("akta-kelahiran");
        assertThat(found(new ServiceFilter("imb", null, null, null, null, null, null)))
                .contains("pbg");
        assertThat(found(new ServiceFilter("100%_\\", null, null, null, null, null, null)))
                .isEmpty();
        assertThat(found(new ServiceFilter(
                        "",
                        "DISDUKCAPIL",
                        ServiceKind.ADMINISTRATIVE,
                        ServiceMode.HYBRID,
                        Audience.CITIZEN,
                        LifeEvent.DEATH,
                        null)))
                .containsExactlyInAnyOrder("akta-kematian", "kartu-keluarga");
        refuses("agency", () -> found(new ServiceFilter("", "TIDAK-ADA", null, null, null, null, null)));
    }

    private List<String> found(ServiceFilter filter) {
        return callers.as(READER, () -> reading.list(filter, ServiceSort.NAME, false, null, 50)).rows().stream()
                .map(ServiceRow::code)
                .toList();
    }

    @Test
    void a_file_adds_and_changes_and_names_every_wrong_cell() {
        String head = "code,name,agency,kind,mode,life_events\n";
        byte[] wrong = (head + "ktp-el,KTP,DISDUKCAPIL,KARTU,HYBRID,\nbaru-" + run
                        + ",Baru,TIDAK-ADA,GOODS,ONLINE,LAHIR\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(callers.as(BUREAU, () -> imports.preview(wrong)).errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly("2 kind", "3 life_events");
        assertThatThrownBy(() -> callers.as(BUREAU, () -> imports.load(wrong)))
                .isInstanceOf(InvalidInputException.class);

        byte[] right = (head + "impor-" + run + ",Layanan impor,DINKES,SERVICE,IN_PERSON,HEALTH|BIRTH\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(effects(callers.as(BUREAU, () -> imports.load(right)))).containsExactly(Effect.NEW);
        assertThat(effects(callers.as(BUREAU, () -> imports.load(right)))).containsExactly(Effect.UNCHANGED);
        assertThat(callers.as(BUREAU, () -> reading.detail("impor-" + run)).lifeEvents())
                .containsExactly(LifeEvent.BIRTH, LifeEvent.HEALTH);
        assertThat(callers.as(officerOf("PUPR"), () -> imports.preview(right)).errors())
                .extracting(error -> error.column())
                .containsExactly("code");
    }

    private static List<Effect> effects(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::effect).toList();
    }
}
