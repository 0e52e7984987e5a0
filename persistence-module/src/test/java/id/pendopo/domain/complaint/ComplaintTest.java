package id.pendopo.domain.complaint;

import static id.pendopo.domain.complaint.Scene.COORDINATOR;
import static id.pendopo.domain.complaint.Scene.DINKES;
import static id.pendopo.domain.complaint.Scene.HEAD_DINKES;
import static id.pendopo.domain.complaint.Scene.LIAISON_DINKES;
import static id.pendopo.domain.complaint.Scene.LIAISON_PUPR;
import static id.pendopo.domain.complaint.Scene.OFFICER;
import static id.pendopo.domain.complaint.Scene.PUPR;
import static id.pendopo.domain.complaint.Scene.clock;
import static id.pendopo.domain.complaint.Scene.onDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void a_report_starts_the_verification_clock_and_the_statutory_one() {
        Complaint complaint = Scene.recorded();
        assertThat(complaint.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
        assertThat(clock(complaint, DeadlineClock.VERIFICATION).dueDay()).isEqualTo(LocalDate.of(2026, 8, 6));
        assertThat(clock(complaint, DeadlineClock.STATUTORY_RESPONSE).dueDay()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(complaint.next().clock()).isEqualTo(DeadlineClock.VERIFICATION);
    }

    @Test
    void verification_decides_the_agency_and_starts_response_and_resolution() {
        Complaint complaint = Scene.verified();
        assertThat(complaint.state()).isEqualTo(ComplaintState.AWAITING_FOLLOW_UP);
        assertThat(clock(complaint, DeadlineClock.VERIFICATION).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock(complaint, DeadlineClock.RESPONSE).dueDay()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).dueDay()).isEqualTo(LocalDate.of(2026, 8, 21));
        assertThat(complaint.next().clock()).isEqualTo(DeadlineClock.RESPONSE);
    }

    @Test
    void a_supervision_level_complaint_is_confidential_and_has_sixty_working_days() {
        Complaint complaint = Scene.supervision();
        assertThat(complaint.isConfidential()).isTrue();
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).days()).isEqualTo(60);
        assertThat(complaint.agencyId()).isEqualTo(Scene.INSPECTORATE);
    }

    @Test
    void verification_never_loosens_what_the_reporter_asked_for() {
        Complaint complaint = Complaint.record(
                java.util.UUID.randomUUID(),
                "TNG-26-000002",
                new byte[32],
                Scene.report(true, false),
                Scene.act(OFFICER, Scene.MONDAY));
        assertThatThrownBy(() -> complaint.verify(Scene.verdict(DINKES), "", onDay(COORDINATOR, "2026-08-04")))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("complaint.loosen");
        assertThat(complaint.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
    }

    @Test
    void a_first_reply_begins_the_work() {
        Complaint complaint = Scene.verified();
        complaint.reply(EventVisibility.PUBLIC, "Sedang ditangani", onDay(LIAISON_DINKES, "2026-08-04"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(clock(complaint, DeadlineClock.RESPONSE).status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    void a_reassignment_gives_new_time_to_respond_and_never_to_resolve() {
        Complaint complaint = Scene.verified();
        LocalDate resolution = clock(complaint, DeadlineClock.RESOLUTION).dueDay();
        complaint.requestReassignment(PUPR, "Kewenangan dinas lain", onDay(LIAISON_DINKES, "2026-08-05"));
        complaint.reassign(PUPR, "", onDay(COORDINATOR, "2026-08-06"));
        assertThat(complaint.agencyId()).isEqualTo(PUPR);
        assertThat(clock(complaint, DeadlineClock.RESPONSE).dueDay()).isEqualTo(LocalDate.of(2026, 8, 13));
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).dueDay()).isEqualTo(resolution);
        assertThat(complaint.progress().reassignments()).isEqualTo(1);
    }

    @Test
    void whoever_is_in_charge_is_let_go_when_the_complaint_leaves_the_agency() {
        Complaint complaint = Scene.verified();
        complaint.assign(12L, "Siti", onDay(HEAD_DINKES, "2026-08-04"));
        assertThat(complaint.assigneeId()).isEqualTo(12L);
        assertThatThrownBy(() -> complaint.assign(12L, "Siti", onDay(LIAISON_DINKES, "2026-08-04")))
                .isInstanceOf(InvalidInputException.class);
        complaint.requestReassignment(PUPR, "Kewenangan dinas lain", onDay(LIAISON_DINKES, "2026-08-05"));
        complaint.reassign(PUPR, "Memang kewenangan PUPR", onDay(COORDINATOR, "2026-08-06"));
        assertThat(complaint.assigneeId()).isNull();
    }

    @Test
    void another_agency_puts_nobody_in_charge() {
        Complaint complaint = Scene.verified();
        assertThatThrownBy(() -> complaint.assign(13L, "Bambang", onDay(LIAISON_PUPR, "2026-08-04")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void only_the_responsible_agency_starts_work() {
        Complaint complaint = Scene.verified();
        assertThatThrownBy(() -> complaint.startWork("", onDay(LIAISON_PUPR, "2026-08-04")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void an_illegal_move_names_the_move_and_the_state() {
        Complaint complaint = Scene.recorded();
        Caller both = Scene.user(
                20,
                java.util.Map.of(
                        id.pendopo.domain.identity.Permission.COMPLAINT_RECORD,
                        id.pendopo.domain.identity.Scope.EVERYWHERE));
        assertThatThrownBy(() -> complaint.close("ya", null, onDay(both, "2026-08-04")))
                .isInstanceOfSatisfying(IllegalMoveException.class, refusal -> {
                    assertThat(refusal.move()).isEqualTo(Move.CLOSE);
                    assertThat(refusal.state()).isEqualTo(ComplaintState.AWAITING_VERIFICATION);
                });
    }

    @Test
    void an_answer_that_needs_approval_waits_for_the_agency_head() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", onDay(LIAISON_DINKES, "2026-08-04"));
        FinalAnswer answer = complaint.proposeAnswer("Sudah", null, onDay(LIAISON_DINKES, "2026-08-05"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(complaint.allowedMoves(LIAISON_DINKES, Scene.MONDAY))
                .doesNotContain(Move.ANSWER, Move.REQUEST_REASSIGNMENT);
        assertThat(complaint.allowedMoves(HEAD_DINKES, Scene.MONDAY)).contains(Move.DECIDE_ANSWER);
        complaint.approveAnswer(answer, onDay(HEAD_DINKES, "2026-08-06"));
        assertThat(complaint.state()).isEqualTo(ComplaintState.AWAITING_REPORTER);
        assertThat(clock(complaint, DeadlineClock.RESOLUTION).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock(complaint, DeadlineClock.CONFIRMATION).dueDay()).isEqualTo(LocalDate.of(2026, 8, 20));
    }

    @Test
    void what_was_made_sure_of_stands_with_the_answer_in_the_history() {
        Complaint complaint = Scene.verified();
        complaint.startWork("", onDay(LIAISON_DINKES, "2026-08-04"));
        complaint.proposeAnswer("Sudah", List.of("pokok", "dasar"), onDay(LIAISON_DINKES, "2026-08-05"));
        List<ComplaintEvent> fresh = complaint.takeNews();
        assertThat(fresh.get(fresh.size() - 1).details()).containsEntry(ComplaintEvent.CHECKLIST, "pokok,dasar");
    }

    @Test
    void whoever_wrote_an_answer_cannot_approve_it() {
        Complaint complaint = Scene.verified();
        Caller headAndLiaison = Scene.user(
                21,
                java.util.Map.of(
                        id.pendopo.domain.identity.Permission.COMPLAINT_HANDLE,
                                id.pendopo.domain.identity.Scope.of(DINKES),
                        id.pendopo.domain.identity.Permission.COMPLAINT_APPROVE,
                                id.pendopo.domain.identity.Scope.of(DINKES)));
        complaint.startWork("", onDay(headAndLiaison, "2026-08-04"));
        FinalAnswer answer = complaint.proposeAnswer("Sudah", null, onDay(headAndLiaison, "2026-08-05"));
        assertThatThrownBy(() -> complaint.approveAnswer(answer, onDay(headAndLiaison, "2026-08-05")))
                .hasMessage("complaint.ownAnswer");
    }

    @Test
    void silence_closes_only_after_the_confirmation_time() {
        Complaint complaint = Scene.answered();
        assertThat(new Answering(complaint).silent(onDay(Caller.SYSTEM, "2026-08-19")))
                .isFalse();
        assertThat(new Answering(complaint).silent(onDay(Caller.SYSTEM, "2026-08-20")))
                .isTrue();
        assertThat(complaint.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(complaint.outcome().isClosedBySystem()).isTrue();
        assertThat(new Answering(complaint).silent(onDay(Caller.SYSTEM, "2026-08-21")))
                .isFalse();
        assertThat(complaint.next().dueAt()).isEqualTo(NextDeadline.NEVER);
    }

    @Test
    void a_passed_deadline_is_noted_once_and_stays_open_until_the_work_is_done() {
        Complaint complaint = Scene.recorded();
        Act late = onDay(Caller.SYSTEM, "2026-08-07");
        assertThat(complaint.ring(late)).isNotEmpty();
        assertThat(complaint.ring(late)).isEmpty();
        Deadline verification = clock(complaint, DeadlineClock.VERIFICATION);
        assertThat(verification.status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(verification.isOpen()).isTrue();
        assertThat(complaint.isLate(late.at())).isTrue();
        complaint.verify(Scene.verdict(DINKES), "", onDay(COORDINATOR, "2026-08-10"));
        assertThat(verification.isOpen()).isFalse();
        assertThat(verification.status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    void executives_see_all_and_change_nothing() {
        for (Complaint complaint : java.util.List.of(Scene.recorded(), Scene.verified(), Scene.answered())) {
            assertThat(complaint.allowedMoves(Scene.EXECUTIVE, Scene.MONDAY)).isEmpty();
        }
    }
}
