package id.pendopo.domain.document;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a letter's number is written, for example {@code {series}/{number:3}/{agency}/{month}/{year}} for
 * {@code 000.8.3/012/DINKES/XI/2026}. Placeholders: {@code series}, {@code agency}, {@code number} (optionally with the
 * least count of digits), {@code month} in Roman numerals as is the custom in Indonesian official letters, {@code year}.
 */
public record LetterPattern(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::([1-9]))?}");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    // Below what the constructor uses: static fields are set in the order they stand in.
    public static final LetterPattern DEFAULT = new LetterPattern("{series}/{number:3}/{agency}/{month}/{year}");

    /** @throws IllegalArgumentException if a placeholder is unknown or the number or year is left out */
    public LetterPattern {
        if (!text.contains("{number") || !text.contains("{year}")) {
            throw new IllegalArgumentException("A letter number needs {number} and {year}: " + text);
        }
        write(text, "", "", 1, LocalDate.EPOCH);
    }

    public String format(String series, String agencyCode, long number, LocalDate day) {
        return write(text, series, agencyCode, number, day);
    }

    private static String write(String text, String series, String agency, long number, LocalDate day) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String value =
                    switch (matcher.group(1)) {
                        case "series" -> series;
                        case "agency" -> agency;
                        case "number" -> matcher.group(2) == null
                                ? Long.toString(number)
                                : String.format("%0" + matcher.group(2) + "d", number);
                        case "month" -> ROMAN[day.getMonthValue() - 1];
                        case "year" -> Integer.toString(day.getYear());
                        default -> throw new IllegalArgumentException("Unknown placeholder in letter number: " + text);
                    };
            matcher.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        String written = matcher.appendTail(result).toString();
        if (written.indexOf('{') >= 0) {
            throw new IllegalArgumentException("Unknown placeholder in letter number: " + text);
        }
        return written;
    }
}
