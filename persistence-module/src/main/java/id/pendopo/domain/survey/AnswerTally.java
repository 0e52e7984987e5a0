package id.pendopo.domain.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What an index is made of: how many respondents, and for each element how often each mark. Answers are pooled by adding
 * tallies, which is why the order of the answers, and who counted them where, changes nothing.
 *
 * @param elements in the order of the instrument
 */
public record AnswerTally(long respondents, List<ElementTally> elements) implements Serializable {

    public AnswerTally {
        elements = List.copyOf(elements);
    }

    public static AnswerTally none(int elements) {
        return new AnswerTally(0, java.util.Collections.nCopies(elements, ElementTally.NONE));
    }

    public static AnswerTally of(int elements, Iterable<Marks> answers) {
        long[] counts = new long[elements * Marks.BEST];
        long respondents = 0;
        for (Marks marks : answers) {
            respondents++;
            for (int place = 0; place < elements; place++) {
                int mark = marks.at(place);
                if (mark > 0) {
                    counts[place * Marks.BEST + mark - 1]++;
                }
            }
        }
        return of(respondents, counts, elements);
    }

    /** From counters as they are kept: for each element the ones, twos, threes and fours. */
    public static AnswerTally of(long respondents, long[] counts, int elements) {
        List<ElementTally> tallies = new ArrayList<>(elements);
        for (int place = 0; place < elements; place++) {
            int from = place * Marks.BEST;
            tallies.add(new ElementTally(counts[from], counts[from + 1], counts[from + 2], counts[from + 3]));
        }
        return new AnswerTally(respondents, tallies);
    }

    public AnswerTally plus(AnswerTally other) {
        if (elements.size() != other.elements.size()) {
            throw new IllegalArgumentException("Answers to different questionnaires");
        }
        List<ElementTally> sums = new ArrayList<>(elements.size());
        for (int place = 0; place < elements.size(); place++) {
            sums.add(elements.get(place).plus(other.elements.get(place)));
        }
        return new AnswerTally(respondents + other.respondents, sums);
    }
}
