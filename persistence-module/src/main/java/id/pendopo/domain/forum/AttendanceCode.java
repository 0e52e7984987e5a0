package id.pendopo.domain.forum;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes people say, type and scan, without letters and digits that are taken for each other (0 O, 1 I L). */
public final class AttendanceCode {

    /** Of a person at the door of one edition. */
    public static final int LENGTH = 6;
    /** Of an answer page or a poster, which must not be guessed. */
    public static final int SECRET_LENGTH = 12;

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LONGEST = 500;
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]k=([^&#]*)");

    private AttendanceCode() {}

    public static String code(RandomGenerator random) {
        return letters(random, LENGTH);
    }

    public static String secret(RandomGenerator random) {
        return letters(random, SECRET_LENGTH);
    }

    /**
     * The code that was typed or scanned: small letters, spaces and dashes do not matter, and a scanner that types the whole
     * address of a QR code is understood.
     *
     * @return empty if it cannot be a code of this length
     */
    public static Optional<String> read(String typed, int length) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher address = IN_ADDRESS.matcher(typed);
        String code = (address.find() ? address.group(1) : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "");
        return code.length() == length && code.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** For reading aloud and typing: in groups of four, a short code in two of three. */
    public static String grouped(String code) {
        return code.replaceAll(code.length() == LENGTH ? "(.{3})(?=.)" : "(.{4})(?=.)", "$1-");
    }

    private static String letters(RandomGenerator random, int many) {
        StringBuilder code = new StringBuilder(many);
        while (code.length() < many) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
