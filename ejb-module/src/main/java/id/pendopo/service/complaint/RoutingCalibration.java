package id.pendopo.service.complaint;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a model as sure of itself as it is right: one number, the temperature, by which all its confidences are sharpened or
 * flattened without changing their order. It is found on decisions the model had not seen.
 */
final class RoutingCalibration {

    /** With fewer decisions chance would decide. */
    static final int FEWEST = 30;

    private static final int STRETCHES = 5;
    private static final double COLDEST = 0.2;
    private static final double HOTTEST = 8;
    private static final int STEPS = 120;
    private static final double NEVER_QUITE = 1e-6;

    /**
     * What a model said of a text.
     *
     * @param shares its confidences, as it has them
     * @param right whether the likeliest one was decided
     */
    record Outcome(double[] shares, boolean right) {}

    private RoutingCalibration() {}

    /** Confidences at another temperature: above 1 less sure, below 1 surer; their order stays, they add up to 1. */
    static double[] scaled(double[] shares, double temperature) {
        double[] scaled = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            scaled[i] = Math.pow(shares[i], 1 / temperature);
            sum += scaled[i];
        }
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= sum;
        }
        return scaled;
    }

    /** The temperature at which what is said fits best what came true; 1 where there is too little to tell. */
    static double temperature(List<Outcome> outcomes) {
        if (outcomes.size() < FEWEST) {
            return 1;
        }
        double best = 1;
        double least = loss(outcomes, 1);
        for (int step = 0; step <= STEPS; step++) {
            double temperature = COLDEST * Math.pow(HOTTEST / COLDEST, (double) step / STEPS);
            double loss = loss(outcomes, temperature);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    /**
     * What was said and what came true, by stretches of confidence. Each half is measured at the temperature found on the
     * other one, so that nothing is praised for what it was fitted to.
     */
    static List<RoutingBin> bins(List<Outcome> outcomes) {
        List<Outcome> even = new ArrayList<>();
        List<Outcome> odd = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            (i % 2 == 0 ? even : odd).add(outcomes.get(i));
        }
        int[] number = new int[STRETCHES];
        double[] said = new double[STRETCHES];
        int[] right = new int[STRETCHES];
        count(even, temperature(odd), number, said, right);
        count(odd, temperature(even), number, said, right);
        List<RoutingBin> bins = new ArrayList<>();
        for (int i = 0; i < STRETCHES; i++) {
            if (number[i] > 0) {
                bins.add(new RoutingBin(number[i], said[i] / number[i], (double) right[i] / number[i]));
            }
        }
        return bins;
    }

    private static void count(List<Outcome> outcomes, double temperature, int[] number, double[] said, int[] right) {
        for (Outcome outcome : outcomes) {
            double confidence = likeliest(outcome, temperature);
            int stretch = Math.min(STRETCHES - 1, (int) (confidence * STRETCHES));
            number[stretch]++;
            said[stretch] += confidence;
            right[stretch] += outcome.right() ? 1 : 0;
        }
    }

    private static double likeliest(Outcome outcome, double temperature) {
        double most = 0;
        for (double share : scaled(outcome.shares(), temperature)) {
            most = Math.max(most, share);
        }
        return most;
    }

    private static double loss(List<Outcome> outcomes, double temperature) {
        double loss = 0;
        for (Outcome outcome : outcomes) {
            double confidence = Math.min(1 - NEVER_QUITE, Math.max(NEVER_QUITE, likeliest(outcome, temperature)));
            loss -= Math.log(outcome.right() ? confidence : 1 - confidence);
        }
        return loss;
    }
}
