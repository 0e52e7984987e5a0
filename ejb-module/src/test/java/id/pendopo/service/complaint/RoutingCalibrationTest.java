package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RoutingCalibrationTest {

    /** Somebody who says more than holds: the true chances at another temperature. */
    private static List<RoutingCalibration.Outcome> boasting(int number, double temperature, long seed) {
        Random random = new Random(seed);
        List<RoutingCalibration.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double likeliest = 0.4 + 0.55 * random.nextDouble();
            double[] truth = {likeliest, (1 - likeliest) * 0.6, (1 - likeliest) * 0.4};
            outcomes.add(new RoutingCalibration.Outcome(
                    RoutingCalibration.scaled(truth, temperature), random.nextDouble() < likeliest));
        }
        return outcomes;
    }

    private static double off(List<RoutingBin> bins) {
        int all = bins.stream().mapToInt(RoutingBin::number).sum();
        return bins.stream()
                .mapToDouble(bin -> bin.number() * Math.abs(bin.said() - bin.right()) / all)
                .sum();
    }

    @Property(tries = 20)
    void who_boasts_is_calmed_until_eighty_percent_means_eighty(
            @ForAll @DoubleRange(min = 0.3, max = 3) double temperature, @ForAll @IntRange(max = 999) int seed) {
        List<RoutingCalibration.Outcome> outcomes = boasting(4_000, temperature, seed);
        assertThat(RoutingCalibration.temperature(outcomes)).isCloseTo(1 / temperature, within(0.35 / temperature));
        List<RoutingBin> bins = RoutingCalibration.bins(outcomes);
        assertThat(bins.stream().mapToInt(RoutingBin::number).sum()).isEqualTo(4_000);
        assertThat(off(bins)).isLessThan(0.05);
    }

    @Property(tries = 50)
    void the_order_of_guesses_stays_and_they_add_up(
            @ForAll @DoubleRange(min = 0.2, max = 8) double temperature, @ForAll @IntRange(max = 999) int seed) {
        double[] shares = boasting(1, 1, seed).get(0).shares();
        double[] scaled = RoutingCalibration.scaled(shares, temperature);
        assertThat(scaled[0] + scaled[1] + scaled[2]).isCloseTo(1, within(1e-9));
        for (int i = 1; i < shares.length; i++) {
            assertThat(scaled[i - 1] >= scaled[i]).isEqualTo(shares[i - 1] >= shares[i]);
        }
    }

    @Example
    void a_few_decisions_change_nothing() {
        assertThat(RoutingCalibration.temperature(boasting(RoutingCalibration.FEWEST - 1, 0.3, 1)))
                .isEqualTo(1);
        assertThat(RoutingCalibration.bins(List.of())).isEmpty();
    }

    @Example
    void what_is_kept_is_read_again() {
        List<RoutingBin> bins = RoutingCalibration.bins(boasting(200, 0.5, 3));
        assertThat(RoutingBin.unpack(RoutingBin.pack(bins))).isEqualTo(bins);
        assertThat(RoutingBin.unpack("")).isEmpty();
    }
}
