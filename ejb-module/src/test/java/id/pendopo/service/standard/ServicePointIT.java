package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.ImportPreview.Effect;
import id.pendopo.service.organization.ImportPreview.Outcome;
import id.pendopo.service.standard.PointRow.SeatRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Service points on a real database, with the demonstration's points in it. */
@ArquillianTest
class ServicePointIT {

    private static final Caller BUREAU =
            CallerFixture.user(9001L, "organisasi", Permission.SIGNED_IN, Permission.STANDARD_SERVICES);
    private static final Caller READER = CallerFixture.user(9002L, "pembaca", Permission.SIGNED_IN);

    @Inject
    private CallerFixture callers;

    @Inject
    private PointReading reading;

    @Inject
    private PointRegistry registry;

    @Inject
    private ServiceOffers offers;

    @Inject
    private PointImport imports;

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

    private static PointForm form(String code, String agency, PointForm.Seat... seats) {
        return new PointForm(
                code,
                "Titik uji " + code,
                PointKind.MALL,
                agency,
                "Jalan Uji 1",
                "36.71.05",
                new GeoPoint(-6.19, 106.68),
                "(021) 000-0300",
                Set.of(PointAccess.RAMP, PointAccess.LIFT),
                "",
                "Ambil nomor.",
                Map.of(DayOfWeek.MONDAY, "8-12, 13-16", DayOfWeek.FRIDAY, "8-11.30"),
                List.of(seats),
                null,
                null);
    }

    private static PointForm.Seat seat(String agency, String counter) {
        return new PointForm.Seat(agency, "", counter);
    }

