package id.pendopo.service.notification;

import com.samskivert.mustache.Mustache;
import id.pendopo.domain.platform.Texts;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a notice in one language.
 *
 * @param subject one line
 * @param body plain text
 */
public record NoticeText(String subject, String body) {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().withDelims("{ }").escapeHTML(false).defaultValue("");
    private static final int MAX_SUBJECT = 200;

    /** Fills {@code notice.<kind>.subject} and {@code notice.<kind>.body}; plain text, so whoever shows it escapes it. */
    static NoticeText of(String kind, Map<String, String> variables, Locale locale) {
        Texts texts = Texts.of(locale);
        String subject = filled(texts.get("notice." + kind + ".subject"), variables);
        return new NoticeText(oneLine(subject), filled(texts.get("notice." + kind + ".body"), variables));
    }

    private static String filled(String text, Map<String, String> variables) {
        return COMPILER.compile(text).execute(variables);
    }

    /** A subject goes into a mail header: no line may end in it. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= MAX_SUBJECT ? line : line.substring(0, MAX_SUBJECT - 1) + "\u2026";
    }
}
