package id.pendopo.domain.complaint;

import static id.pendopo.domain.complaint.Scene.COORDINATOR;
import static id.pendopo.domain.complaint.Scene.DINKES;
import static id.pendopo.domain.complaint.Scene.LIAISON_DINKES;
import static id.pendopo.domain.complaint.Scene.OFFICER;
import static id.pendopo.domain.complaint.Scene.REPORTER;
import static id.pendopo.domain.complaint.Scene.clock;
import static id.pendopo.domain.complaint.Scene.onDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplaintFurtherMovesTest {

    private static Complaint incomplete() {
        Complaint complaint = Scene.recorded();
        complaint.requestCompletion(
                EnumSet.of(MissingItem.WHERE, MissingItem.WHEN),
                "Di mana dan kapan?",
                onDay(COORDINATOR, "2026-08-04"));
        return complaint;
    }

    private static Complaint inProgress() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", onDay(LIAISON_DINKES, "2026-08-04"));
        return complaint;
    }

    @Test
    void asking_for_completion_meets_the_first_clocks_and_gives_the_reporter_thirty_days() {
        Complaint complaint = incomplete();
        assertThat(complaint.state()).isEqualTo(ComplaintState.INCOMPLETE);
        assertThat(clock(complaint, DeadlineClock.VERIFICATION).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock(complaint, DeadlineClock.STATUTORY_RESPONSE).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock(complaint, DeadlineClock.COMPLETION).dueDay()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(complaint.takeNews().get(1).details()).containsEntry("missing", "WHERE,WHEN");
    }

    @Test
    void a_completed_report_is_verified_anew_with_its_full_time() {
        Complaint complaint = incomplete();
        complaint.complete("Jl. Mawar 3, tadi pagi", onDay(REPORTER, "2026-08-10"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThat(clock(complaint, DeadlineClock.VERIFICATION).dueDay()).isEqualTo(LocalDate.of(2026, 8, 13));
        assertThat(clock(complaint, DeadlineClock.COMPLETION).isOpen()).isFalse();
    }

    @Test
    void what_is_not_completed_in_time_counts_as_withdrawn() {
        Complaint complaint = incomplete();
        assertThat(new ReporterWill(complaint).silent(onDay(Caller.SYSTEM, "2026-09-03")))
                .isFalse();
        assertThat(new ReporterWill(complaint).silent(onDay(Caller.SYSTEM, "2026-09-04")))
                .isTrue();
        assertThat(complaint.state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(complaint.deadlines()).noneMatch(Deadline::isOpen);
    }

    @Test
    void a_question_to_the_reporter_stops_the_resolution_clock_and_gives_the_days_back() {
        Complaint complaint = inProgress();
        LocalDate due = clock(complaint, DeadlineClock.RESOLUTION).dueDay();
        complaint.askReporter("Jam berapa?", onDay(LIAISON_DINKES, "2026-08-05"));
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).status()).isEqualTo(DeadlineStatus.PAUSED);
        complaint.complete("Jam tujuh", onDay(REPORTER, "2026-08-12"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).dueDay())
                .isEqualTo(Scene.CALENDAR.addWorkingDays(due, 5).day());
    }

    @Test
    void the_reporter_is_asked_at_most_twice() {
        Complaint complaint = inProgress();
        for (int i = 0; i < 2; i++) {
            complaint.askReporter("Jam berapa?", onDay(LIAISON_DINKES, "2026-08-05"));
            complaint.complete("Jam tujuh", onDay(REPORTER, "2026-08-06"));
        }
        assertThatThrownBy(() -> complaint.askReporter("Jam berapa?", onDay(LIAISON_DINKES, "2026-08-07")))
                .hasMessage("complaint.guard.CLARIFICATIONS_LEFT");
    }

    @Test
    void an_examination_goes_on_without_what_was_asked_for() {
        Complaint complaint = Scene.supervision();
        complaint.startWork("", onDay(Scene.INSPECTOR, "2026-08-04"));
        complaint.askReporter("Siapa saksinya?", onDay(Scene.INSPECTOR, "2026-08-05"));
        assertThatThrownBy(() -> complaint.withdraw("Takut", onDay(REPORTER, "2026-08-06")))
                .hasMessage("complaint.guard.NOT_UNDER_EXAMINATION");
        assertThat(new ReporterWill(complaint).silent(onDay(Caller.SYSTEM, "2026-09-10")))
                .isTrue();
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).status()).isEqualTo(DeadlineStatus.RUNNING);
    }

    @Test
    void a_rejected_answer_resumes_the_clock_with_at_least_five_working_days() {
        Complaint complaint = inProgress();
        complaint.answer("Sudah", null, onDay(LIAISON_DINKES, "2026-08-20"));
        complaint.object("Belum", onDay(REPORTER, "2026-08-24"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        Deadline resumed = clock(complaint, DeadlineClock.RESOLUTION);
        assertThat(resumed.dueDay()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(clock(complaint, DeadlineClock.CONFIRMATION).status()).isEqualTo(DeadlineStatus.CANCELLED);
        assertThat(complaint.deadlines().stream()
                        .filter(d -> d.clock() == DeadlineClock.RESOLUTION)
                        .map(Deadline::status))
                .containsExactly(DeadlineStatus.MET, DeadlineStatus.RUNNING);
    }

    @Test
    void a_closed_complaint_is_reopened_by_the_reporter_for_a_while_and_by_a_coordinator_any_time() {
        Complaint complaint = Scene.answered();
        complaint.close("Terima kasih", 4, onDay(REPORTER, "2026-08-06"));
        assertThat(complaint.outcome().rating()).isEqualTo(4);
        assertThat(complaint.allowedMoves(
                        REPORTER, onDay(REPORTER, "2026-08-20").at()))
                .contains(Move.REOPEN);
        assertThatThrownBy(() -> complaint.reopen("Rusak lagi", onDay(REPORTER, "2026-08-21")))
                .hasMessage("complaint.guard.MAY_BE_REOPENED");
        complaint.reopen("Rusak lagi", onDay(COORDINATOR, "2026-09-01"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(complaint.progress().reopenings()).isEqualTo(1);
        assertThat(complaint.dates().closedAt()).isNull();
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).dueDay())
                .isEqualTo(Scene.CALENDAR
                        .addWorkingDays(LocalDate.of(2026, 9, 1), 14)
                        .day());
    }

    @Test
    void withdrawing_ends_every_clock_and_every_wait() {
        Complaint complaint = inProgress();
        complaint.requestReassignment(Scene.PUPR, "Bukan kami", onDay(LIAISON_DINKES, "2026-08-05"));
        complaint.withdraw("Sudah beres", onDay(OFFICER, "2026-08-06"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(complaint.progress().isReassignmentPending()).isFalse();
        assertThat(complaint.next().dueAt()).isEqualTo(NextDeadline.NEVER);
    }

    @Test
    void what_another_institution_returns_is_verified_again() {
        Complaint complaint = Scene.recorded();
        complaint.forwardOutside("PLN", "", onDay(COORDINATOR, "2026-08-04"));
        complaint.takeBack("Ternyata kewenangan kota", onDay(COORDINATOR, "2026-08-10"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThat(complaint.outcome().forwardedTo()).isNull();
        assertThat(clock(complaint, DeadlineClock.VERIFICATION).dueDay()).isEqualTo(LocalDate.of(2026, 8, 13));
    }

    @Test
    void a_duplicate_is_merged_unless_the_other_is_confidential_and_somebody_elses() {
        Complaint open = Scene.recorded(2);
        Complaint complaint = Scene.recorded();
        complaint.mergeInto(open, false, "", onDay(COORDINATOR, "2026-08-04"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.MERGED);
        assertThat(open.takeNews()).extracting(ComplaintEvent::type).contains(EventType.MERGED_IN);

        Complaint closed = Scene.recorded(3);
        closed.tighten(false, true, "", onDay(COORDINATOR, "2026-08-04"));
        Complaint other = Scene.recorded(4);
        assertThatThrownBy(() -> other.mergeInto(closed, false, "", onDay(COORDINATOR, "2026-08-04")))
                .hasMessage("complaint.mergeConfidential");
        assertThatThrownBy(() -> other.mergeInto(complaint, true, "", onDay(COORDINATOR, "2026-08-04")))
                .hasMessage("complaint.mergeParent");
        other.mergeInto(closed, true, "", onDay(COORDINATOR, "2026-08-04"));
        assertThat(other.state()).isEqualTo(ComplaintState.MERGED);
    }

    @Test
    void the_reporter_goes_higher_up_only_when_the_decision_is_late() {
        Complaint complaint = inProgress();
        assertThatThrownBy(() -> complaint.escalate("Lama", onDay(REPORTER, "2026-08-10")))
                .hasMessage("complaint.guard.DECISION_LATE");
        Act late = onDay(REPORTER, "2026-10-10");
        assertThat(complaint.escalate("Lama", late)).isEqualTo(EscalationLevel.AGENCY_HEAD);
        assertThat(complaint.escalate("Lama", late)).isEqualTo(EscalationLevel.SECRETARY);
        assertThat(complaint.escalate("Lama", late)).isEqualTo(EscalationLevel.MAYOR);
        assertThatThrownBy(() -> complaint.escalate("Lama", late)).hasMessage("complaint.guard.HIGHER_UP_LEFT");
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    @Test
    void staff_may_close_a_report_to_others_but_only_the_reporter_opens_it() {
        Complaint complaint = Scene.verified();
        complaint.tighten(true, true, "Pelapor takut", onDay(COORDINATOR, "2026-08-05"));
        assertThat(complaint.isAnonymous() && complaint.isConfidential()).isTrue();
        assertThatThrownBy(() -> complaint.loosen(true, true, "", onDay(COORDINATOR, "2026-08-06")))
                .hasMessage("complaint.notYours");
        complaint.loosen(true, false, "", onDay(REPORTER, "2026-08-06"));
        assertThat(complaint.isAnonymous()).isFalse();
        assertThat(complaint.isConfidential()).isTrue();
    }

    @Test
    void the_reporter_of_one_complaint_is_nobody_to_another() {
        Complaint other = Scene.recorded(2);
        assertThat(other.allowedMoves(REPORTER, Scene.MONDAY)).isEmpty();
        assertThat(ComplaintVisibility.sees(other, REPORTER)).isFalse();
        assertThat(ComplaintVisibility.sees(Scene.supervision(), REPORTER)).isTrue();
        assertThat(ComplaintVisibility.reads(EventVisibility.INTERNAL, Scene.verified(), REPORTER))
                .isFalse();
    }

    private static DeadlineRule resolution() {
        return new DeadlineRule(
                DeadlineClock.RESOLUTION, null, null, 14, DayUnit.WORKING_DAY, "Standar", false, Scene.SINCE);
    }

    private static int days(DeadlineRulebook rules, Complaint complaint) {
        return rules.find(DeadlineClock.RESOLUTION, complaint, LocalDate.of(2026, 8, 3))
                .orElseThrow()
                .days();
    }

    @Test
    void an_override_shortens_the_national_rule_and_never_lengthens_it() {
        long top = 70;
        long service = 5;
        Complaint complaint = Scene.recorded();
        complaint.verify(
                new Verdict(ComplaintClass.COMPLAINT, false, Scene.ROADS, service, DINKES, null, false, false, null),
                "",
                onDay(COORDINATOR, "2026-08-04"));
        DeadlineRule national = resolution();
        List<DeadlineRule> rules = new ArrayList<>(List.of(national));
        Map<Long, Long> parents = Map.of(Scene.ROADS, top);
        rules.add(DeadlineRule.override(national, top, null, 10, "Perwal", false, Scene.SINCE));
        assertThat(days(new DeadlineRulebook(rules, parents, EscalationSteps.USUAL), complaint))
                .isEqualTo(10);
        rules.add(DeadlineRule.override(national, Scene.ROADS, null, 7, "Perwal", false, Scene.SINCE));
        assertThat(days(new DeadlineRulebook(rules, parents, EscalationSteps.USUAL), complaint))
                .isEqualTo(7);
        rules.add(DeadlineRule.override(national, null, service, 9, "SP", false, Scene.SINCE));
        assertThat(days(new DeadlineRulebook(rules, parents, EscalationSteps.USUAL), complaint))
                .isEqualTo(9);
        assertThat(days(
                        new DeadlineRulebook(
                                List.of(
                                        national,
                                        DeadlineRule.override(
                                                national, Scene.ROADS, null, 20, "Perwal", false, Scene.SINCE)),
                                parents,
                                EscalationSteps.USUAL),
                        complaint))
                .isEqualTo(14);
    }
}
