package id.pendopo.domain.survey;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Counters of a survey as they are kept: respondents; for each element how often each mark; for each group of the profile how
 * many. One row of numbers, so that adding is all there is to it.
 */
public final class SurveyTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final int elements;
    private final long[] counts;
    private long respondents;

    public SurveyTally(int elements) {
        this.elements = elements;
        this.counts = new long[size(elements)];
    }

    /** How many counters a survey with that many elements has. */
    public static int size(int elements) {
        return elements * Marks.BEST + ProfileDimension.size();
    }

    /** Counts one answer. */
    public void add(Marks marks, Profile profile) {
        respondents++;
        for (int place = 0; place < elements; place++) {
            int mark = marks.at(place);
            if (mark > 0) {
                counts[place * Marks.BEST + mark - 1]++;
            }
        }
        for (ProfileDimension dimension : ProfileDimension.values()) {
            Enum<?> group = dimension.of(profile);
            if (group != null) {
                counts[at(dimension, group)]++;
            }
        }
    }

    /** Adds a row as it is kept. */
    public void add(long moreRespondents, long[] more) {
        if (more.length != counts.length) {
            throw new IllegalArgumentException("Counters of another questionnaire");
        }
        respondents += moreRespondents;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more[i];
        }
    }

    public void add(SurveyTally other) {
        add(other.respondents, other.counts);
    }

    public long respondents() {
        return respondents;
    }

    /** The part an index is made of. */
    public AnswerTally answers() {
        return AnswerTally.of(respondents, counts, elements);
    }

    /** How many respondents belong to the group. */
    public long count(ProfileDimension dimension, Enum<?> group) {
        return counts[at(dimension, group)];
    }

    /** How many did not say. */
    public long unsaid(ProfileDimension dimension) {
        return respondents
                - dimension.groups().stream()
                        .mapToLong(group -> count(dimension, group))
                        .sum();
    }

    /** As PostgreSQL reads an array. */
    public String text() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < counts.length; i++) {
            text.append(i == 0 ? "" : ",").append(counts[i]);
        }
        return text.append('}').toString();
    }

    private int at(ProfileDimension dimension, Enum<?> group) {
        return elements * Marks.BEST + dimension.from() + group.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyTally tally
                && respondents == tally.respondents
                && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return respondents + " " + text();
    }
}
