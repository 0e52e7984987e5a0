package id.pendopo.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.commitment.CommitmentAlarms.Rung;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of promises whatever is tried with them, and of alarms however often somebody looks. */
class CommitmentPropertyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Something somebody tries. */
    record Attempt(CommitmentMove move, int percent, String said, int day) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(CommitmentMove.values()),
                        Arbitraries.integers().between(-5, 110),
                        Arbitraries.of("", " ", "alasan", "bukti"),
                        Arbitraries.integers().between(-3, 60))
                .as(Attempt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 1_000)
    void whatever_is_tried_the_record_agrees_with_the_state(@ForAll("attempts") List<Attempt> attempts) {
        Commitment commitment = new Commitment(
                new CommitmentOrigin(CommitmentSource.OTHER, "", "Rapat", "", ""),
                1L,
                new CommitmentTerms("Janji", "Kepala", DAY.plusDays(30), true),
                DAY,
                false,
                DAY,
                "A",
                NOW);
        for (Attempt attempt : attempts) {
            CommitmentState before = commitment.state();
            int progress = commitment.work().progress();
            boolean moved = tried(commitment, attempt);
            CommitmentWork work = commitment.work();
            assertThat(moved)
                    .as("%s from %s", attempt.move(), before)
                    .isEqualTo(moved && attempt.move().startsAt(before));
            if (moved) {
                assertThat(commitment.state()).isEqualTo(attempt.move().to());
            } else {
                assertThat(commitment.state()).as("a refusal changes nothing").isEqualTo(before);
                assertThat(work.progress()).isEqualTo(progress);
            }
            assertThat(work.progress() == 100).isEqualTo(commitment.state().isKept());
            assertThat(work.doneOn() != null).isEqualTo(commitment.state().isKept());
            assertThat(work.evidence().isEmpty())
                    .isNotEqualTo(commitment.state().isKept());
            assertThat(work.verifiedAt() != null).isEqualTo(commitment.state() == CommitmentState.VERIFIED);
            assertThat(work.reason().isEmpty())
                    .isEqualTo(commitment.state() != CommitmentState.CANCELLED
                            && commitment.state() != CommitmentState.CARRIED_OVER);
        }
    }

    private static boolean tried(Commitment commitment, Attempt attempt) {
        LocalDate on = DAY.plusDays(attempt.day());
        LocalDate today = DAY.plusDays(20);
        try {
            switch (attempt.move()) {
                case PROGRESS -> commitment.work().progress(attempt.percent());
                case CLAIM -> commitment.claim(on, attempt.said(), today);
                case RETRACT -> commitment.work().retract();
                case ACCEPT -> commitment.work().accept(NOW);
                case SEND_BACK -> commitment.work().sendBack(attempt.said());
                case CANCEL -> commitment.work().cancel(attempt.said());
                case CARRY_OVER -> {
                    Commitment next = commitment.carryOver(null, on, attempt.said(), today, "A", NOW);
                    assertThat(next.state().isOpen()).isTrue();
                    assertThat(next.dueOn()).isAfter(commitment.dueOn());
                }
            }
            return true;
        } catch (RuleViolationException | InvalidInputException e) {
            return false;
        }
    }

    @Property(tries = 1_000)
    void every_alarm_rings_once_however_often_somebody_looks(
            @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> before,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 60) Integer> after,
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> pauses) {
        CommitmentAlarms alarms = new CommitmentAlarms(before, after, 14, 30);
        LocalDate due = DAY.plusDays(70);
        LocalDate last =
                DAY.plusDays(pauses.stream().mapToInt(Integer::intValue).sum());
        List<Rung> rung = new ArrayList<>();
        LocalDate seen = DAY;
        for (int pause : pauses) {
            LocalDate now = seen.plusDays(pause);
            rung.addAll(alarms.between(due, seen, now));
            seen = now;
        }
        assertThat(rung).isEqualTo(alarms.between(due, DAY, last));
    }
}
