package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.PendopoException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever people try, in whatever order. */
class ComplaintHistoryProperties {

    /** Somebody tries something, some hours after the last. */
    record Attempt(Move move, int who, int hours, boolean choice) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Arrays.stream(Move.values())
                                .filter(Move::isEffective)
                                .toList()),
                        Arbitraries.integers().between(0, Scene.ALL.size() - 1),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    private static final class Life {
        final Complaint complaint = Scene.recorded();
        final List<ComplaintEvent> history = new ArrayList<>(complaint.takeNews());
        Instant now = Scene.MONDAY;
        FinalAnswer answer;

        void attempt(Attempt attempt) {
            now = now.plus(Duration.ofHours(attempt.hours()));
            ComplaintState before = complaint.state();
            Caller caller = Scene.ALL.get(attempt.who());
            Set<Move> allowed = complaint.allowedMoves(caller);
            boolean done = false;
            try {
                done = perform(attempt, Scene.act(caller, now));
            } catch (PendopoException refused) {
                assertThat(complaint.state()).isEqualTo(before);
                assertThat(complaint.takeNews()).isEmpty();
            }
            if (done && attempt.move() != Move.RECORD) {
                assertThat(allowed).contains(attempt.move());
            }
            history.addAll(complaint.takeNews());
        }

        private boolean perform(Attempt attempt, Act act) {
            switch (attempt.move()) {
                case VERIFY -> complaint.verify(
                        attempt.choice()
                                ? Scene.verdict(Scene.DINKES)
                                : new Verdict(
                                        ComplaintClass.COMPLAINT,
                                        true,
                                        1L,
                                        Scene.INSPECTORATE,
                                        Scene.DINKES,
                                        false,
                                        true,
                                        null),
                        attempt.choice() ? "Mohon segera" : "",
                        act);
                case FORWARD_OUTSIDE -> complaint.forwardOutside("Pemerintah Provinsi Banten", "", act);
                case ARCHIVE -> complaint.archive(ArchiveReason.UNCLEAR, "", act);
                case START_WORK -> complaint.startWork("", act);
                case REPLY -> complaint.reply(EventVisibility.PUBLIC, "Kabar", act);
                case NOTE -> complaint.note("Catatan", act);
                case ATTACH -> complaint.attached(AttachmentKind.EVIDENCE, 1, act);
                case ASSIGN -> complaint.assign(attempt.choice() ? 12L : null, "Siti", act);
                case REQUEST_REASSIGNMENT -> complaint.requestReassignment(Scene.PUPR, "Bukan kami", act);
                case DECIDE_REASSIGNMENT -> {
                    if (attempt.choice()) {
                        complaint.reassign(
                                complaint.agencyId() == null || complaint.agencyId() == Scene.PUPR
                                        ? Scene.DINKES
                                        : Scene.PUPR,
                                "",
                                act);
                    } else {
                        complaint.refuseReassignment("Tetap", act);
                    }
                }
                case ANSWER -> {
                    if (attempt.choice()) {
                        complaint.answer("Jawaban", act);
                    } else {
                        answer = complaint.proposeAnswer("Jawaban", act);
                    }
                }
                case DECIDE_ANSWER -> {
                    if (attempt.choice()) {
                        complaint.approveAnswer(answer, act);
                    } else {
                        complaint.giveAnswerBack(answer, "Perbaiki", act);
                    }
                }
                case CLOSE -> complaint.close("Diterima", act);
                case AUTO_CLOSE -> {
                    return complaint.closeSilent(act);
                }
                default -> {
                    complaint.missDeadlines(act);
                    return false;
                }
            }
            return true;
        }
    }

    private static Life live(List<Attempt> attempts) {
        Life life = new Life();
        attempts.forEach(life::attempt);
        return life;
    }

    @Property(tries = 500)
    void the_state_is_the_fold_of_the_history(@ForAll("attempts") List<Attempt> attempts) {
        Life life = live(attempts);
        assertThat(ComplaintHistory.fold(life.history)).isEqualTo(life.complaint.state());
        assertThat(life.history).hasSize(life.complaint.eventCount());
    }

    @Property(tries = 300)
    void every_step_of_a_history_is_a_line_of_the_table(@ForAll("attempts") List<Attempt> attempts) {
        for (ComplaintEvent event : live(attempts).history) {
            if (event.to() != null) {
                assertThat(Moves.table())
                        .anyMatch(rule -> rule.to() == event.to()
                                && (event.from() == null
                                        ? rule.from().isEmpty()
                                        : rule.from().contains(event.from())));
            }
        }
    }

    @Property(tries = 300)
    void the_chain_of_a_history_holds_and_breaks_when_an_entry_is_taken_out(
            @ForAll("attempts") List<Attempt> attempts) {
        Life life = live(attempts);
        assertThat(ComplaintHistory.verify(life.complaint.uuid(), life.history)).isEqualTo(-1);
        assertThat(life.complaint.lastHash())
                .isEqualTo(life.history.get(life.history.size() - 1).hash());
        if (life.history.size() > 2) {
            List<ComplaintEvent> tampered = new ArrayList<>(life.history);
            tampered.remove(1);
            assertThat(ComplaintHistory.verify(life.complaint.uuid(), tampered)).isEqualTo(2);
        }
    }

    @Property(tries = 300)
    void no_move_ever_shifts_the_resolution_deadline(@ForAll("attempts") List<Attempt> attempts) {
        Life life = new Life();
        LocalDate due = null;
        for (Attempt attempt : attempts) {
            life.attempt(attempt);
            for (Deadline deadline : life.complaint.deadlines()) {
                if (deadline.clock() == DeadlineClock.RESOLUTION) {
                    assertThat(due == null || due.equals(deadline.dueDay())).isTrue();
                    due = deadline.dueDay();
                }
            }
        }
    }

    @Property(tries = 300)
    void at_most_one_deadline_of_each_clock_is_open_and_none_after_the_end(@ForAll("attempts") List<Attempt> attempts) {
        Complaint complaint = live(attempts).complaint;
        for (DeadlineClock clock : DeadlineClock.values()) {
            assertThat(complaint.deadlines().stream()
                            .filter(d -> d.clock() == clock && d.isOpen())
                            .count())
                    .isLessThanOrEqualTo(1);
        }
        if (!complaint.state().isOpen()) {
            assertThat(complaint.deadlines()).noneMatch(Deadline::isOpen);
            assertThat(complaint.next().dueAt()).isEqualTo(NextDeadline.NEVER);
        }
    }

    @Property(tries = 300)
    void the_reported_agency_never_sees_a_supervision_level_complaint(@ForAll("attempts") List<Attempt> attempts) {
        Complaint complaint = live(attempts).complaint;
        if (complaint.isSupervision()) {
            assertThat(ComplaintVisibility.sees(complaint, Scene.LIAISON_DINKES))
                    .isFalse();
            assertThat(ComplaintVisibility.sees(complaint, Scene.HEAD_DINKES)).isFalse();
            assertThat(complaint.isConfidential()).isTrue();
        }
    }

    @Property(tries = 500)
    void a_deadline_never_moves_back_after_a_pause(
            @ForAll("hours") int before, @ForAll("hours") int pause, @ForAll("least") int least) {
        Deadline deadline = Scene.clock(Scene.verified(), DeadlineClock.RESOLUTION);
        LocalDate due = deadline.dueDay();
        Instant paused = Scene.MONDAY.plus(Duration.ofHours(before));
        deadline.pause(paused);
        boolean stood = deadline.status() == DeadlineStatus.PAUSED;
        Instant resumed = paused.plus(Duration.ofHours(pause));
        deadline.resume(resumed, Scene.CALENDAR, least);
        assertThat(deadline.dueDay()).isAfterOrEqualTo(due);
        if (stood) {
            assertThat(Scene.CALENDAR.workingDaysBetween(Scene.CALENDAR.dayOf(resumed), deadline.dueDay()))
                    .isGreaterThanOrEqualTo(least);
            assertThat(deadline.pauses()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 900);
    }

    @Provide
    Arbitrary<Integer> least() {
        return Arbitraries.integers().between(0, 6);
    }
}
