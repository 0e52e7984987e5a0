package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.domain.complaint.MissingItem;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.standard.ServiceForm;
import id.pendopo.service.standard.ServiceRegistry;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ComplaintFurtherMovesIT {

    @Inject
    private CallerFixture callers;

    @Inject
    private ComplaintFixture complaints;

    @Inject
    private ComplaintCompletion completion;

    @Inject
    private ComplaintMerging merging;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ReporterDesk onBehalf;

    @Inject
    private ReporterWindow window;

    @Inject
    private ComplaintReading reading;

    @Inject
    private DeadlineRules rules;

    @Inject
    private ServiceRegistry services;

    @Inject
    private Database database;

    @Test
    void a_report_is_completed_by_its_reporter_and_verified_again() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        callers.as(
                complaints.coordinator(),
                () -> completion.request(number, filed.version(), EnumSet.of(MissingItem.WHEN), "Kapan kejadiannya?"));
        ComplaintDetail asked = callers.as(Caller.ANONYMOUS, () -> window.read(number, filed.pin()));
        assertThat(asked.state()).isEqualTo(ComplaintState.INCOMPLETE);
        assertThat(asked.moves()).contains(Move.COMPLETE, Move.WITHDRAW, Move.TIGHTEN_VISIBILITY);
        assertThat(asked.timeline()).noneMatch(entry -> entry.visibility() == EventVisibility.INTERNAL);
        ComplaintMoved completed =
                callers.as(Caller.ANONYMOUS, () -> window.complete(number, filed.pin(), "Senin pagi", null));
        assertThat(completed.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(number))
                        .timeline())
                .anyMatch(entry -> "Pelapor".equals(entry.actorName()) && "Senin pagi".equals(entry.text()));
    }

    @Test
    void a_wrong_pin_and_a_number_that_does_not_exist_get_the_same_answer() {
        FiledComplaint filed = complaints.file();
        for (String pin : new String[] {"AAAA-AAAA", "", null, "x".repeat(5000)}) {
            assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> window.read(filed.trackingNumber(), pin)))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("complaint.notFound");
        }
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> window.read("TNG-26-99999999", filed.pin())))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("complaint.notFound");
    }

    @Test
    void a_question_by_the_agency_pauses_the_deadline_and_the_answer_resumes_it() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved started = complaints.inProgress(filed, "puskesmas");
        ComplaintMoved asked = callers.as(
                complaints.dinkes(), () -> completion.askReporter(number, started.version(), "Puskesmas yang mana?"));
        assertThat(asked.state()).isEqualTo(ComplaintState.INCOMPLETE);
        assertThat(database.first(
                        "select status from complaint_deadline d join complaint c on c.id = d.complaint_id"
                                + " where c.tracking_number = ? and d.clock = 'RESOLUTION'",
                        row -> row.getString(1),
                        number))
                .contains("PAUSED");
        ComplaintMoved back =
                callers.as(complaints.officer(), () -> onBehalf.complete(number, asked.version(), "Cipondoh", null));
        assertThat(back.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        DeadlineView resolution = deadline(number, DeadlineClock.RESOLUTION);
        assertThat(resolution.open()).isTrue();
        assertThat(resolution.otherDays()).isGreaterThan(resolution.days());
    }

    private DeadlineView deadline(String number, DeadlineClock clock) {
        return callers.as(complaints.coordinator(), () -> reading.detail(number)).deadlines().stream()
                .filter(one -> one.clock() == clock)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void an_objection_brings_the_complaint_back_and_a_closed_one_is_reopened() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        complaints.answered(filed);
        assertThat(callers.as(Caller.ANONYMOUS, () -> window.object(number, filed.pin(), "Antrean masih sama", null))
                        .state())
                .isEqualTo(ComplaintState.IN_PROGRESS);

        FiledComplaint other = complaints.file();
        ComplaintMoved answered = complaints.answered(other);
        callers.as(
                complaints.officer(),
                () -> onBehalf.close(other.trackingNumber(), answered.version(), "Lewat telepon", 2));
        ComplaintMoved reopened = callers.as(
                Caller.ANONYMOUS,
                () -> window.reopen(other.trackingNumber(), other.pin(), "Loket tutup lagi sejak Senin"));
        assertThat(reopened.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        ComplaintDetail detail = callers.as(complaints.coordinator(), () -> reading.detail(other.trackingNumber()));
        assertThat(detail.reopenings()).isEqualTo(1);
        assertThat(detail.rating()).isEqualTo(2);
        assertThat(detail.closedAt()).isNull();
    }

    @Test
    void what_waits_for_a_decision_falls_away_with_a_withdrawn_complaint() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        complaints.inProgress(filed, "rumah-sakit");
        ComplaintMoved gone =
                callers.as(Caller.ANONYMOUS, () -> window.withdraw(number, filed.pin(), "Sudah dibantu tetangga"));
        assertThat(gone.state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThatThrownBy(() -> callers.as(Caller.ANONYMOUS, () -> window.withdraw(number, filed.pin(), "lagi")))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void going_higher_up_waits_for_a_late_decision() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        complaints.inProgress(filed, "puskesmas");
        assertThatThrownBy(
                        () -> callers.as(Caller.ANONYMOUS, () -> window.escalate(number, filed.pin(), "Terlalu lama")))
                .hasMessage("complaint.guard.DECISION_LATE");
        database.update(
                "update complaint_deadline set due_at = now() - interval '1 day', started_at = now() - interval '9 days',"
                        + " start_day = current_date - 9, due_day = current_date - 1"
                        + " where clock = 'RESOLUTION' and complaint_id = (select id from complaint where tracking_number = ?)",
                number);
        callers.as(Caller.ANONYMOUS, () -> window.escalate(number, filed.pin(), "Terlalu lama"));
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(number))
                        .escalation())
                .isEqualTo(EscalationLevel.AGENCY_HEAD);
        assertThat(inbox("kepala.dinkes", number)).contains("complaint.escalated");
    }

    private java.util.List<String> inbox(String person, String number) {
        return database.list(
                "select i.kind from inbox_item i join user_account u on u.id = i.user_id"
                        + " where u.name = ? and i.link like ?",
                row -> row.getString(1),
                person,
                "%" + number);
    }

    @Test
    void a_report_is_merged_only_into_one_that_the_coordinator_sees_and_that_goes_on() {
        FiledComplaint open = complaints.file();
        FiledComplaint duplicate = complaints.file();
        assertThatThrownBy(() -> callers.as(
                        complaints.coordinator(),
                        () -> merging.merge(duplicate.trackingNumber(), duplicate.version(), "TNG-26-99999999", "")))
                .isInstanceOf(InvalidInputException.class);
        ComplaintMoved merged = callers.as(
                complaints.coordinator(),
                () -> merging.merge(
                        duplicate.trackingNumber(), duplicate.version(), open.trackingNumber(), "Hal yang sama"));
        assertThat(merged.state()).isEqualTo(ComplaintState.MERGED);
        assertThat(callers.as(complaints.coordinator(), () -> reading.detail(duplicate.trackingNumber()))
                        .mergedInto())
                .isEqualTo(open.trackingNumber());
        FiledComplaint another = complaints.file();
        assertThatThrownBy(() -> callers.as(
                        complaints.coordinator(),
                        () -> merging.merge(
                                another.trackingNumber(), another.version(), duplicate.trackingNumber(), "")))
                .hasMessage("complaint.mergeParent");
    }

    @Test
    void seals_are_set_by_staff_and_taken_off_by_the_reporter_only() {
        FiledComplaint filed = complaints.file();
        String number = filed.trackingNumber();
        ComplaintMoved verified = complaints.verified(filed, "puskesmas");
        callers.as(
                complaints.coordinator(),
                () -> onBehalf.tighten(number, verified.version(), true, true, "Pelapor merasa terancam"));
        assertThat(callers.as(complaints.dinkes(), () -> reading.detail(number))
                        .reporter()
                        .sealed())
                .isTrue();
        callers.as(Caller.ANONYMOUS, () -> window.loosen(number, filed.pin(), true, false, ""));
        ComplaintDetail detail = callers.as(complaints.dinkes(), () -> reading.detail(number));
        assertThat(detail.anonymous()).isFalse();
        assertThat(detail.confidential()).isTrue();
    }

    @Test
    void a_liaison_officer_does_not_do_what_is_the_reporters() {
        FiledComplaint filed = complaints.file();
        ComplaintMoved answered = complaints.answered(filed);
        Caller both = complaints.person(
                "penghubung.dinkes",
                "DINKES",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_VERIFY);
        assertThat(callers.as(complaints.dinkes(), () -> reading.detail(filed.trackingNumber()))
                        .moves())
                .doesNotContain(Move.OBJECT, Move.WITHDRAW, Move.REOPEN, Move.CLOSE, Move.LOOSEN_VISIBILITY);
        assertThatThrownBy(() -> callers.as(
                        complaints.dinkes(),
                        () -> onBehalf.withdraw(filed.trackingNumber(), answered.version(), "Tidak jadi")))
                .isInstanceOfAny(ForbiddenException.class, jakarta.ejb.EJBException.class);
        assertThat(both.name()).isEqualTo("penghubung.dinkes");
    }

    @Test
    void what_another_institution_returns_is_taken_back() {
        FiledComplaint filed = complaints.file();
        ComplaintMoved away = callers.as(
                complaints.coordinator(),
                () -> verification.forwardOutside(filed.trackingNumber(), filed.version(), "PLN", ""));
        assertThat(callers.as(
                                complaints.coordinator(),
                                () -> verification.takeBack(filed.trackingNumber(), away.version(), "Tiang milik kota"))
                        .state())
                .isEqualTo(ComplaintState.AWAITING_VERIFICATION);
    }

    @Test
    void an_override_is_shorter_than_the_national_rule_and_kept_within_its_category() {
        Caller bureau = complaints.coordinator();
        long national = callers.as(bureau, () -> rules.all()).stream()
                .filter(rule -> rule.clock() == DeadlineClock.VERIFICATION && !rule.isOverride())
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate tomorrow = LocalDate.now().plusDays(3);
        assertThatThrownBy(() -> callers.as(
                        bureau, () -> rules.override(national, "hewan", null, 4, "Perwal 1/2026", false, tomorrow)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::field)
                        .containsExactly("days"));
        DeadlineRuleRow shorter =
                callers.as(bureau, () -> rules.override(national, "hewan", null, 2, "Perwal 1/2026", false, tomorrow));
        assertThat(shorter.categoryCode()).isEqualTo("hewan");
        callers.as(
                bureau, () -> rules.override(national, "hewan", null, 1, "Perwal 2/2026", false, tomorrow.plusDays(1)));
        assertThat(callers.as(bureau, () -> rules.all()))
                .filteredOn(rule -> "hewan".equals(rule.categoryCode()))
                .extracting(DeadlineRuleRow::validTo)
                .containsExactlyInAnyOrder(tomorrow, null);
    }

    @Test
    void a_service_is_named_at_verification_and_shown() {
        String code = "layanan-" + UUID.randomUUID().toString().substring(0, 8);
        Caller keeper = complaints.person("organisasi", null, Permission.STANDARD_SERVICES);
        callers.as(
                keeper,
                () -> services.create(new ServiceForm(
                        code,
                        "Pendaftaran pasien",
                        "",
                        ServiceKind.SERVICE,
                        ServiceMode.IN_PERSON,
                        "DINKES",
                        null,
                        "",
                        Set.of(Audience.CITIZEN),
                        Set.of(),
                        "",
                        null,
                        null)));
        FiledComplaint filed = complaints.file();
        callers.as(
                complaints.coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                id.pendopo.domain.complaint.ComplaintClass.COMPLAINT,
                                false,
                                "puskesmas",
                                "DINKES",
                                null,
                                false,
                                false,
                                null,
                                code,
                                "")));
        assertThat(callers.as(complaints.dinkes(), () -> reading.detail(filed.trackingNumber()))
                        .serviceName())
                .isEqualTo("Pendaftaran pasien");
    }
}
