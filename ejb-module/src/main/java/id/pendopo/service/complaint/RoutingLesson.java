package id.pendopo.service.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Learns from decisions and measures how good that is: the older four fifths foretell the newest fifth, as in real life.
 * Then everything is learned, because the newest decisions are the best teachers.
 */
final class RoutingLesson {

    private static final int FIFTHS = 5;
    private static final int AMONG = 3;

    /**
     * What was learned.
     *
     * @param model null if there was too little to learn from
     * @param score null if there was too little to measure
     */
    record Learned(RoutingModel model, RoutingScore score) {}

    /** How good, and at which temperature the confidences fit. */
    private record Measured(RoutingScore score, double temperature) {}

    private RoutingLesson() {}

    /** How many of so many are kept for measuring. */
    static int heldOut(int examples) {
        return examples / FIFTHS;
    }

    /** @param examples the oldest first */
    static Learned learn(List<RoutingExample> examples, Function<RoutingExample, String> label) {
        List<RoutingModel.Sample> all = examples.stream()
                .filter(example -> label.apply(example) != null)
                .map(example -> new RoutingModel.Sample(example.text(), label.apply(example)))
                .toList();
        int split = all.size() - heldOut(all.size());
        RoutingModel earlier = RoutingModel.learn(all.subList(0, split));
        RoutingModel whole = RoutingModel.learn(all);
        if (earlier == null || split == all.size()) {
            return new Learned(whole, null);
        }
        Measured measured = measure(earlier, all.subList(0, split), all.subList(split, all.size()));
        return new Learned(whole == null ? null : whole.at(measured.temperature()), measured.score());
    }

    private static Measured measure(
            RoutingModel model, List<RoutingModel.Sample> known, List<RoutingModel.Sample> unseen) {
        Map<String, Long> decided =
                known.stream().collect(Collectors.groupingBy(RoutingModel.Sample::label, Collectors.counting()));
        String frequent = decided.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        int first = 0;
        int among = 0;
        int common = 0;
        List<RoutingCalibration.Outcome> outcomes = new ArrayList<>();
        for (RoutingModel.Sample sample : unseen) {
            List<RoutingGuess> guesses = model.guess(sample.text(), Integer.MAX_VALUE);
            boolean right = !guesses.isEmpty() && guesses.get(0).code().equals(sample.label());
            first += right ? 1 : 0;
            among +=
                    guesses.stream().limit(AMONG).anyMatch(guess -> guess.code().equals(sample.label())) ? 1 : 0;
            common += frequent.equals(sample.label()) ? 1 : 0;
            if (!guesses.isEmpty()) {
                double[] shares =
                        guesses.stream().mapToDouble(RoutingGuess::confidence).toArray();
                outcomes.add(new RoutingCalibration.Outcome(shares, right));
            }
        }
        double all = unseen.size();
        return new Measured(
                new RoutingScore(
                        decided.size(), first / all, among / all, common / all, RoutingCalibration.bins(outcomes)),
                RoutingCalibration.temperature(outcomes));
    }
}
