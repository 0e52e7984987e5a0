package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stands in while somebody is on leave, and what is handed over for good. */
@ArquillianTest
class AbsencesIT {

    /** An agency no other test works in. */
    private static final String AGENCY = "DISPORA";

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintAssignment assignment;

    @Inject
    private ComplaintQueues queues;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintAnswer answers;

    @Inject
    private NextComplaint next;

    @Inject
    private Absences absences;

    @Inject
    private HandOver handOver;

    @Inject
    private BulkActions bulk;

    @Inject
    private BulkWatch watch;

    @Inject
    private StandIns standIns;

    @Inject
    private WatcherNews news;

    @Inject
    private RunAs runAs;

    private Caller rina;
    private Caller budi;
    private Caller citra;
    private Caller head;
    private LocalDate today;

    @BeforeEach
    void people() {
        today = standIns.today();
        rina = made("uji.rina", "liaison", AGENCY);
        budi = made("uji.budi", "liaison", AGENCY);
        citra = made("uji.citra", "liaison", AGENCY);
        head = made("uji.kepala", "agency_head", AGENCY);
    }

    @AfterEach
    void nobody_is_away() {
        database.update("delete from complaint_absence");
    }

    /** A user with a role in an agency, and the caller those rules make of it. */
    private Caller made(String name, String role, String agency) {
        database.update(
                """
                insert into user_account (name, display_name, password_hash) select ?, ?, u.password_hash
                from user_account u where u.name = 'petugas' and not exists (select 1 from user_account x where x.name = ?)""",
                name,
                name,
                name);
        database.update(
                """
                insert into role_assignment (user_id, role_id, agency_id, valid_from) select u.id, r.id, ?, ?
                from user_account u, role r where u.name = ? and r.code = ?
                  and not exists (select 1 from role_assignment a where a.user_id = u.id)""",
                agencies.byCode(agency).id(),
                today.minusDays(1),
                name,
                role);
        return "agency_head".equals(role)
                ? complaints.person(name, agency, Permission.COMPLAINT_READ, Permission.COMPLAINT_APPROVE)
                : complaints.person(name, agency, Permission.COMPLAINT_READ, Permission.COMPLAINT_HANDLE);
    }

    private UUID away(Caller person, Caller substitute, int from, int to) {
        return callers.as(
                person,
                () -> absences.state(
                        person.name(), today.plusDays(from), today.plusDays(to), substitute.name(), "Cuti tahunan"));
    }

    private int version(UUID leave) {
        return database.first("select version from complaint_absence where uuid = ?", row -> row.getInt(1), leave)
                .orElseThrow();
    }

