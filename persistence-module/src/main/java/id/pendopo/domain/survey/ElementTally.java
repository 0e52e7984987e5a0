package id.pendopo.domain.survey;

import java.io.Serializable;

/** How often each mark was given to an element. */
public record ElementTally(long ones, long twos, long threes, long fours) implements Serializable {

    public static final ElementTally NONE = new ElementTally(0, 0, 0, 0);

    public ElementTally plus(ElementTally other) {
        return new ElementTally(ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours);
    }

    /** How many respondents answered it. */
    public long answered() {
        return ones + twos + threes + fours;
    }

    /** All marks together. */
    public long sum() {
        return ones + 2 * twos + 3 * threes + 4 * fours;
    }

    public long count(int mark) {
        return switch (mark) {
            case 1 -> ones;
            case 2 -> twos;
            case 3 -> threes;
            case 4 -> fours;
            default -> throw new IllegalArgumentException("No mark: " + mark);
        };
    }
}
