package id.pendopo.service.complaint;

import java.util.regex.Pattern;

/**
 * Blacks out what identifies people in words that are about to become public: mail addresses, and numbers as long as phone,
 * account and identity numbers. People write them into reports; the reporter and the officers still see them.
 */
public final class PublicText {

    private static final String BLACK = "█████";
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>()]{1,64}@[^\\s@<>()]{1,190}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z-])\\+?[0-9](?:[ .()-]{0,2}[0-9]){8,30}(?![0-9])");

    private PublicText() {}

    /** The words without what identifies people; null for null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        return NUMBER.matcher(MAIL.matcher(text).replaceAll(BLACK)).replaceAll(BLACK);
    }
}
