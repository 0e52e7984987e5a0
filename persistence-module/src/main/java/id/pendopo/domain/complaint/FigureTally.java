package id.pendopo.domain.complaint;

import java.io.Serializable;
import java.util.Arrays;

/** Counts complaints by mark and by the working days to their answer. Sums of it are exact, and so are its percentiles. */
public final class FigureTally implements Serializable {

    private final int[] counts = new int[FigureMark.values().length];
    private int[] days = new int[0];

    public FigureTally add(FigureFact fact) {
        return add(fact, 1);
    }

    /** @param times how many complaints like this; negative takes them off */
    public FigureTally add(FigureFact fact, int times) {
        return addMarks(fact.marks(), times).addDays(fact.days(), times);
    }

    /** @param times how many complaints have exactly these marks */
    public FigureTally addMarks(long marks, int times) {
        for (FigureMark mark : FigureMark.in(marks)) {
            counts[mark.ordinal()] += times;
        }
        return this;
    }

    /** @param times how many complaints were answered in so many working days; {@link FigureFact#NO_DAYS} counts nothing */
    public FigureTally addDays(int workingDays, int times) {
        if (workingDays >= 0) {
            reach(workingDays + 1);
            days[workingDays] += times;
        }
        return this;
    }

    public FigureTally add(FigureTally other) {
        return add(other.counts, other.days);
    }

    /**
     * @param moreCounts by the number of the mark; marks that came later may be missing
     * @param moreDays by working days
     */
    public FigureTally add(int[] moreCounts, int[] moreDays) {
        for (int i = 0; i < moreCounts.length; i++) {
            counts[i] += moreCounts[i];
        }
        reach(moreDays.length);
        for (int i = 0; i < moreDays.length; i++) {
            days[i] += moreDays[i];
        }
        return this;
    }

    private void reach(int length) {
        if (days.length < length) {
            days = Arrays.copyOf(days, length);
        }
    }

    public long count(FigureMark mark) {
        return counts[mark.ordinal()];
    }

    public long count(ComplaintState state) {
        return count(FigureMark.of(state));
    }

    public long received() {
        return count(FigureMark.RECEIVED);
    }

    /** What came in less what stands in each of the states; anything but 0 means that the figures are wrong. */
    public long unaccounted() {
        return received()
                - Arrays.stream(ComplaintState.values()).mapToLong(this::count).sum();
    }

    /** Answered within the time for their kind, or not; of all kinds. */
    public long resolved(boolean inTime) {
        return count(inTime ? FigureGroup.RESOLVED_IN_TIME : FigureGroup.RESOLVED_LATE);
    }

    /** Everything that is not over yet. */
    public long open() {
        return count(FigureGroup.OPEN);
    }

    public long count(FigureGroup group) {
        return group.marks().stream().mapToLong(this::count).sum();
    }

    /** Answered in more than so many working days. */
    public long over(int workingDays) {
        long sum = 0;
        for (int day = workingDays + 1; day < days.length; day++) {
            sum += days[day];
        }
        return sum;
    }

    /**
     * The number of working days within which a share of the answered complaints was answered: the smallest that at least
     * so many did not exceed (nearest rank).
     *
     * @param percent above 0, up to 100
     * @return null when none was answered
     */
    public Integer percentile(int percent) {
        long all = Arrays.stream(days).asLongStream().sum();
        long rank = (all * percent + 99) / 100;
        for (int day = 0, seen = 0; all > 0 && day < days.length; day++) {
            seen += days[day];
            if (seen >= rank) {
                return day;
            }
        }
        return null;
    }

    public Integer median() {
        return percentile(50);
    }

    public boolean isZero() {
        return Arrays.stream(counts).allMatch(count -> count == 0)
                && Arrays.stream(days).allMatch(count -> count == 0);
    }

    public int[] counts() {
        return counts.clone();
    }

    /** Without the empty end. */
    public int[] days() {
        int length = days.length;
        while (length > 0 && days[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(days, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureTally tally
                && Arrays.equals(counts, tally.counts)
                && Arrays.equals(days(), tally.days());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts) + Arrays.toString(days());
    }
}
