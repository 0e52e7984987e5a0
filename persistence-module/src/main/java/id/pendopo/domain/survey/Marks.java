package id.pendopo.domain.survey;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The marks one respondent gave, from 1 to 4, in the order of the instrument; 0 for an element left out. Kept as one digit
 * each.
 */
public record Marks(String digits) implements Serializable {

    public static final int BEST = 4;
    private static final char NONE = '0';

    /**
     * @param given marks by the code of their element; elements without one were not answered
     * @throws InvalidInputException for {@code answers.CODE} that is no element or no mark, for {@code answers} if there is
     *     none at all
     */
    public static Marks of(Instrument instrument, Map<String, Integer> given) {
        List<String> codes = instrument.codes();
        for (String code : given.keySet()) {
            if (!codes.contains(code)) {
                throw new InvalidInputException("answers." + code, "survey.elementUnknown");
            }
        }
        StringBuilder digits = new StringBuilder(codes.size());
        for (String code : codes) {
            Integer mark = given.get(code);
            if (mark != null && (mark < 1 || mark > BEST)) {
                throw new InvalidInputException("answers." + code, "survey.mark");
            }
            digits.append(mark == null ? NONE : (char) (NONE + mark));
        }
        if (digits.chars().allMatch(digit -> digit == NONE)) {
            throw new InvalidInputException("answers", "survey.nothingAnswered");
        }
        return new Marks(digits.toString());
    }

    /** The mark at a place of the instrument, 0 if it was not given. */
    public int at(int place) {
        return digits.charAt(place) - NONE;
    }

    public int size() {
        return digits.length();
    }

    public boolean isComplete() {
        return digits.indexOf(NONE) < 0;
    }
}
