package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.PendopoException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
                        Arbitraries.of(Move.values()),
                        Arbitraries.integers().between(0, Scene.EVERYBODY.size() - 1),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    static final class Life {
        final Complaint complaint = Scene.recorded();
        final List<ComplaintEvent> history = new ArrayList<>(complaint.takeNews());
        Instant now = Scene.MONDAY;
        FinalAnswer answer;

        LocalDate resolution() {
            return complaint.deadlines().stream()
                    .filter(deadline -> deadline.clock() == DeadlineClock.RESOLUTION)
                    .map(Deadline::dueDay)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        void attempt(Attempt attempt) {
            now = now.plus(Duration.ofHours(attempt.hours()));
            ComplaintState before = complaint.state();
            Caller caller = Scene.EVERYBODY.get(attempt.who());
            Set<Move> allowed =
                    complaint.allowedMoves(caller, Scene.act(caller, now).at());
            boolean done = false;
            try {
                done = perform(attempt, Scene.act(caller, now));
            } catch (PendopoException refused) {
                assertThat(complaint.state()).isEqualTo(before);
                assertThat(complaint.takeNews()).isEmpty();
            }
            if (done && attempt.move() != Move.RECORD && attempt.move() != Move.DEEM_WITHDRAWN) {
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
                                        null,
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
                        complaint.answer("Jawaban", null, act);
                    } else {
                        answer = complaint.proposeAnswer("Jawaban", null, act);
                    }
                }
                case DECIDE_ANSWER -> {
                    if (attempt.choice()) {
                        complaint.approveAnswer(answer, act);
                    } else {
                        complaint.giveAnswerBack(answer, "Perbaiki", act);
                    }
                }
                case CLOSE -> complaint.close("Diterima", attempt.choice() ? 5 : null, act);
                case REQUEST_COMPLETION -> complaint.requestCompletion(EnumSet.of(MissingItem.WHERE), "Di mana?", act);
                case COMPLETE -> complaint.complete("Di sini", act);
                case DEEM_WITHDRAWN -> {
                    return complaint.completionSilent(act);
                }
                case MERGE -> complaint.mergeInto(Scene.recorded(2), false, "", act);
                case ASK_REPORTER -> complaint.askReporter("Jam berapa?", act);
                case OBJECT -> complaint.object("Belum selesai", act);
                case REOPEN -> complaint.reopen("Rusak lagi", act);
                case WITHDRAW -> complaint.withdraw("Sudah selesai sendiri", act);
                case RETURN -> complaint.takeBack("Dikembalikan", act);
                case ESCALATE -> complaint.escalate("Terlambat", act);
                case TIGHTEN_VISIBILITY -> complaint.tighten(true, attempt.choice(), "", act);
                case LOOSEN_VISIBILITY -> complaint.loosen(true, attempt.choice(), "", act);
                case AUTO_CLOSE -> {
                    return complaint.closeSilent(act);
                }
                default -> {
                    complaint.ring(Scene.act(Caller.SYSTEM, now));
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
        assertThat(ComplaintHistory.fault(life.complaint, life.history)).isEmpty();
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

    private static final Set<Move> GIVES_TIME = EnumSet.of(
            Move.COMPLETE,
            Move.OBJECT,
            Move.REOPEN,
            // Time going by: an examination goes on without what was asked for.
            Move.DEEM_WITHDRAWN,
            Move.RECORD);

    @Property(tries = 400)
    void the_resolution_deadline_moves_only_where_the_rules_give_time_and_never_back(
            @ForAll("attempts") List<Attempt> attempts) {
        Life life = new Life();
        for (Attempt attempt : attempts) {
            LocalDate before = life.resolution();
            life.attempt(attempt);
            LocalDate after = life.resolution();
            if (before != null && !before.equals(after)) {
                assertThat(GIVES_TIME).contains(attempt.move());
                assertThat(after).isAfter(before);
            }
        }
    }

    @Property(tries = 300)
    void no_deadline_ever_falls_before_the_day_it_fell_on_first(@ForAll("attempts") List<Attempt> attempts) {
        Life life = new Life();
        Map<Deadline, LocalDate> due = new IdentityHashMap<>();
        for (Attempt attempt : attempts) {
            life.attempt(attempt);
            for (Deadline deadline : life.complaint.deadlines()) {
                LocalDate before = due.put(deadline, deadline.dueDay());
                assertThat(before == null || !deadline.dueDay().isBefore(before))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void seals_are_only_ever_taken_off_by_the_reporter(@ForAll("attempts") List<Attempt> attempts) {
        Life life = new Life();
        for (Attempt attempt : attempts) {
            boolean anonymous = life.complaint.isAnonymous();
            boolean confidential = life.complaint.isConfidential();
            life.attempt(attempt);
            if ((anonymous && !life.complaint.isAnonymous()) || (confidential && !life.complaint.isConfidential())) {
                assertThat(attempt.move()).isEqualTo(Move.LOOSEN_VISIBILITY);
                assertThat(Scene.EVERYBODY.get(attempt.who())).isEqualTo(Scene.REPORTER);
            }
        }
    }

    @Property(tries = 300)
    void every_complaint_is_in_exactly_one_state_so_the_sum_adds_up(
            @ForAll("attempts") List<Attempt> one, @ForAll("attempts") List<Attempt> other) {
        List<Complaint> all = List.of(live(one).complaint, live(other).complaint);
        long counted = 0;
        for (ComplaintState state : ComplaintState.values()) {
            counted += all.stream().filter(c -> c.state() == state).count();
        }
        assertThat(counted).isEqualTo(all.size());
    }

    @Property(tries = 300)
    void what_the_timers_did_once_they_do_not_do_again(@ForAll("attempts") List<Attempt> attempts) {
        Life life = live(attempts);
        Act later = Scene.act(Caller.SYSTEM, life.now.plus(Duration.ofDays(120)));
        life.complaint.ring(later);
        life.complaint.takeNews();
        ComplaintState state = life.complaint.state();
        assertThat(life.complaint.ring(later)).isEmpty();
        assertThat(life.complaint.completionSilent(later)).isFalse();
        assertThat(life.complaint.closeSilent(later)).isFalse();
        assertThat(life.complaint.takeNews()).isEmpty();
        assertThat(life.complaint.state()).isEqualTo(state);
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
