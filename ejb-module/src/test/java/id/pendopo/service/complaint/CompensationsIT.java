package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import id.pendopo.service.standard.CompensationRuleForm;
import id.pendopo.service.standard.CompensationRuleRow;
import id.pendopo.service.standard.CompensationRules;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Rules of compensation and what was given, on a real database. */
@ArquillianTest
class CompensationsIT {

    private static final String SERVICE = "puskesmas-rawat-jalan";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private CompensationRules rules;

    @Inject
    private Compensations compensations;

    @Inject
    private CompensationBook book;

    @Inject
    private Database database;

    @Inject
    private Today today;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private Caller writer(String name, String agency) {
        return complaints.person(
                name,
                agency,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.STANDARD_READ,
                Permission.STANDARD_EDIT);
    }

    private Caller dinkes() {
        return writer("penghubung.dinkes", "DINKES");
    }

    private CompensationRuleForm rule(String form, LocalDate to) {
        return new CompensationRuleForm(
                StandardComponent.DURATION,
                "Menunggu lebih dari dua jam " + run,
                form,
                new BigDecimal("25000"),
                "Keputusan Wali Kota 1/2026",
                DAY,
                to);
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly(field));
    }

    private CompensationRuleRow read(UUID uuid) {
        return callers.as(dinkes(), () -> rules.of(SERVICE)).stream()
                .filter(row -> row.uuid().equals(uuid))
                .findFirst()
                .orElseThrow();
    }

    private String complaint(boolean confidential, boolean supervision, String service) {
        FiledComplaint filed = complaints.file();
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT,
                                supervision,
                                "puskesmas",
                                supervision ? null : "DINKES",
                                supervision ? "DINKES" : null,
                                false,
                                confidential,
                                null,
                                service,
                                "")));
        return filed.trackingNumber();
    }

    private CompensationRow latest(Caller caller, String form) {
        return callers.as(caller, () -> compensations.of(SERVICE)).stream()
                .filter(row -> row.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_is_kept_by_the_agency_and_ends_without_being_deleted() {
        UUID uuid = callers.as(dinkes(), () -> rules.add(SERVICE, rule("Obat diantar", null)));
        CompensationRuleRow made = read(uuid);
        assertThat(made.amount()).isEqualByComparingTo("25000");
        assertThat(made.active()).isTrue();
        callers.as(dinkes(), () -> rules.change(SERVICE, uuid, made.version(), rule("Obat diantar", DAY)));
        assertThat(read(uuid).active()).isFalse();
        assertThatThrownBy(() ->
                        callers.as(dinkes(), () -> rules.change(SERVICE, uuid, made.version(), rule("Lain", null))))
                .isInstanceOf(StaleVersionException.class);
        refused("form", () -> callers.as(dinkes(), () -> rules.add(SERVICE, rule(" ", null))));
        refused("activeTo", () -> callers.as(dinkes(), () -> rules.add(SERVICE, rule("x", DAY.minusDays(1)))));
        Caller pupr = writer("penghubung.pupr", "PUPR");
        assertThatThrownBy(() -> callers.as(pupr, () -> rules.add(SERVICE, rule("x", null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(pupr, () -> rules.of(SERVICE))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(pupr, () -> compensations.of(SERVICE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_was_given_follows_the_rule_and_is_never_changed() {
        String form = "Obat diantar " + run;
        UUID uuid = callers.as(dinkes(), () -> rules.add(SERVICE, rule(form, null)));
        callers.as(dinkes(), () -> compensations.give(SERVICE, new CompensationForm(uuid, "", DAY, "", null)));
        CompensationRow given = latest(dinkes(), form);
        assertThat(given.amount()).isEqualByComparingTo("25000");
        assertThat(given.component()).isEqualTo(StandardComponent.DURATION);
        assertThat(given.recordedBy()).isEqualTo("penghubung.dinkes");
        assertThatThrownBy(() -> database.update("update compensation_given set form = 'x' where form = ?", form))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> database.update("delete from compensation_given where form = ?", form))
                .isInstanceOf(RuntimeException.class);
        assertThat(latest(dinkes(), form).givenOn()).isEqualTo(DAY);

        refused("form", () -> give(new CompensationForm(null, "", DAY, " ", null)));
        refused("givenOn", () -> give(new CompensationForm(null, "", today.get().plusDays(1), "x", null)));
        refused("givenOn", () -> give(new CompensationForm(null, "", null, "x", null)));
        refused("rule", () -> give(new CompensationForm(UUID.randomUUID(), "", DAY, "x", null)));
        refused("amount", () -> give(new CompensationForm(null, "", DAY, "x", new BigDecimal("0.001"))));
    }

    private void give(CompensationForm form) {
        callers.as(dinkes(), () -> compensations.give(SERVICE, form));
    }

    @Test
    void a_complaint_is_named_only_to_whoever_may_see_it() {
        String secret = complaint(true, false, SERVICE);
        String form = "Pendampingan " + run;
        give(new CompensationForm(null, secret, DAY, form, null));
        assertThat(latest(dinkes(), form).complaint()).isEqualTo(secret);
        Caller reader = complaints.person("sekda", null, Permission.COMPLAINT_READ, Permission.STANDARD_READ);
        assertThat(latest(reader, form).complaint()).isNull();

        refused("complaint", () -> give(new CompensationForm(null, "TNG-26-999999", DAY, "x", null)));
        String hidden = complaint(true, true, SERVICE);
        refused("complaint", () -> give(new CompensationForm(null, hidden, DAY, "x", null)));
        String other = complaint(false, false, "imunisasi");
        refused("complaint", () -> give(new CompensationForm(null, other, DAY, "x", null)));
    }

    @Test
    void what_was_given_is_read_page_by_page_and_names_no_complaint_the_reader_may_not_see() {
        String secret = complaint(true, false, SERVICE);
        give(new CompensationForm(null, "", DAY.minusDays(1), "Pertama " + run, null));
        give(new CompensationForm(null, secret, DAY, "Kedua " + run, null));
        CompensationFilter filter = new CompensationFilter("DINKES", SERVICE, null, DAY.minusDays(1), DAY);
        List<CompensationEntry> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<CompensationEntry> page = book(dinkes(), filter, cursor, 1);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(1);
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        assertThat(all)
                .extracting(entry -> entry.given().form())
                .filteredOn(form -> form.endsWith(run))
                .containsExactly("Kedua " + run, "Pertama " + run);
        assertThat(named(dinkes())).as("who handles it reads it").isEqualTo(secret);
        Caller reader = complaints.person("sekda", null, Permission.COMPLAINT_READ, Permission.STANDARD_READ);
        assertThat(named(reader)).as("a confidential one").isNull();
        assertThat(book(writer("penghubung.pupr", "PUPR"), filter, null, 25).rows())
                .isEmpty();
        refused("agency", () -> book(dinkes(), new CompensationFilter("X-1", null, null, null, null), null, 1));
        refused(
                "cursor",
                () -> book(dinkes(), filter, Cursor.after(List.of("x", "1")).encode(), 1));
    }

    private String named(Caller caller) {
        return book(caller, new CompensationFilter(null, SERVICE, null, DAY, DAY), null, 200).rows().stream()
                .filter(entry -> entry.given().form().equals("Kedua " + run))
                .findFirst()
                .orElseThrow()
                .given()
                .complaint();
    }

    private Page<CompensationEntry> book(Caller caller, CompensationFilter filter, String cursor, int size) {
        return callers.as(caller, () -> book.list(filter, cursor, size));
    }
}
