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
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever people try, in whatever order. */
class ComplaintHistoryPropertyTest {

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
                    return new ReporterWill(complaint).silent(act);
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
                case OMBUDSMAN -> complaint.ombudsman("Surat Ombudsman", act);
                case AUTO_CLOSE -> {
                    return new Answering(complaint).silent(act);
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
}
