package id.pendopo.domain.survey;

import java.math.BigInteger;

/**
 * How many respondents are enough (Krejcie and Morgan): {@code X² N P(1-P) / (d²(N-1) + X² P(1-P))} with X² = 3.841, P = 0.5
 * and d = 0.05, rounded half up, which is what their table has; rounding up would be wrong for half of it.
 */
public final class SampleSize {

    /** X² P(1-P) in units of 1/20,000, as d² is 50 of them. */
    private static final BigInteger SPREAD = BigInteger.valueOf(19_205);

    private static final BigInteger ERROR = BigInteger.valueOf(50);

    private SampleSize() {}

    /**
     * @param population how many people the service serves in the period
     * @return respondents needed; 0 for nobody
     */
    public static long of(long population) {
        if (population <= 0) {
            return 0;
        }
        BigInteger all = BigInteger.valueOf(population);
        BigInteger above = SPREAD.multiply(all);
        BigInteger below = ERROR.multiply(all.subtract(BigInteger.ONE)).add(SPREAD);
        return above.shiftLeft(1).add(below).divide(below.shiftLeft(1)).longValueExact();
    }
}
