package id.pendopo.domain.complaint;

import java.util.Collection;
import java.util.List;

/**
 * By what figures can be told apart, besides the month. Sums are kept for none, one and two of them at a time; a level is
 * the bits of those it keeps.
 */
public enum FigureDimension {
    AGENCY("agency_id"),
    CATEGORY("category_id"),
    DISTRICT("district_id"),
    CHANNEL("channel"),
    CLASS("class");

    /** More than two together are counted from the facts of the months asked for; sums of three would be larger than those. */
    private static final int TOGETHER = 2;

    private static final List<Integer> LEVELS = java.util.stream.IntStream.range(0, 1 << values().length)
            .filter(level -> Integer.bitCount(level) <= TOGETHER)
            .boxed()
            .toList();

    private final String column;

    FigureDimension(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }

    boolean in(int level) {
        return (level & 1 << ordinal()) != 0;
    }

    /** The levels sums are kept for. */
    public static List<Integer> levels() {
        return LEVELS;
    }

    /** The level that tells these apart. */
    public static int level(Collection<FigureDimension> dimensions) {
        return dimensions.stream()
                .mapToInt(dimension -> 1 << dimension.ordinal())
                .reduce(0, (one, other) -> one | other);
    }

    /** Whether sums are kept for the level. */
    public static boolean isKept(int level) {
        return Integer.bitCount(level) <= TOGETHER;
    }
}
