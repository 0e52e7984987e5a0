package id.pendopo.service.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDetail.ChannelRow;
import id.pendopo.service.organization.ImportPreview.Effect;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agencies and regions on a real database; every test takes back what it did. */
@ArquillianTest
class OrganizationIT {

    private static final Caller MANAGER =
            CallerFixture.user(9001L, "organisasi", Permission.SIGNED_IN, Permission.ORGANIZATION_MANAGE);

    @Inject
    private CallerFixture callers;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private RegionDirectory regions;

    @Inject
    private AgencyReading reading;

    @Inject
    private AgencyAdministration administration;

    @Inject
    private AgencyContacts contacts;

    @Inject
    private AgencyImport agencyImport;

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

    @Test
    void the_bureaus_lie_below_the_secretariat() {
        AgencyDetail bureau = as(MANAGER, "SETDA-ORG");
        assertThat(bureau.parent().code()).isEqualTo("SETDA");
        assertThat(as(MANAGER, "SETDA").children()).extracting(AgencyRef::code).contains("SETDA-ORG", "SETDA-PROKOPIM");
    }

    @Test
    void the_city_has_13_districts_and_104_villages_inside_schematic_outlines() {
        assertThat(regions.districts())
                .hasSize(13)
                .allMatch(district ->
                        district.center() != null && district.boundary().size() >= 3);
        assertThat(regions.districts().stream()
                        .mapToInt(district -> regions.villages(district.id()).size())
                        .sum())
                .isEqualTo(104);
        assertThat(regions.findVillage("36.71.01.1001"))
                .get()
                .extracting(VillageRef::name)
                .isEqualTo("Babakan");
    }

    @Test
    void walking_the_pages_shows_every_agency_once_in_order() {
        List<AgencyRow> all = callers.as(MANAGER, () -> reading.all(AgencyFilter.ACTIVE));
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Page<AgencyRow> page = callers.as(MANAGER, () -> reading.list(AgencyFilter.ACTIVE, from, 10));
            page.rows().forEach(row -> walked.add(row.code()));
            assertThat(page.count()).isEqualTo(all.size());
            cursor = page.next();
        } while (cursor != null);
        assertThat(walked)
                .containsExactlyElementsOf(all.stream().map(AgencyRow::code).toList());
    }

    @Test
    void the_list_is_filtered_by_words_and_kind() {
        AgencyFilter filter = new AgencyFilter("dinas kes", AgencyKind.DEPARTMENT, null);
        assertThat(callers.as(MANAGER, () -> reading.list(filter, null, 10)).rows())
                .extracting(AgencyRow::code)
                .containsExactly("DINKES");
        AgencyFilter wildcard = new AgencyFilter("100%_\\", null, null);
        assertThat(callers.as(MANAGER, () -> reading.list(wildcard, null, 10)).rows())
                .isEmpty();
    }

    @Test
    void who_changed_it_first_wins_and_the_second_is_told() {
        AgencyDetail read = as(MANAGER, "DINKES");
        callers.as(MANAGER, () -> administration.change("DINKES", read.version(), form("Dinkes A", "")));
        assertThat(as(MANAGER, "DINKES").shortName()).isEqualTo("Dinkes A");
        assertThatThrownBy(() -> callers.as(
                        MANAGER, () -> administration.change("DINKES", read.version(), form("Dinkes B", ""))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void an_agency_never_lies_below_itself() {
        AgencyDetail setda = as(MANAGER, "SETDA");
        assertThatThrownBy(() -> callers.as(
                        MANAGER, () -> administration.change("SETDA", setda.version(), form("Setda", "SETDA-ORG"))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_agency_with_active_ones_below_it_is_not_closed() {
        AgencyDetail setda = as(MANAGER, "SETDA");
        assertThatThrownBy(() -> callers.as(
                        MANAGER, () -> administration.close("SETDA", setda.version(), LocalDate.of(2026, 12, 31))))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void a_code_is_taken_once() {
        AgencyForm form = new AgencyForm("dinkes", "x", "x", "DEPARTMENT", "", null, LetterheadForm.EMPTY);
        assertThatThrownBy(() -> callers.as(MANAGER, () -> administration.create(form)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_agency_keeps_its_own_channels_and_no_others() {
        long dinkes = directory.byCode("DINKES").id();
        Caller own = CallerFixture.user(
                9002L, "penghubung", Scope.of(dinkes), Permission.SIGNED_IN, Permission.ORGANIZATION_MANAGE);
        ChannelForm form = new ChannelForm("PHONE", "(021) 000-9999", "", "");
        callers.as(own, () -> contacts.addChannel("DINKES", form));
        assertThat(as(own, "DINKES").channels()).extracting(ChannelRow::value).contains("(021) 000-9999");
        assertThatThrownBy(() -> callers.as(own, () -> contacts.addChannel("PUPR", form)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void an_agency_does_not_rename_itself() {
        AgencyRef dinkes = directory.byCode("DINKES");
        Caller own = CallerFixture.user(
                9002L, "penghubung", Scope.of(dinkes.id()), Permission.SIGNED_IN, Permission.ORGANIZATION_MANAGE);
        int version = as(own, "DINKES").version();
        assertThatThrownBy(
                        () -> callers.as(own, () -> administration.change("DINKES", version, form("Dinas Hebat", ""))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void without_the_permission_nothing_is_changed() {
        Caller reader = CallerFixture.user(9003L, "auditor", Permission.SIGNED_IN);
        assertThatThrownBy(() -> callers.as(reader, () -> agencyImport.preview(new byte[1])))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void an_import_says_first_what_it_would_do() {
        byte[] file = csv("DINKES,Dinkes,Dinas Kesehatan,DEPARTMENT,\nBARU,Baru,Badan Baru,AGENCY,SETDA\n");
        ImportPreview preview = callers.as(MANAGER, () -> agencyImport.preview(file));
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.rows())
                .extracting(ImportPreview.Outcome::effect)
                .containsExactly(Effect.UNCHANGED, Effect.NEW);
        callers.as(MANAGER, () -> agencyImport.load(file));
        assertThat(as(MANAGER, "BARU").parent().code()).isEqualTo("SETDA");
    }

    @Test
    void an_import_with_a_wrong_row_imports_nothing() {
        byte[] file =
                csv("A1,Satu,Satu,DEPARTMENT,\nA2,Dua,Dua,DINASTI,\nA3,Tiga,Tiga,AGENCY,TIADA\nA1,Lagi,Lagi,AGENCY,\n");
        ImportPreview preview = callers.as(MANAGER, () -> agencyImport.preview(file));
        assertThat(preview.errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactlyInAnyOrder("3 kind", "4 parent", "5 code");
        assertThatThrownBy(() -> callers.as(MANAGER, () -> agencyImport.load(file)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThatThrownBy(() -> directory.byCode("TIADA")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_code_that_cannot_be_stored_is_not_found_either() {
        assertThatThrownBy(() -> as(MANAGER, "TIADA\u0000")).isInstanceOf(NotFoundException.class);
    }

    private AgencyDetail as(Caller caller, String code) {
        return callers.as(caller, () -> reading.detail(code));
    }

    private static AgencyForm form(String shortName, String parent) {
        return new AgencyForm(
                null, shortName, "Nama", "DEPARTMENT", parent, LocalDate.of(2017, 1, 1), LetterheadForm.EMPTY);
    }

    private static byte[] csv(String rows) {
        return ("code,short_name,name,kind,parent\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
