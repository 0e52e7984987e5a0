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
        add(marks, 1);
        for (ProfileDimension dimension : ProfileDimension.values()) {
            Enum<?> group = dimension.of(profile);
            if (group != null) {
                add(dimension, group, 1);
            }
        }
    }

    /** Counts answers with the same marks; the groups their respondents belong to are counted apart. */
    public void add(Marks marks, long times) {
        respondents += times;
        for (int place = 0; place < elements; place++) {
            int mark = marks.at(place);
            if (mark > 0) {
                counts[place * Marks.BEST + mark - 1] += times;
            }
        }
    }

    /** Counts respondents of a group, whose answers are counted apart. */
    public void add(ProfileDimension dimension, Enum<?> group, long times) {
        counts[at(dimension, group)] += times;
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

    /** What has to be added to the other to make it this one; numbers may be less than nothing. */
    public SurveyTally minus(SurveyTally other) {
        SurveyTally difference = new SurveyTally(elements);
        difference.add(respondents, counts);
        difference.add(
                -other.respondents,
                Arrays.stream(other.counts).map(count -> -count).toArray());
        return difference;
    }

    public boolean isNothing() {
        return respondents == 0 && Arrays.stream(counts).allMatch(count -> count == 0);
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

    /** The same for each group in its order, those who did not say last. */
    public long[] groups(ProfileDimension dimension) {
        long[] groups = new long[dimension.groups().size() + 1];
        for (int i = 0; i < groups.length - 1; i++) {
            groups[i] = count(dimension, dimension.groups().get(i));
        }
        groups[groups.length - 1] = unsaid(dimension);
        return groups;
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
        return array(counts);
    }

    static String array(long[] counts) {
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
