package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.ComplaintHistoryPropertyTest.Attempt;
import id.pendopo.domain.complaint.ComplaintHistoryPropertyTest.Life;
import id.pendopo.domain.identity.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The seven invariants of the complaint regime over random histories, each by its number. What 1, 2 and 7 mean for pages,
 * feeds and REST is tested there once more ({@code InvariantsIT}).
 */
class InvariantPropertyTest {

    private static final Set<Move> GIVES_TIME = EnumSet.of(
            Move.COMPLETE,
            Move.OBJECT,
            Move.REOPEN,
            // Time going by: an examination goes on without what was asked for.
            Move.DEEM_WITHDRAWN,
            Move.RECORD);

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return new ComplaintHistoryPropertyTest().attempts();
    }

    /** Minutes by which the clock of another node is ahead or behind. */
    @Provide
    Arbitrary<List<Integer>> skews() {
        return Arbitraries.integers().between(-90, 90).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 900);
    }

    @Provide
    Arbitrary<Integer> least() {
        return Arbitraries.integers().between(0, 6);
    }

    private static Life live(List<Attempt> attempts) {
        Life life = new Life();
        attempts.forEach(life::attempt);
        return life;
    }

    private static FigureSums publicFigures(Complaint... complaints) {
        FigureSums sums = new FigureSums();
        for (int i = 0; i < complaints.length; i++) {
            FigureFact fact = FigureFact.of(FigurePropertyTest.source(i, complaints[i]), Scene.CALENDAR);
            if (fact.tier() == FigureTier.PUBLIC) {
                sums.add(fact);
            }
        }
        return sums;
    }

    @Property(tries = 300)
    void invariant_1_a_confidential_report_changes_no_public_figure_and_is_seen_by_no_stranger(
            @ForAll("attempts") List<Attempt> one, @ForAll("attempts") List<Attempt> other) {
        Complaint open = live(one).complaint;
        Life hidden = live(other);
        if (!hidden.complaint.isConfidential()) {
            hidden.complaint.tighten(false, true, "", Scene.act(Scene.REPORTER, hidden.now));
        }
        assertThat(publicFigures(open, hidden.complaint).cells())
                .isEqualTo(publicFigures(open).cells());
        for (Caller stranger : List.of(Caller.ANONYMOUS, Scene.NOBODY, Scene.BUREAU)) {
            assertThat(ComplaintVisibility.sees(hidden.complaint, stranger)).isFalse();
        }
    }

    @Property(tries = 300)
    void invariant_2_nobody_sees_an_anonymous_reporter(@ForAll("attempts") List<Attempt> attempts) {
        Life life = live(attempts);
        if (!life.complaint.isAnonymous()) {
            life.complaint.tighten(true, false, "", Scene.act(Scene.REPORTER, life.now));
        }
        for (Caller caller : Scene.ALL) {
            assertThat(ComplaintVisibility.seesReporter(life.complaint, caller)).isFalse();
            assertThat(ComplaintVisibility.mayReveal(life.complaint, caller)).isFalse();
        }
    }

    @Property(tries = 500)
    void invariant_3_the_state_is_the_fold_of_the_history(@ForAll("attempts") List<Attempt> attempts) {
        Life life = live(attempts);
        assertThat(ComplaintHistory.fold(life.history)).isEqualTo(life.complaint.state());
        assertThat(ComplaintHistory.fault(life.complaint, life.history)).isEmpty();
        assertThat(life.history).hasSize(life.complaint.eventCount());
    }

    @Property(tries = 300)
    void invariant_3_the_chain_holds_and_breaks_when_an_entry_is_taken_out(@ForAll("attempts") List<Attempt> attempts) {
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

    @Property(tries = 400)
    void invariant_4_the_resolution_deadline_moves_only_where_the_rules_give_time_and_never_back(
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
    void invariant_4_no_deadline_ever_falls_before_the_day_it_fell_on_first(
            @ForAll("attempts") List<Attempt> attempts) {
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

    @Property(tries = 500)
    void invariant_4_a_deadline_never_moves_back_after_a_pause(
            @ForAll("hours") int before, @ForAll("hours") int pause, @ForAll("least") int least) {
        Deadline deadline = Scene.clock(Scene.verified(), DeadlineClock.RESOLUTION);
        LocalDate due = deadline.dueDay();
        Instant paused = Scene.MONDAY.plus(Duration.ofHours(before));
        deadline.pause(paused);
        boolean stood = deadline.status() == DeadlineStatus.PAUSED;
        Instant resumed = paused.plus(Duration.ofHours(pause));
        deadline.resume(resumed, Scene.CALENDAR, EscalationSteps.USUAL, least);
        assertThat(deadline.dueDay()).isAfterOrEqualTo(due);
        if (stood) {
            assertThat(Scene.CALENDAR.workingDaysBetween(Scene.CALENDAR.dayOf(resumed), deadline.dueDay()))
                    .isGreaterThanOrEqualTo(least);
            assertThat(deadline.pauses()).hasSize(1);
        }
    }

    @Property(tries = 300)
    void invariant_5_what_the_timers_did_once_they_do_not_do_again(@ForAll("attempts") List<Attempt> attempts) {
        Life life = live(attempts);
        Act later = Scene.act(Caller.SYSTEM, life.now.plus(Duration.ofDays(120)));
        life.complaint.ring(later);
        life.complaint.takeNews();
        ComplaintState state = life.complaint.state();
        assertThat(life.complaint.ring(later)).isEmpty();
        assertThat(new ReporterWill(life.complaint).silent(later)).isFalse();
        assertThat(new Answering(life.complaint).silent(later)).isFalse();
        assertThat(life.complaint.takeNews()).isEmpty();
        assertThat(life.complaint.state()).isEqualTo(state);
    }

    /** Two nodes look again and again, each by its own clock; a third look at the end sees them all. */
    @Property(tries = 300)
    void invariant_5_clocks_that_disagree_make_no_step_twice_and_leave_none_out(
            @ForAll("attempts") List<Attempt> attempts, @ForAll("skews") List<Integer> skews) {
        Life many = live(attempts);
        Life once = live(attempts);
        Instant last = many.now.plus(Duration.ofDays(200));
        List<Alarm> alarms = new ArrayList<>();
        for (int look = 0; look < skews.size(); look++) {
            Instant at = many.now
                    .plus(Duration.ofDays(200L * look / skews.size()))
                    .plus(Duration.ofMinutes(skews.get(look)));
            alarms.addAll(many.complaint.ring(Scene.act(Caller.SYSTEM, at)));
        }
        alarms.addAll(many.complaint.ring(Scene.act(Caller.SYSTEM, last)));
        List<Alarm> atOnce = once.complaint.ring(Scene.act(Caller.SYSTEM, last));
        assertThat(alarms).containsExactlyInAnyOrderElementsOf(atOnce);
        assertThat(types(many.complaint)).isEqualTo(types(once.complaint));
        assertThat(many.complaint.state()).isEqualTo(once.complaint.state());
    }

    private static List<String> types(Complaint complaint) {
        return complaint.takeNews().stream()
                .map(event -> event.type() + " " + event.to())
                .toList();
    }

    @Property(tries = 300)
    void invariant_6_what_came_in_is_the_sum_of_what_stands_in_the_states(
            @ForAll("attempts") List<Attempt> one, @ForAll("attempts") List<Attempt> other) {
        List<Complaint> all = List.of(live(one).complaint, live(other).complaint);
        FigureTally tally = new FigureTally();
        for (int i = 0; i < all.size(); i++) {
            tally.add(FigureFact.of(FigurePropertyTest.source(i, all.get(i)), Scene.CALENDAR));
        }
        assertThat(tally.received()).isEqualTo(all.size());
        assertThat(tally.unaccounted()).isZero();
        assertThat(Arrays.stream(ComplaintState.values())
                        .collect(Collectors.summingLong(state ->
                                all.stream().filter(c -> c.state() == state).count())))
                .isEqualTo(all.size());
    }

    @Property(tries = 300)
    void invariant_7_the_number_alone_opens_nothing_whatever_is_tried_as_a_pin(
            @ForAll("attempts") List<Attempt> attempts, @ForAll byte[] guess) {
        Complaint complaint = live(attempts).complaint;
        byte[] right = new byte[32];
        assertThat(complaint.hasPin(right)).isTrue();
        assertThat(complaint.hasPin(guess)).isEqualTo(Arrays.equals(guess, right));
        assertThat(complaint.hasPin(Arrays.copyOf(right, 31))).isFalse();
        assertThat(ReporterCaller.is(complaint, Caller.ANONYMOUS)).isFalse();
    }
}
