package id.pendopo.service.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.standard.ServiceStandard.Record;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Standards from draft to their successor on a real database. */
@ArquillianTest
class StandardLifecycleIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Caller BUREAU = StandardFixture.BUREAU;

    @Inject
    private StandardFixture standards;

    @Inject
    private CallerFixture callers;

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWriting writing;

    @Inject
    private StandardLifecycle lifecycle;

    @Inject
    private StandardLives lives;

    @Inject
    private StandardDesk desk;

    @Inject
    private StandardDecrees decrees;

    @Inject
    private DocumentStore documents;

    @Inject
    private AgencyDirectory agencies;

    private final String run = Long.toString(System.nanoTime() % 1_000_000_000, 36);

    private String service(String name, String agency) {
        return standards.service(name + "-" + run, agency);
    }

    private UUID draft(String service, int components) {
        return standards.draft(service, components);
    }

    private void go(UUID standard, StandardMove move, Record brought) {
        standards.go(standard, move, brought);
    }

    private UUID minutes() {
        return standards.minutes();
    }

    private UUID discussed(String service) {
        return standards.discussed(service, 6, DAY);
    }

    private UUID decree(String number, UUID revokes, UUID... established) {
        return standards.decree("DISHUB", number, DAY, revokes, established);
    }

    private StandardState state(UUID standard) {
        return callers.as(BUREAU, () -> reading.detail(standard)).state();
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.getMessage())
                        .contains(code));
    }

    private void pledge() {
        standards.pledge("DISHUB", DAY);
    }

    @Test
    void a_standard_goes_from_draft_to_force_and_its_successor_ends_it() {
        String service = service("terminal", "DISHUB");
        String other = service("parkir", "DISHUB");
        UUID first = discussed(service);
        UUID second = discussed(other);
        UUID decree = decree("SK-1-" + run, null, first, second);
        assertThat(state(first)).isEqualTo(StandardState.ESTABLISHED);
        assertThat(callers.as(BUREAU, () -> decrees.all()))
                .filteredOn(row -> row.uuid().equals(decree))
                .extracting(DecreeRow::standards)
                .containsExactly(2);
        pledge();
        for (UUID one : List.of(first, second)) {
            go(one, StandardMove.PUBLISH, new Record(DAY, null, null, ""));
            go(one, StandardMove.ENFORCE, new Record(DAY, null, null, ""));
        }
        StandardLife life = callers.as(BUREAU, () -> lives.of(first));
        assertThat(life.decree()).isEqualTo("SK-1-" + run);
        assertThat(life.reviewDue()).isEqualTo(DAY.plusMonths(12));
        assertThat(life.reviewOverdue()).isEqualTo(DAY.plusMonths(36));
        assertThat(life.steps()).hasSize(6);

        UUID next = discussed(service);
        decree("SK-2-" + run, decree, next);
        assertThat(state(first))
                .as("stays readable until its successor is in force")
                .isEqualTo(StandardState.IN_FORCE);
        assertThat(state(second)).as("ends with its decree").isEqualTo(StandardState.REVOKED);
        go(next, StandardMove.PUBLISH, new Record(DAY.plusDays(1), null, null, ""));
        go(next, StandardMove.ENFORCE, new Record(DAY.plusDays(1), null, null, ""));
        assertThat(state(first)).isEqualTo(StandardState.REVOKED);
        assertThat(state(next)).isEqualTo(StandardState.IN_FORCE);
        assertThatThrownBy(() -> decree("SK-3-" + run, decree, discussed(other)))
                .as("a decree is revoked once")
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void each_step_waits_for_the_person_who_takes_it_within_the_own_agency() {
        UUID standard = draft(service("antri", "DISHUB"), 6);
        Caller writer = member("DISHUB", Permission.STANDARD_EDIT);
        Caller head = member("DISHUB", Permission.STANDARD_EDIT, Permission.STANDARD_APPROVE);
        Caller stranger = member("PUPR", Permission.STANDARD_EDIT, Permission.STANDARD_APPROVE);
        assertThat(waiting(head)).doesNotContain(standard);
        go(standard, StandardMove.PROPOSE, Record.NOTHING);
        assertThat(waiting(head)).contains(standard);
        assertThat(waiting(stranger)).doesNotContain(standard);
        assertThat(waiting(writer)).doesNotContain(standard);
        go(standard, StandardMove.APPROVE, Record.NOTHING);
        assertThat(waiting(writer)).contains(standard);
        assertThat(waiting(BUREAU)).doesNotContain(standard);
        go(standard, StandardMove.DISCUSS, new Record(DAY, minutes(), null, ""));
        assertThat(waiting(BUREAU)).contains(standard);
        decree("SK-antri-" + run, null, standard);
        assertThat(waiting(BUREAU)).doesNotContain(standard);
        assertThat(waiting(writer)).contains(standard);

        Set<StandardState> all = EnumSet.allOf(StandardState.class);
        assertThat(callers.as(BUREAU, () -> desk.list(all, "DISHUB", null, 200)).rows())
                .extracting(StandardDeskRow::uuid)
                .contains(standard);
        Page<StandardDeskRow> first = callers.as(BUREAU, () -> desk.list(all, null, null, 2));
        Page<StandardDeskRow> second = callers.as(BUREAU, () -> desk.list(all, null, first.next(), 2));
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows());
        assertThat(callers.as(BUREAU, () -> desk.list(all, null, second.previous(), 2))
                        .rows())
                .isEqualTo(first.rows());
        assertThatThrownBy(() -> callers.as(BUREAU, () -> desk.list(all, "TIADA", null, 2)))
                .isInstanceOf(InvalidInputException.class);
    }

    private Caller member(String agency, String... permissions) {
        List<String> all = new ArrayList<>(List.of(Permission.SIGNED_IN, Permission.STANDARD_READ));
        all.addAll(List.of(permissions));
        return CallerFixture.user(
                9011L, "anggota", Scope.of(agencies.byCode(agency).id()), all.toArray(String[]::new));
    }

    private List<UUID> waiting(Caller person) {
        return callers.as(person, () -> desk.list(desk.mine(), null, null, 200)).rows().stream()
                .map(StandardDeskRow::uuid)
                .toList();
    }

    @Test
    void what_is_missing_holds_a_standard_up() {
        String service = service("tertahan", "DISHUB");
        UUID standard = draft(service, 5);
        refuses("standard.need.DELIVERY", () -> go(standard, StandardMove.PROPOSE, Record.NOTHING));
        callers.as(
                BUREAU,
                () -> writing.write(
                        standard,
                        StandardComponent.COMPLAINTS,
                        1,
                        new Content("Loket 1", null, null, false, List.of())));
        go(standard, StandardMove.PROPOSE, Record.NOTHING);
        refuses(
                "standard.notOpen",
                () -> callers.as(
                        BUREAU,
                        () -> writing.write(
                                standard,
                                StandardComponent.FEE,
                                1,
                                new Content("Lain", null, null, false, List.of()))));
        refuses("standard.need.REASON", () -> go(standard, StandardMove.RETURN, Record.NOTHING));
        go(standard, StandardMove.APPROVE, Record.NOTHING);
        refuses("standard.need.MINUTES", () -> go(standard, StandardMove.DISCUSS, new Record(DAY, null, null, "")));
        refuses("standard.move.notFrom", () -> decree("SK-9-" + run, null, standard));
        assertThat(callers.as(BUREAU, () -> decrees.all()))
                .as("all or nothing")
                .extracting(DecreeRow::number)
                .doesNotContain("SK-9-" + run);
        UUID foreign = callers.as(CallerFixture.user(9007L, "lain", Permission.SIGNED_IN), () -> documents
                .store(
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                        "x.pdf",
                        "application/pdf",
                        FileRules.EVIDENCE)
                .uuid());
        assertThatThrownBy(() -> go(standard, StandardMove.DISCUSS, new Record(DAY, foreign, null, "")))
                .as("an upload of somebody else")
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        go(standard, StandardMove.DISCUSS, new Record(LocalDate.of(2199, 1, 1), minutes(), null, "")))
                .as("a day that has not come")
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void only_who_may_takes_a_step_and_only_on_what_was_seen() {
        UUID standard = draft(service("hak", "DISHUB"), 6);
        Caller writer = CallerFixture.user(
                9003L,
                "penghubung",
                Scope.of(agencies.byCode("DISHUB").id()),
                Permission.SIGNED_IN,
                Permission.STANDARD_READ,
                Permission.STANDARD_EDIT);
        Caller elsewhere = CallerFixture.user(
                9004L,
                "kepala",
                Scope.of(agencies.byCode("PUPR").id()),
                Permission.SIGNED_IN,
                Permission.STANDARD_READ,
                Permission.STANDARD_APPROVE);
        int version = callers.as(BUREAU, () -> reading.detail(standard)).version();
        callers.as(writer, () -> lifecycle.move(standard, version, StandardMove.PROPOSE, Record.NOTHING));
        for (Caller caller : List.of(writer, elsewhere)) {
            assertThatThrownBy(() -> callers.as(
                            caller, () -> lifecycle.move(standard, version + 1, StandardMove.APPROVE, Record.NOTHING)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(callers.as(writer, () -> lives.of(standard)).moves()).isEmpty();
        assertThatThrownBy(() -> callers.as(
                        BUREAU, () -> lifecycle.move(standard, version, StandardMove.APPROVE, Record.NOTHING)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> callers.as(elsewhere, () -> lives.of(standard)))
                .isInstanceOf(PendopoException.class);
    }
}
