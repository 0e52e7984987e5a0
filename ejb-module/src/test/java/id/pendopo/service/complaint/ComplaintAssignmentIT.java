package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works on a complaint, and whose turn it is on a supervision-level one. */
@ArquillianTest
class ComplaintAssignmentIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintAnswer answer;

    @Inject
    private ComplaintAssignment assignment;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintQueues queues;

    private Caller coordinator;
    private Caller dinkes;
    private Caller headDinkes;
    private Caller inspector;
    private Caller headInspectorate;

    @BeforeEach
    void people() {
        coordinator = who(
                "koordinator",
                Scope.EVERYWHERE,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_RECORD,
                Permission.COMPLAINT_VERIFY);
        Scope health = Scope.of(agencies.byCode("DINKES").id());
        dinkes = who("penghubung.dinkes", health, Permission.COMPLAINT_READ, Permission.COMPLAINT_HANDLE);
        headDinkes = who("kepala.dinkes", health, Permission.COMPLAINT_READ, Permission.COMPLAINT_APPROVE);
        inspector = demo("inspektorat");
        headInspectorate = demo("kepala.inspektorat");
    }

    private long id(String name) {
        return database.first("select id from user_account where name = ?", row -> row.getLong(1), name)
                .orElseThrow();
    }

    private Caller who(String name, Scope scope, String... permissions) {
        Map<String, Scope> scopes = new HashMap<>();
        List.of(permissions).forEach(permission -> scopes.put(permission, scope));
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        return new Caller(Caller.Kind.USER, id(name), name, name, scopes);
    }

    /** A demo account with exactly what its roles give it. */
    private Caller demo(String name) {
        Map<String, Scope> scopes = new HashMap<>();
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        record Right(String permission, Long agency) {}
        database.list(
                        """
                        select p.permission, a.agency_id from role_assignment a join role_permission p on p.role_id = a.role_id
                        where a.user_id = ?""",
                        row -> new Right(row.getString(1), row.getObject(2, Long.class)),
                        id(name))
                .forEach(right -> scopes.merge(
                        right.permission(),
                        right.agency() == null ? Scope.EVERYWHERE : Scope.of(right.agency()),
                        Scope::plus));
        return new Caller(Caller.Kind.USER, id(name), name, name, scopes);
    }

    private ComplaintMoved verified(boolean supervision) {
        FiledComplaint filed = callers.as(
                coordinator,
                () -> intake.record(
                        NewComplaint.builder()
                                .type(ComplaintClass.COMPLAINT)
                                .channel(Channel.COUNTER)
                                .reporter(new NewReporter("Warga", "0812-3456-7890", null, null, null, null))
                                .title("Petugas meminta uang")
                                .story("Petugas loket meminta uang supaya berkas saya didahulukan, ada saksinya.")
                                .category("puskesmas")
                                .build(),
                        UUID.randomUUID().toString()));
        return callers.as(
                coordinator,
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
                                supervision,
                                null,
                                null)));
    }

    private long notices(String name, String kind, String number) {
        return database.first(
                        """
                        select count(*) from inbox_item
                        where user_id = ? and kind = ? and link like ?""",
                        row -> row.getLong(1),
                        id(name),
                        kind,
                        "%" + number)
                .orElseThrow();
    }

    @Test
    void the_head_puts_an_officer_in_charge_who_is_told_and_finds_it_among_the_own() {
        ComplaintMoved moved = verified(false);
        String number = moved.trackingNumber();
        assertThat(callers.as(headDinkes, () -> assignment.candidates(number)))
                .extracting(Assignee::name)
                .containsExactly("penghubung.dinkes");
        ComplaintMoved assigned =
                callers.as(headDinkes, () -> assignment.assign(number, moved.version(), "penghubung.dinkes"));
        ComplaintDetail detail = callers.as(dinkes, () -> reading.detail(number));
        assertThat(detail.assignee()).isEqualTo("penghubung.dinkes");
        assertThat(detail.timeline())
                .filteredOn(entry -> entry.type() == EventType.ASSIGNED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("assignee", detail.assigneeName()));
        assertThat(notices("penghubung.dinkes", "complaint.yours", number)).isEqualTo(1);
        assertThat(mine(dinkes, Assigned.ME)).contains(number);
        assertThat(mine(headDinkes, Assigned.ME)).doesNotContain(number);
        assertThat(mine(dinkes, Assigned.NOBODY)).doesNotContain(number);
        callers.as(dinkes, () -> assignment.assign(number, assigned.version(), null));
        assertThat(callers.as(dinkes, () -> reading.detail(number)).assignee()).isNull();
        assertThat(mine(dinkes, Assigned.NOBODY)).contains(number);
    }

    private List<String> mine(Caller caller, Assigned who) {
        ComplaintFilter filter = ComplaintFilter.builder()
                .tab(QueueTab.ALL)
                .assigned(who)
                .size(100)
                .build();
        return callers.as(caller, () -> queues.list(filter)).rows().stream()
                .map(ComplaintRow::trackingNumber)
                .toList();
    }

    @Test
    void taking_it_oneself_sends_no_notice() {
        ComplaintMoved moved = verified(false);
        callers.as(dinkes, () -> assignment.assign(moved.trackingNumber(), moved.version(), "penghubung.dinkes"));
        assertThat(notices("penghubung.dinkes", "complaint.yours", moved.trackingNumber()))
                .isZero();
    }

    @Test
    void nobody_of_another_agency_is_put_in_charge() {
        ComplaintMoved moved = verified(false);
        assertThatThrownBy(() -> callers.as(
                        dinkes, () -> assignment.assign(moved.trackingNumber(), moved.version(), "penghubung.pupr")))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.field()).isEqualTo("assignee")));
        Caller pupr = demo("penghubung.pupr");
        assertThatThrownBy(() -> callers.as(
                        pupr, () -> assignment.assign(moved.trackingNumber(), moved.version(), "penghubung.pupr")))
                .isInstanceOf(NotFoundException.class);
        Caller alsoReads = who("koordinator", Scope.EVERYWHERE, Permission.COMPLAINT_READ, Permission.COMPLAINT_VERIFY);
        assertThat(callers.as(alsoReads, () -> reading.detail(moved.trackingNumber()))
                        .moves())
                .doesNotContain(Move.ASSIGN);
    }

    @Test
    void the_inspectorate_finishes_a_supervision_level_complaint_and_the_reported_agency_never_learns_of_it() {
        ComplaintMoved moved = verified(true);
        String number = moved.trackingNumber();
        assertThat(notices("inspektorat", "complaint.assigned", number)).isEqualTo(1);
        assertThat(notices("kepala.inspektorat", "complaint.assigned", number)).isZero();
        assertThat(notices("penghubung.dinkes", "complaint.assigned", number)).isZero();
        ComplaintMoved started = callers.as(inspector, () -> desk.startWork(number, moved.version(), ""));
        assertThatThrownBy(() -> callers.as(
                        headInspectorate, () -> answer.answer(number, started.version(), "Selesai", List.of(), null)))
                .isInstanceOfAny(ForbiddenException.class, jakarta.ejb.EJBAccessException.class);
        ComplaintMoved proposed = callers.as(
                inspector, () -> answer.answer(number, started.version(), "Petugas telah diperiksa.", List.of(), null));
        assertThat(notices("kepala.inspektorat", "complaint.answerProposed", number))
                .isEqualTo(1);
        ComplaintMoved answered = callers.as(headInspectorate, () -> answer.approve(number, proposed.version()));
        assertThat(answered.state().name()).isEqualTo("AWAITING_REPORTER");
        for (Caller reported : List.of(dinkes, headDinkes, demo("penghubung.dinkes"), demo("kepala.dinkes"))) {
            assertThatThrownBy(() -> callers.as(reported, () -> reading.detail(number)))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
