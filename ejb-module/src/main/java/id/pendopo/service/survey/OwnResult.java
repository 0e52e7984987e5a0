package id.pendopo.service.survey;

import id.pendopo.service.complaint.QuestionOption;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What was answered to an own question altogether.
 *
 * @param answered how many answered it
 * @param choices how many chose each, in the order they are offered; empty unless there is something to choose
 * @param mean of numbers, to two decimals; null for what is no number, as are the two others
 */
public record OwnResult(
        OwnQuestion question,
        long answered,
        List<Choice> choices,
        BigDecimal mean,
        BigDecimal smallest,
        BigDecimal largest)
        implements Serializable {

    public OwnResult {
        choices = List.copyOf(choices);
    }

    /** How many chose something. */
    public record Choice(QuestionOption option, long times) implements Serializable {}

    /** How many of a hundred who answered chose something, to one decimal; they may be more than a hundred together. */
    public BigDecimal share(Choice choice) {
        return answered == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(choice.times())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
    }
}
