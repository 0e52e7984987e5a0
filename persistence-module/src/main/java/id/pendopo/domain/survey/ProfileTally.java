package id.pendopo.domain.survey;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Answers by groups of respondents, as they are kept in one row of numbers: of all respondents, then of each group of each
 * dimension, how many they are and for each element how often each mark.
 */
public final class ProfileTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final int elements;
    private final int block;
    private final long[] counts;

    public ProfileTally(int elements) {
        this.elements = elements;
        this.block = 1 + elements * Marks.BEST;
        this.counts = new long[block * (1 + ProfileDimension.size())];
    }

    /**
     * Counts one answer.
     *
     * @param said by {@link ProfileDimension} in its order, as it is kept: 0 if not said
     */
    public void add(Marks marks, int[] said) {
        add(0, marks);
        for (ProfileDimension dimension : ProfileDimension.values()) {
            Enum<?> group = dimension.numbered(said[dimension.ordinal()]);
            if (group != null) {
                add(from(dimension, group), marks);
            }
        }
    }

    private void add(int from, Marks marks) {
        counts[from]++;
        for (int place = 0; place < elements; place++) {
            int mark = marks.at(place);
            if (mark > 0) {
                counts[from + place * Marks.BEST + mark]++;
            }
        }
    }

    /** Adds a row as it is kept. */
    public void add(long[] more) {
        if (more.length != counts.length) {
            throw new IllegalArgumentException("Counters of another questionnaire");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more[i];
        }
    }

    public void add(ProfileTally other) {
        add(other.counts);
    }

    public long respondents() {
        return counts[0];
    }

    /** @param group null for those who did not say */
    public AnswerTally answers(ProfileDimension dimension, Enum<?> group) {
        if (group != null) {
            return answers(Arrays.copyOfRange(counts, from(dimension, group), from(dimension, group) + block));
        }
        long[] rest = Arrays.copyOf(counts, block);
        for (Enum<?> one : dimension.groups()) {
            int from = from(dimension, one);
            for (int i = 0; i < block; i++) {
                rest[i] -= counts[from + i];
            }
        }
        return answers(rest);
    }

    /** How many respondents each group has, in its order, those who did not say last. */
    public long[] groups(ProfileDimension dimension) {
        int many = dimension.groups().size();
        long[] groups = new long[many + 1];
        groups[many] = counts[0];
        for (int i = 0; i < many; i++) {
            groups[i] = counts[from(dimension, dimension.groups().get(i))];
            groups[many] -= groups[i];
        }
        return groups;
    }

    private AnswerTally answers(long[] part) {
        return AnswerTally.of(part[0], Arrays.copyOfRange(part, 1, part.length), elements);
    }

    private int from(ProfileDimension dimension, Enum<?> group) {
        return block * (1 + dimension.from() + group.ordinal());
    }

    /** As PostgreSQL reads an array. */
    public String text() {
        return SurveyTally.array(counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileTally tally && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return text();
    }
}
