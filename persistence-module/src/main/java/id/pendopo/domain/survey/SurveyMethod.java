package id.pendopo.domain.survey;

import java.math.BigDecimal;

/**
 * The regulation a survey follows: it says what is asked and where the grades begin. An 85 is an A by the older one and a B
 * by the newer, so a period keeps its method for ever.
 */
public enum SurveyMethod {
    /** Nine elements; PermenPANRB 14/2017. */
    PERMENPANRB_14_2017("65.00", "76.61", "88.31"),
    /** Fourteen elements, for old years; KEP/25/M.PAN/2/2004. */
    KEPMENPAN_25_2004("43.76", "62.51", "81.26");

    /** An index (1 to 4) times this is the converted index (25 to 100). */
    public static final int CONVERSION = 25;

    /** Decimals of a converted index; it is rounded to them before it is graded. */
    public static final int DECIMALS = 2;

    private final BigDecimal c;
    private final BigDecimal b;
    private final BigDecimal a;

    SurveyMethod(String c, String b, String a) {
        this.c = new BigDecimal(c);
        this.b = new BigDecimal(b);
        this.a = new BigDecimal(a);
    }

    /** Where a grade begins; the lowest begins at 25. */
    public BigDecimal from(Grade grade) {
        return switch (grade) {
            case D -> new BigDecimal("25.00");
            case C -> c;
            case B -> b;
            case A -> a;
        };
    }

    /**
     * The grade of a converted index. The intervals of the table have gaps between their second and fourth decimal, so the
     * value is rounded to two decimals (half up) first.
     */
    public Grade grade(Fraction converted) {
        return grade(converted.rounded(DECIMALS));
    }

    /** The grade of a converted index with any number of decimals. */
    public Grade grade(BigDecimal converted) {
        BigDecimal rounded = converted.setScale(DECIMALS, java.math.RoundingMode.HALF_UP);
        if (rounded.compareTo(a) >= 0) {
            return Grade.A;
        }
        if (rounded.compareTo(b) >= 0) {
            return Grade.B;
        }
        return rounded.compareTo(c) >= 0 ? Grade.C : Grade.D;
    }
}