    private static void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }

    @Test
    void an_agency_keeps_its_own_points_with_hours_and_whoever_sits_there() {
        Caller health = officerOf("DINKES");
        PointForm.Seat land = new PointForm.Seat(null, "Kantor Pertanahan", "Gerai 7");
        String code = callers.as(
                health, () -> registry.create(form("Titik-" + run, "DINKES", seat("PUPR", "Gerai 2"), land)));
        PointRow made = callers.as(READER, () -> reading.detail(code));
        assertThat(made.code()).isEqualTo("titik-" + run);
        assertThat(made.access()).containsExactly(PointAccess.RAMP, PointAccess.LIFT);
        assertThat(OpeningHours.text(made.times(), DayOfWeek.MONDAY)).isEqualTo("08.00–12.00, 13.00–16.00");
        assertThat(made.seats())
                .extracting(SeatRow::agencyCode, SeatRow::counter)
                .containsExactly(tuple("PUPR", "Gerai 2"), tuple(null, "Gerai 7"));

        callers.as(health, () -> registry.change(code, made.version(), form(null, "DINKES", land)));
        PointRow changed = callers.as(READER, () -> reading.detail(code));
        assertThat(changed.seats()).extracting(SeatRow::name).containsExactly("Kantor Pertanahan");
        assertThat(changed.version()).isGreaterThan(made.version());
        assertThatThrownBy(() -> callers.as(health, () -> registry.change(code, made.version(), form(null, "DINKES"))))
                .isInstanceOf(StaleVersionException.class);

        refuses("agency", () -> callers.as(health, () -> registry.create(form("pupr-" + run, "PUPR"))));
        refuses("code", () -> callers.as(BUREAU, () -> registry.create(form(code, "DINKES"))));
        refuses(
                "institution-1",
                () -> callers.as(BUREAU, () -> registry.create(form("s" + run, "DINKES", seat("TIDAK-ADA", "")))));
        int foreign = callers.as(READER, () -> reading.detail("disdukcapil")).version();
        assertThatThrownBy(
                        () -> callers.as(health, () -> registry.change("disdukcapil", foreign, form(null, "DINKES"))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> callers.as(READER, () -> registry.create(form("x" + run, "DINKES"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(READER, () -> reading.detail("tidak-ada")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_service_is_offered_where_its_agency_sits_and_only_its_keeper_says_so() {
        String code =
                callers.as(BUREAU, () -> registry.create(form("mal-" + run, "DPMPTSP", seat("DISNAKER", "Gerai 4"))));
        Caller labour = officerOf("DISNAKER");
        Set<String> before = Set.of("disnaker", "mpp-tangerang");
        callers.as(labour, () -> offers.offer("kartu-kuning", before, Set.of("disnaker", "mpp-tangerang", code)));
        assertThat(callers.as(READER, () -> reading.services(code)))
                .extracting(OfferedService::code)
                .containsExactly("kartu-kuning");
        assertThat(callers.as(READER, () -> reading.ofService("kartu-kuning")))
                .extracting(PointRow::code)
                .contains(code, "mpp-tangerang");

        refuses("points", () -> callers.as(BUREAU, () -> offers.offer("imunisasi", Set.of(), Set.of(code))));
        refuses("points", () -> callers.as(BUREAU, () -> offers.offer("imunisasi", Set.of(), Set.of("tidak-ada"))));
        assertThatThrownBy(() -> callers.as(labour, () -> offers.offer("ktp-el", Set.of(), Set.of(code))))
                .isInstanceOf(ForbiddenException.class);
        int version = callers.as(READER, () -> reading.detail(code)).version();
        refuses("seats", () -> callers.as(BUREAU, () -> registry.change(code, version, form(null, "DPMPTSP"))));

        // Whoever looked before the other added the mall takes nothing of that away.
        callers.as(labour, () -> offers.offer("kartu-kuning", Set.of("disnaker", code), Set.of("disnaker")));
        assertThat(callers.as(READER, () -> reading.ofService("kartu-kuning")))
                .extracting(PointRow::code)
                .contains("mpp-tangerang", "disnaker")
                .doesNotContain(code);
    }

    @Test
    void points_are_found_by_who_sits_there_and_walked_once_in_each_order() {
        assertThat(found(new PointFilter("", "BAPENDA", null, null, null, null)))
                .contains("mpp-tangerang")
                .doesNotContain("disnaker");
        assertThat(found(new PointFilter("puskesmas", null, PointKind.OFFICE, "36.71.06", "imunisasi", null)))
                .containsExactly("puskesmas-ciledug");
        assertThat(found(new PointFilter("100%_\\", null, null, null, null, null)))
                .isEmpty();
        refuses("district", () -> found(new PointFilter("", null, null, "99.99.99", null, null)));
        int all = callers.as(READER, () -> reading.all(PointFilter.ACTIVE)).size();
        for (PointSort sort : PointSort.values()) {
            for (boolean descending : List.of(false, true)) {
                List<String> walked = new ArrayList<>();
                String cursor = null;
                do {
                    String from = cursor;
                    Page<PointRow> page =
                            callers.as(READER, () -> reading.list(PointFilter.ACTIVE, sort, descending, from, 2));
                    page.rows().forEach(row -> walked.add(row.code()));
                    cursor = page.next();
                } while (cursor != null);
                assertThat(walked).as(sort + " " + descending).hasSize(all).doesNotHaveDuplicates();
            }
        }
    }

    private List<String> found(PointFilter filter) {
        return callers.as(READER, () -> reading.list(filter, PointSort.NAME, false, null, 50)).rows().stream()
                .map(PointRow::code)
                .toList();
    }

    @Test
    void a_file_adds_and_changes_and_names_every_wrong_cell() {
        String head = "code,name,kind,agency,address,monday,seats,services,access\n";
        byte[] wrong = (head + "a-" + run + ",A,TOKO,DINKES,Jalan 1,8-12,,,\n" + "b-" + run
                        + ",B,OFFICE,DINKES,Jalan 1,pagi,,,\n" + "c-" + run
                        + ",C,MALL,DINKES,Jalan 1,,PUPR@1|PUPR@2,,\n"
                        + "d-" + run + ",D,OFFICE,DINKES,Jalan 1,,,ktp-el,\n" + "e-" + run
                        + ",E,OFFICE,DINKES,,,,,KOLAM\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(callers.as(BUREAU, () -> imports.preview(wrong)).errors())
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly("2 kind", "3 monday", "4 seats", "5 services", "6 access");

        byte[] right = (head + "impor-" + run
                        + ",Titik impor,MALL,DINKES,Jalan 1,8-12,PUPR@Gerai 1|Kantor Pertanahan@Gerai 2,imunisasi,RAMP|LIFT\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(effects(callers.as(BUREAU, () -> imports.load(right)))).containsExactly(Effect.NEW);
        assertThat(effects(callers.as(BUREAU, () -> imports.load(right)))).containsExactly(Effect.UNCHANGED);
        assertThat(callers.as(officerOf("PUPR"), () -> imports.preview(right)).errors())
                .extracting(error -> error.column())
                .containsExactly("code");
        PointRow point = callers.as(READER, () -> reading.detail("impor-" + run));
        assertThat(point.services()).containsExactly("imunisasi");
        assertThat(PointCells.of(point))
                .hasSameSizeAs(PointCells.COLUMNS)
                .contains("PUPR@Gerai 1|Kantor Pertanahan@Gerai 2");
        byte[] less = ("code,name,kind,agency,address,services\nimpor-" + run + ",Titik impor,MALL,DINKES,Jalan 1,\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(effects(callers.as(BUREAU, () -> imports.load(less)))).containsExactly(Effect.CHANGED);
        PointRow after = callers.as(READER, () -> reading.detail("impor-" + run));
        assertThat(after.services()).isEmpty();
        assertThat(after.seats()).hasSize(2);
    }

    private static List<Effect> effects(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::effect).toList();
    }
}
