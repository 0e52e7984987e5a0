package id.pendopo.domain.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Takes text as people type it: trimmed, without control characters (NUL above all, which PostgreSQL cannot store), within
 * its limit. What does not fit is refused with the field's name.
 */
public final class TextInput {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    /** Something one can see; spaces of all kinds and marks without width are not. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    private static final int LONGEST_DAY = "2026-01-31".length();

    private TextInput() {}

    /**
     * A day as ISO 8601 writes it with four digits for the year; others (+999999999-01-01) the database cannot hold.
     *
     * @throws DateTimeException if it is none
     */
    public static LocalDate day(String text) {
        if (text.length() > LONGEST_DAY) {
            throw new DateTimeException("longer than a day");
        }
        return LocalDate.parse(text);
    }

    /** @throws InvalidInputException if nothing can be seen in it, it is too long or holds control characters */
    public static String required(String field, String text, int limit) {
        String taken = optional(field, text, limit);
        if (!VISIBLE.matcher(taken).find()) {
            throw new InvalidInputException(field, "input.required");
        }
        return taken;
    }

    /** The text, empty for null. */
    public static String optional(String field, String text, int limit) {
        String taken = text == null ? "" : text.strip();
        if (taken.length() > limit) {
            throw new InvalidInputException(field, "input.tooLong", limit);
        }
        if (CONTROL.matcher(taken).find()) {
            throw new InvalidInputException(field, "input.controlCharacters");
        }
        return taken;
    }

    /** An optional text that must look as the pattern says; otherwise the code is what the field is told. */
    public static String matching(String field, String text, int limit, Pattern pattern, String code) {
        String taken = optional(field, text, limit);
        if (!taken.isEmpty() && !pattern.matcher(taken).matches()) {
            throw new InvalidInputException(field, code);
        }
        return taken;
    }
}
