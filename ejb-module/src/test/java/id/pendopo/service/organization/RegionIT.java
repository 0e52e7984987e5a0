package id.pendopo.service.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.platform.CsvTable.RowError;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Districts and villages are kept by hand or from a file; every test takes back what it did. */
@ArquillianTest
class RegionIT {

    private static final Caller MANAGER =
            CallerFixture.user(9001L, "organisasi", Permission.SIGNED_IN, Permission.ORGANIZATION_MANAGE);
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    @Inject
    private CallerFixture callers;

    @Inject
    private RegionAdministration administration;

    @Inject
    private RegionImport regionImport;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    /** After a refusal nothing more can be done in its transaction. */
    private void anew() throws Exception {
        takeBack();
        begin();
    }

    private String add(String code, String name, String center) {
        return callers.as(MANAGER, () -> administration.add(new RegionForm(code, name, center, BEGIN, null)));
    }

    private RegionDetail read(String code) {
        return callers.as(MANAGER, () -> administration.detail(code));
    }

    private void end(String code, LocalDate day) {
        RegionDetail region = read(code);
        callers.as(
                MANAGER,
                () -> administration.change(
                        code,
                        region.version(),
                        new RegionForm(code, region.name(), region.center(), region.validFrom(), day)));
    }

    private static void refusedField(Throwable refusal, String field) {
        assertThat(((InvalidInputException) refusal).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo(field));
    }

    @Test
    void a_village_is_added_to_its_district_and_both_are_changed() {
        add("99.01.01", "Contoh", "-6.17, 106.64");
        add("99.01.01.1001", "Contoh Jaya", "");
        assertThat(read("99.01.01.1001").districtCode()).isEqualTo("99.01.01");
        RegionDetail district = read("99.01.01");
        callers.as(
                MANAGER,
                () -> administration.change(
                        "99.01.01",
                        district.version(),
                        new RegionForm(null, "Contoh Baru", "-6.2,106.7", BEGIN, null)));
        assertThat(read("99.01.01").name()).isEqualTo("Contoh Baru");
        assertThat(read("99.01.01").center()).isEqualTo("-6.2, 106.7");
        assertThatThrownBy(() -> callers.as(
                        MANAGER,
                        () -> administration.change(
                                "99.01.01", district.version(), new RegionForm(null, "Lain", "", BEGIN, null))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void a_village_without_its_district_and_a_code_that_is_taken_are_refused_beside_the_code() throws Exception {
        assertThatThrownBy(() -> add("99.01.01.1001", "Contoh Jaya", ""))
                .satisfies(refusal -> refusedField(refusal, "code"));
        anew();
        add("99.01.01", "Contoh", "");
        assertThatThrownBy(() -> add("99.01.01", "Contoh lagi", ""))
                .satisfies(refusal -> refusedField(refusal, "code"));
        anew();
        assertThatThrownBy(() -> add("99.1.1", "Salah tulis", "")).satisfies(refusal -> refusedField(refusal, "code"));
        anew();
        assertThatThrownBy(() -> add("99.01.02", "Contoh", "sana"))
                .satisfies(refusal -> refusedField(refusal, "center"));
    }

    @Test
    void a_district_ends_only_after_its_villages_and_its_code_can_be_given_anew() throws Exception {
        add("99.01.01", "Contoh", "");
        add("99.01.01.1001", "Contoh Jaya", "");
        LocalDate last = LocalDate.of(2024, 12, 31);
        assertThatThrownBy(() -> end("99.01.01", last)).isInstanceOf(RuleViolationException.class);
        anew();
        add("99.01.01", "Contoh", "");
        add("99.01.01.1001", "Contoh Jaya", "");
        end("99.01.01.1001", last);
        end("99.01.01", last);
        assertThat(callers.as(MANAGER, administration::notInForce))
                .extracting(RegionDetail::code)
                .contains("99.01.01", "99.01.01.1001");
        callers.as(
                MANAGER,
                () -> administration.add(new RegionForm("99.01.01", "Contoh Raya", "", last.plusDays(1), null)));
        assertThat(read("99.01.01").name()).isEqualTo("Contoh Raya");
    }

    @Test
    void only_who_manages_the_whole_government_keeps_regions() throws Exception {
        Caller agency =
                CallerFixture.user(9002L, "dinkes", Scope.of(1L), Permission.SIGNED_IN, Permission.ORGANIZATION_MANAGE);
        assertThatThrownBy(() -> callers.as(agency, () -> administration.detail("36.71.01")))
                .isInstanceOf(ForbiddenException.class);
        anew();
        assertThatThrownBy(() -> read("99.99.99")).isInstanceOf(NotFoundException.class);
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_brings_districts_and_villages_in_any_order_all_or_nothing() {
        byte[] good = file(
                "code;name;latitude;longitude;boundary",
                "99.01.01.1001;Contoh Jaya;;;",
                "99.01.01;Contoh;-6.17;106.64;-6.1 106.6; -6.2 106.6; -6.2 106.7".replace("; -", "| -"),
                "36.71.01;Tangerang;;;");
        ImportPreview preview = callers.as(MANAGER, () -> regionImport.preview(good));
        assertThat(preview.errors()).singleElement().satisfies(error -> assertThat(error.column())
                .isEqualTo("boundary"));
        byte[] comma = file(
                "code,name,latitude,longitude,boundary",
                "99.01.01.1001,Contoh Jaya,,,",
                "99.01.01,Contoh,-6.17,106.64,-6.1 106.6; -6.2 106.6; -6.2 106.7",
                "36.71.01,Tangerang,,,");
        assertThat(callers.as(MANAGER, () -> regionImport.preview(comma)).rows())
                .extracting(ImportPreview.Outcome::effect)
                .containsExactly(Effect.NEW, Effect.NEW, Effect.UNCHANGED);
        callers.as(MANAGER, () -> regionImport.load(comma));
        assertThat(read("99.01.01.1001").name()).isEqualTo("Contoh Jaya");
        assertThat(read("99.01.01").center()).isEqualTo("-6.17, 106.64");
    }

    @Test
    void every_wrong_row_of_a_file_is_named_and_nothing_is_imported() throws Exception {
        byte[] bad = file(
                "code,name,valid_from",
                "99.01.01,Contoh,2020-01-01",
                "99.01.01,Contoh,2020-01-01",
                "99.01.02.1001,Tanpa kecamatan,",
                "99.01.03,,",
                "99.01.04,Contoh,kemarin");
        ImportPreview preview = callers.as(MANAGER, () -> regionImport.preview(bad));
        assertThat(preview.errors()).extracting(RowError::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(preview.errors()).extracting(RowError::column).containsExactly("code", "code", "name", "valid_from");
        assertThatThrownBy(() -> callers.as(MANAGER, () -> regionImport.load(bad)))
                .isInstanceOf(InvalidInputException.class);
        anew();
        assertThatThrownBy(() -> read("99.01.01")).isInstanceOf(NotFoundException.class);
    }
}
