package id.pendopo.domain.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One value for a whole government out of those of its agencies. No regulation says how, and the ways give different
 * numbers, so each has its name and is shown with it. (The first, pooling all answers, is {@link SatisfactionIndex} over the
 * sum of the tallies.)
 */
public final class GovernmentIndex {

    /** How a value of the whole came about. */
    public enum Way {
        /** All answers together, as if there were one agency. */
        POOLED,
        /** The plain mean of the agencies' values: each counts the same. */
        MEAN_OF_AGENCIES,
        /** The mean of the agencies' values, each counting as much as it serves people. */
        WEIGHTED
    }

    /** An agency's value, exact, and how much it counts. */
    public record Part(Fraction converted, long weight) {}

    private GovernmentIndex() {}

    /** Empty if there is no agency with a value. */
    public static Optional<BigDecimal> mean(List<Fraction> converted) {
        return weighted(converted.stream().map(one -> new Part(one, 1)).toList());
    }

    /**
     * @return empty if nothing weighs anything
     * @throws IllegalArgumentException if something weighs less than nothing
     */
    public static Optional<BigDecimal> weighted(List<Part> parts) {
        Fraction sum = Fraction.ZERO;
        long weight = 0;
        for (Part part : parts) {
            if (part.weight() < 0) {
                throw new IllegalArgumentException("Less than nothing");
            }
            sum = sum.plus(part.converted().times(part.weight()));
            weight = Math.addExact(weight, part.weight());
        }
        return weight == 0
                ? Optional.empty()
                : Optional.of(sum.dividedBy(Fraction.of(weight)).rounded(SurveyMethod.DECIMALS));
    }
}
