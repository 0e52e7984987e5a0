package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Figures kept up by changes are the figures counted from the beginning, whatever happens in whatever order. */
class FigurePropertyTest {

    @Provide
    Arbitrary<List<List<ComplaintHistoryPropertyTest.Attempt>>> lives() {
        return new ComplaintHistoryPropertyTest().attempts().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> daysToAnswer() {
        return Arbitraries.integers().between(0, 90).list().ofMinSize(1).ofMaxSize(60);
    }

    private static long or0(Long number) {
        return number == null ? 0 : number;
    }

    static FigureSource source(long id, Complaint complaint) {
        return new FigureSource(
                id,
                complaint.state(),
                complaint.type(),
                complaint.isSupervision(),
                complaint.isConfidential(),
                complaint.isAnonymous(),
                complaint.facts().channel(),
                or0(complaint.agencyId()),
                or0(complaint.reportedAgencyId()),
                or0(complaint.categoryId()),
                or0(complaint.facts().districtId()),
                complaint.dates().receivedAt(),
                complaint.dates().verifiedAt() != null,
                complaint.dates().answeredAt(),
                complaint.outcome().isClosedBySystem(),
                complaint.outcome().archiveReason(),
                complaint.progress().reassignments(),
                complaint.progress().reopenings(),
                complaint.progress().escalation(),
                complaint.outcome().rating() == null ? 0 : complaint.outcome().rating(),
                complaint.progress().isOmbudsman(),
                complaint.deadlines().stream()
                        .map(deadline -> new FigureSource.Clocked(deadline.clock(), deadline.status()))
                        .toList());
    }

    /** The figures look now and then, not after every change, and at several complaints at once. */
    private record Kept(FigureSums sums, Map<Long, FigureFact> facts, List<Complaint> complaints) {}

    private static Kept kept(List<List<ComplaintHistoryPropertyTest.Attempt>> lives) {
        FigureSums sums = new FigureSums();
        Map<Long, FigureFact> facts = new HashMap<>();
        List<Complaint> complaints = new ArrayList<>();
        for (int number = 0; number < lives.size(); number++) {
            ComplaintHistoryPropertyTest.Life life = new ComplaintHistoryPropertyTest.Life();
            complaints.add(life.complaint);
            for (ComplaintHistoryPropertyTest.Attempt attempt : lives.get(number)) {
                life.attempt(attempt);
                if (attempt.choice()) {
                    fold(number, life.complaint, sums, facts);
                }
            }
            fold(number, life.complaint, sums, facts);
            fold(number, life.complaint, sums, facts);
        }
        return new Kept(sums, facts, complaints);
    }

    private static void fold(long id, Complaint complaint, FigureSums sums, Map<Long, FigureFact> facts) {
        FigureFact now = FigureFact.of(source(id, complaint), Scene.CALENDAR);
        sums.move(facts.put(id, now), now);
    }

    @Property(tries = 300)
    void sums_kept_by_changes_are_those_counted_from_the_beginning(
            @ForAll("lives") List<List<ComplaintHistoryPropertyTest.Attempt>> lives) {
        Kept kept = kept(lives);
        FigureSums fresh = new FigureSums();
        for (int i = 0; i < kept.complaints().size(); i++) {
            fresh.add(FigureFact.of(source(i, kept.complaints().get(i)), Scene.CALENDAR));
        }
        assertThat(kept.sums().cells()).isEqualTo(fresh.cells());
    }

    @Property(tries = 300)
    void what_came_in_is_what_stands_in_the_states_in_every_cell(
            @ForAll("lives") List<List<ComplaintHistoryPropertyTest.Attempt>> lives) {
        Kept kept = kept(lives);
        kept.sums().cells().forEach((cell, tally) -> assertThat(tally.unaccounted())
                .as(cell.toString())
                .isZero());
        FigureTally all = new FigureTally();
        kept.sums().cells().forEach((cell, tally) -> {
            if (cell.level() == 0) {
                all.add(tally);
            }
        });
        assertThat(all.received()).isEqualTo(lives.size());
        for (ComplaintState state : ComplaintState.values()) {
            assertThat(all.count(state))
                    .isEqualTo(kept.complaints().stream()
                            .filter(complaint -> complaint.state() == state)
                            .count());
        }
    }

    @Property(tries = 300)
    void each_complaint_is_in_one_cell_of_each_level(
            @ForAll("lives") List<List<ComplaintHistoryPropertyTest.Attempt>> lives) {
        Map<FigureCell, FigureTally> cells = kept(lives).sums().cells();
        for (int level : FigureDimension.levels()) {
            assertThat(cells.entrySet().stream()
                            .filter(cell -> cell.getKey().level() == level)
                            .mapToLong(cell -> cell.getValue().received())
                            .sum())
                    .isEqualTo(lives.size());
        }
    }

    @Property(tries = 300)
    void only_what_everybody_may_see_is_in_the_public_tier(
            @ForAll("lives") List<List<ComplaintHistoryPropertyTest.Attempt>> lives) {
        for (Complaint complaint : kept(lives).complaints()) {
            FigureTier tier =
                    FigureFact.of(source(1, complaint), Scene.CALENDAR).tier();
            if (complaint.isConfidential() || complaint.isSupervision()) {
                assertThat(tier).isNotIn(FigureTier.PUBLIC, FigureTier.ORDINARY);
            }
            assertThat(tier == FigureTier.SUPERVISION || tier == FigureTier.SUPERVISION_OF_ITSELF)
                    .isEqualTo(complaint.isSupervision());
        }
    }

    @Property(tries = 300)
    void figures_never_count_for_an_agency_what_its_people_may_not_see(
            @ForAll("lives") List<List<ComplaintHistoryPropertyTest.Attempt>> lives) {
        for (Complaint complaint : kept(lives).complaints()) {
            FigureFact fact = FigureFact.of(source(1, complaint), Scene.CALENDAR);
            for (id.pendopo.domain.identity.Caller caller : FigureVisibilityTest.COUNTING) {
                if (ComplaintVisibility.figures(caller).get(fact.tier()).covers(complaint.agencyId())) {
                    assertThat(ComplaintVisibility.sees(complaint, caller))
                            .as(caller.name() + " counts " + fact)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 500)
    void percentiles_are_those_of_the_sorted_list(@ForAll("daysToAnswer") List<Integer> days) {
        FigureTally tally = new FigureTally();
        days.forEach(number ->
                tally.add(new FigureFact(1, null, 0, 0, 0, null, null, null, FigureMark.ANSWERED.bit(), number)));
        int[] sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int percent : new int[] {1, 50, 90, 100}) {
            int rank = (int) Math.ceil(sorted.length * percent / 100.0);
            assertThat(tally.percentile(percent))
                    .as(percent + " of " + Arrays.toString(sorted))
                    .isEqualTo(sorted[rank - 1]);
        }
    }
}
