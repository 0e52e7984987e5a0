package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people plan one after the other, what is taken goes together, and nothing is refused that would. */
class AbsencePlanPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final int DAYS = 30;

    @Provide
    Arbitrary<List<AbsencePlan>> wishes() {
        Arbitrary<Long> people = Arbitraries.longs().between(1, 5);
        Arbitrary<Integer> days = Arbitraries.integers().between(-3, DAYS);
        return Combinators.combine(people, people, days, Arbitraries.integers().between(-2, 8))
                .as((person, substitute, from, length) ->
                        new AbsencePlan(person, substitute, TODAY.plusDays(from), TODAY.plusDays(from + length)))
                .list()
                .ofMaxSize(25);
    }

    @Property
    void on_every_day_each_is_away_once_and_each_substitute_is_there(@ForAll("wishes") List<AbsencePlan> wishes) {
        List<AbsencePlan> taken = new ArrayList<>();
        for (AbsencePlan wish : wishes) {
            boolean period = possible(() -> wish.requirePeriod(TODAY, null));
            assertThat(period)
                    .isEqualTo(!wish.from().isBefore(TODAY)
                            && !wish.to().isBefore(wish.from())
                            && !wish.person().equals(wish.substitute()));
            if (!period) {
                continue;
            }
            boolean room = possible(() -> wish.requireRoom(taken, String::valueOf));
            List<AbsencePlan> with = new ArrayList<>(taken);
            with.add(wish);
            assertThat(room).isEqualTo(sound(with));
            if (room) {
                taken.add(wish);
            }
        }
        assertThat(sound(taken)).isTrue();
    }

    private static boolean sound(List<AbsencePlan> plans) {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(DAYS + 10)); day = day.plusDays(1)) {
            LocalDate now = day;
            List<AbsencePlan> running =
                    plans.stream().filter(plan -> plan.covers(now)).toList();
            List<Long> away = running.stream().map(AbsencePlan::person).toList();
            if (away.stream().distinct().count() < away.size()
                    || running.stream().anyMatch(plan -> away.contains(plan.substitute()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean possible(Runnable work) {
        try {
            work.run();
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
