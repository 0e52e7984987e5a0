package id.pendopo.service.complaint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blacks out what identifies people in words that are about to become public: mail addresses, and numbers as long as phone,
 * account and identity numbers. People write them into reports; the reporter and the officers still see them.
 */
public final class PublicText {

    private static final String BLACK = "█████";
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>()]{1,64}@[^\\s@<>()]{1,190}");
    /** Sums of money are as long and tell of nobody; they are found first so that they stay. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\bRp\\.? ?[0-9]{1,3}(?:\\.[0-9]{3})*(?:,[0-9]{2})?(?![0-9]))"
                    + "|(?<![0-9A-Za-z-])\\+?[0-9](?:[ .()-]{0,2}[0-9]){8,30}(?![0-9])");

    private PublicText() {}

    /** The words without what identifies people; null for null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        return NUMBER.matcher(MAIL.matcher(text).replaceAll(BLACK))
                .replaceAll(found -> found.group(1) == null ? BLACK : Matcher.quoteReplacement(found.group()));
    }
}
