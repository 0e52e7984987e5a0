package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.InvalidInputException;
import java.math.BigDecimal;

/**
 * Limits of the answers to a question, as its kind has them.
 *
 * @param least smallest number; null for none, and for what is no number
 * @param most largest number, likewise
 * @param longest characters of a text; null for what is no text
 */
public record QuestionLimits(BigDecimal least, BigDecimal most, Integer longest) {

    /** What the column holds. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999.9999");

    private static final int DECIMALS = 4;

    /**
     * Those of them that the kind has; the others are left out.
     *
     * @param longest null for the usual length
     * @throws InvalidInputException for {@code least}, {@code most} or {@code longest}
     */
    public static QuestionLimits of(QuestionKind kind, BigDecimal least, BigDecimal most, Integer longest) {
        boolean number = kind == QuestionKind.NUMBER;
        BigDecimal from = number ? within("least", least) : null;
        BigDecimal to = number ? within("most", most) : null;
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new InvalidInputException("most", "complaint.question.order");
        }
        return new QuestionLimits(from, to, kind.isWords() ? length(kind, longest) : null);
    }

    private static BigDecimal within(String field, BigDecimal limit) {
        if (limit != null
                && (limit.abs().compareTo(LARGEST) > 0
                        || limit.stripTrailingZeros().scale() > DECIMALS)) {
            throw new InvalidInputException(field, "complaint.question.number");
        }
        return limit;
    }

    private static int length(QuestionKind kind, Integer asked) {
        int most = kind == QuestionKind.TEXT ? ComplaintLimits.ANSWER_LINE : ComplaintLimits.ANSWER_TEXT;
        if (asked != null && (asked < 1 || asked > most)) {
            throw new InvalidInputException("longest", "complaint.question.longest", most);
        }
        return asked == null ? most : asked;
    }
}
