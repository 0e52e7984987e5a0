package id.pendopo.domain.survey;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One element of an index.
 *
 * @param mean the average mark (NRR), from 1 to 4
 * @param weight as it was taken, after weights of elements nobody answered went to the others
 */
public record ElementResult(String code, ElementTally tally, Fraction mean, Fraction weight, SurveyMethod method)
        implements Serializable {

    /** The element's part of the index (NRR tertimbang). */
    public Fraction weighted() {
        return mean.times(weight);
    }

    /** The mean on the scale from 25 to 100, exact. */
    public Fraction converted() {
        return mean.times(SurveyMethod.CONVERSION);
    }

    /** The same with two decimals. */
    public BigDecimal value() {
        return converted().rounded(SurveyMethod.DECIMALS);
    }

    public Grade grade() {
        return method.grade(converted());
    }
}
