package id.pendopo.domain.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number: a ninth stays a ninth until it is shown. Always in lowest terms, so that equal numbers are equal.
 *
 * @param numerator carries the sign
 * @param denominator always positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction>, Serializable {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final Pattern RATIO = Pattern.compile("([0-9]{1,9})\\s*/\\s*([0-9]{1,9})");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,9})?");

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction of nothing");
        }
        BigInteger shared = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(shared);
        denominator = denominator.divide(shared);
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        return number.scale() > 0
                ? new Fraction(digits, BigInteger.TEN.pow(number.scale()))
                : new Fraction(digits.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE);
    }

    /**
     * Reads what people write: {@code 1/9}, {@code 0.125} or {@code 0,125}.
     *
     * @throws NumberFormatException if it is none of these
     */
    public static Fraction parse(String text) {
        String form = text == null ? "" : text.strip();
        Matcher ratio = RATIO.matcher(form);
        if (ratio.matches() && Long.parseLong(ratio.group(2)) != 0) {
            return of(Long.parseLong(ratio.group(1)), Long.parseLong(ratio.group(2)));
        }
        if (DECIMAL.matcher(form).matches()) {
            return of(new BigDecimal(form.replace(',', '.')));
        }
        throw new NumberFormatException("Neither a decimal number nor a fraction");
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    /** @throws ArithmeticException if the other is zero */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Half goes up, as reports round. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** What is left when the further decimals are cut off, as old reports did with weights. */
    public Fraction cut(int decimals) {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.DOWN));
    }

    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 1/9}, or {@code 1} for whole numbers. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