    private String given(Caller to) {
        FiledComplaint filed = complaints.file();
        ComplaintMoved moved = callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, "puskesmas", AGENCY, null, false, false, null, "")));
        if (to != null) {
            callers.as(head, () -> assignment.assign(filed.trackingNumber(), moved.version(), to.name()));
        }
        return filed.trackingNumber();
    }

    private List<ComplaintRow> mine(Caller caller) {
        return callers.as(
                        caller,
                        () -> queues.list(ComplaintFilter.builder()
                                .tab(QueueTab.ALL)
                                .assigned(Assigned.ME)
                                .size(100)
                                .build()))
                .rows();
    }

    private long told(String person, String kind, String part) {
        return database.first(
                        """
                        select count(*) from inbox_item i join user_account u on u.id = i.user_id
                        where u.name = ? and i.kind = ? and i.link || i.variables like ?""",
                        row -> row.getLong(1),
                        person,
                        kind,
                        "%" + part + "%")
                .orElseThrow();
    }

    private static void refused(Runnable work, String field, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo(field);
                            assertThat(violation.code()).isEqualTo(code);
                        }));
    }

    @Test
    void during_a_leave_the_substitute_finds_the_work_among_the_own_and_afterwards_no_more() {
        String number = given(rina);
        assertThat(mine(budi)).extracting(ComplaintRow::trackingNumber).doesNotContain(number);
        UUID leave = away(rina, budi, 0, 5);
        int version = version(leave);
        assertThat(mine(budi))
                .filteredOn(row -> row.trackingNumber().equals(number))
                .singleElement()
                .satisfies(row -> assertThat(row.standingInFor()).isEqualTo(rina.name()));
        assertThat(mine(citra)).extracting(ComplaintRow::trackingNumber).doesNotContain(number);
        assertThat(mine(rina))
                .filteredOn(row -> row.trackingNumber().equals(number))
                .singleElement()
                .satisfies(row -> assertThat(row.standingInFor()).isNull());
        assertThat(callers.as(
                                budi,
                                () -> queues.tabs(
                                        ComplaintFilter.builder()
                                                .assigned(Assigned.ME)
                                                .build(),
                                        List.of(QueueTab.ALL)))
                        .get(0)
                        .count())
                .isEqualTo(mine(budi).size());
        ComplaintDetail detail = callers.as(budi, () -> reading.detail(number));
        assertThat(detail.assigneeAwayUntil()).isEqualTo(today.plusDays(5));
        assertThat(detail.assigneeSubstitute()).isEqualTo(budi.name());
        callers.as(rina, () -> absences.end(leave, version));
        assertThat(mine(budi)).extracting(ComplaintRow::trackingNumber).doesNotContain(number);
        assertThat(callers.as(rina, () -> absences.list())).isEmpty();
    }

    @Test
    void nothing_new_is_given_to_who_is_away() {
        away(rina, budi, 0, 5);
        String number = given(null);
        assertThat(callers.as(head, () -> assignment.candidates(number)))
                .filteredOn(one -> one.name().equals(rina.name()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.awayUntil()).isEqualTo(today.plusDays(5));
                    assertThat(one.substituteName()).isEqualTo(budi.name());
                });
        refused(
                () -> callers.as(head, () -> assignment.assign(number, Docket.ANY_VERSION, rina.name())),
                "assignee",
                "complaint.absence.assignee");
        assertThatThrownBy(() -> callers.as(rina, () -> next.take(null)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.absence.own");
        callers.as(budi, () -> next.take(null));
        refused(
                () -> callers.as(head, () -> handOver.start(budi.name(), rina.name())),
                "to",
                "complaint.absence.assignee");
    }

    @Test
    void what_the_one_in_charge_is_told_the_substitute_is_told_too() {
        String number = given(rina);
        callers.as(rina, () -> {
            desk.note(number, "Saya ikuti.");
            return null;
        });
        away(rina, budi, 0, 5);
        assertThat(told(budi.name(), "complaint.absence.standIn", rina.name())).isPositive();
        callers.as(head, () -> desk.note(number, "Mohon ditindaklanjuti @" + rina.name()));
        assertThat(told(rina.name(), "complaint.mentioned", number)).isEqualTo(1);
        assertThat(told(budi.name(), "complaint.mentioned", number)).isEqualTo(1);
        assertThat(told(citra.name(), "complaint.mentioned", number)).isZero();
        database.update(
                """
                insert into complaint_watcher (complaint_id, user_id, since)
                select c.id, u.id, now() from complaint c, user_account u where c.tracking_number = ? and u.name = ?""",
                number,
                rina.name());
        callers.as(head, () -> desk.note(number, "Sudah saya telepon."));
        runAs.system(() -> {
            while (news.piece() > 0) {
                Thread.onSpinWait();
            }
        });
        assertThat(told(budi.name(), "complaint.watched", number)).isEqualTo(1);
    }

    @Test
    void leave_lends_no_permission() {
        callers.as(head, () -> absences.state(head.name(), today, today.plusDays(3), budi.name(), ""));
        assertThat(callers.as(head, () -> absences.list()))
                .singleElement()
                .satisfies(row -> assertThat(row.lacksApproval()).isTrue());
        String number = given(budi);
        ComplaintMoved started = callers.as(budi, () -> desk.startWork(number, Docket.ANY_VERSION, ""));
        assertThat(callers.as(budi, () -> reading.detail(number)).moves()).doesNotContain(Move.DECIDE_ANSWER);
        assertThatThrownBy(() -> callers.as(budi, () -> answers.approve(number, started.version())))
                .isInstanceOfAny(ForbiddenException.class, EJBAccessException.class);
    }

    @Test
    void periods_overlaps_and_chains_are_refused() {
        away(rina, budi, 2, 6);
        refused(() -> away(rina, citra, 6, 9), "from", "complaint.absence.overlap");
        refused(() -> away(citra, rina, 0, 2), "substitute", "complaint.absence.substituteAway");
        refused(() -> away(budi, citra, 4, 4), "from", "complaint.absence.standsIn");
        refused(() -> away(citra, budi, -1, 2), "from", "complaint.absence.past");
        refused(() -> away(citra, citra, 0, 2), "substitute", "complaint.absence.substitute");
        refused(
                () -> callers.as(citra, () -> absences.state(citra.name(), today, today, "penghubung.dinkes", "")),
                "substitute",
                "complaint.absence.substitute");
        away(citra, budi, 0, 3);
    }

    @Test
    void only_the_person_the_head_and_an_administrator_state_a_leave() {
        refused(
                () -> callers.as(budi, () -> absences.state(rina.name(), today, today, citra.name(), "")),
                "person",
                "complaint.absence.person");
        Caller elsewhere = complaints.head();
        refused(
                () -> callers.as(elsewhere, () -> absences.state(rina.name(), today, today, budi.name(), "")),
                "person",
                "complaint.absence.person");
        assertThat(callers.as(elsewhere, () -> absences.choice(rina.name())).substitutes())
                .isEmpty();
        UUID leave = callers.as(head, () -> absences.state(rina.name(), today, today, budi.name(), "Sakit"));
        int version = version(leave);
        assertThat(told(rina.name(), "complaint.absence.stated", head.name())).isPositive();
        assertThatThrownBy(() -> callers.as(citra, () -> absences.end(leave, version)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(elsewhere, () -> absences.end(leave, version)))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(citra, () -> absences.list())).isEmpty();
        assertThat(callers.as(budi, () -> absences.list()))
                .singleElement()
                .satisfies(row -> assertThat(row.changeable()).isFalse());
        Caller administrator = complaints.person("admin", null, Permission.IDENTITY_MANAGE);
        callers.as(
                administrator, () -> absences.change(leave, version, today, today.plusDays(1), citra.name(), "Sakit"));
        assertThat(told(budi.name(), "complaint.absence.over", rina.name())).isPositive();
        assertThatThrownBy(() -> callers.as(rina, () -> absences.end(leave, version)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(database.list(
                        "select details from audit_entry where action = 'absence.changed' order by id desc limit 1",
                        row -> row.getString(1)))
                .singleElement()
                .satisfies(details -> assertThat(details).contains(citra.name()).doesNotContain("Sakit"));
    }

    @Test
    void everything_is_handed_over_as_one_job_and_each_history_says_from_whom() {
        List<String> numbers = List.of(given(rina), given(rina), given(rina));
        String anothers = given(citra);
        callers.as(rina, () -> desk.startWork(numbers.get(1), Docket.ANY_VERSION, ""));
        int count = callers.as(head, () -> handOver.choice(rina.name())).count();
        assertThat(count).isGreaterThanOrEqualTo(3);
        UUID job = callers.as(head, () -> handOver.start(rina.name(), budi.name()));
        // Somebody writes meanwhile; it is handed over all the same.
        callers.as(citra, () -> desk.note(numbers.get(0), "Saya catat sesuatu."));
        runAs.system((Runnable) () -> {
            while (watch.carryOn(job)) {
                Thread.onSpinWait();
            }
        });
        BulkJob end = callers.as(head, () -> bulk.job(job));
        assertThat(end.running()).isFalse();
        assertThat(end.done()).isEqualTo(count);
        assertThat(mine(budi)).extracting(ComplaintRow::trackingNumber).containsAll(numbers);
        assertThat(mine(rina)).extracting(ComplaintRow::trackingNumber).doesNotContainAnyElementsOf(numbers);
        assertThat(mine(citra)).extracting(ComplaintRow::trackingNumber).contains(anothers);
        assertThat(callers.as(budi, () -> reading.detail(numbers.get(0))).timeline())
                .anySatisfy(entry -> assertThat(entry.details())
                        .containsEntry("handedOverFrom", rina.name())
                        .containsEntry("assignee", budi.name()));
        assertThat(told(budi.name(), "complaint.handedOver", "assigned=ME")).isEqualTo(1);
        assertThatThrownBy(() -> callers.as(head, () -> handOver.start(rina.name(), budi.name())))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.handOver.nothing");
    }

    @Test
    void what_somebody_else_got_meanwhile_is_reported_and_stays_there() {
        String number = given(rina);
        UUID job = callers.as(rina, () -> handOver.start(rina.name(), budi.name()));
        callers.as(head, () -> assignment.assign(number, Docket.ANY_VERSION, citra.name()));
        runAs.system((Runnable) () -> {
            while (watch.carryOn(job)) {
                Thread.onSpinWait();
            }
        });
        assertThat(callers.as(rina, () -> bulk.items(job, Locale.ENGLISH)))
                .filteredOn(item -> item.trackingNumber().equals(number))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.state()).isEqualTo(BulkItem.State.FAILED);
                    assertThat(item.reason()).contains("Somebody else is in charge");
                });
        assertThat(mine(citra)).extracting(ComplaintRow::trackingNumber).contains(number);
        refused(
                () -> callers.as(complaints.dinkes(), () -> handOver.start(rina.name(), budi.name())),
                "from",
                "complaint.unknownAssignee");
    }
}
