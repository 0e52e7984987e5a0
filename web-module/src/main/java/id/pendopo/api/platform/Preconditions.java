package id.pendopo.api.platform;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caller knows of a thing. The tag names the version, which is all that {@code If-Match} looks at; the day and the
 * language are in it because an unchanged complaint still reads differently once it is late, or in English; for what is put
 * together from several things, the content.
 */
public final class Preconditions {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final Pattern VERSION_TAG =
            Pattern.compile("(?:W/)?\"v(\\d{1,9})(?:\\.(?:\\d{1,7}\\.[a-z]{2}|[0-9a-f]{24}))?\"");

    private Preconditions() {}

    public static EntityTag tag(int version, LocalDate today, Locale locale) {
        return new EntityTag("v" + version + "." + today.toEpochDay() + "." + locale.getLanguage());
    }

    /**
     * The key by which a repeated request is known.
     *
     * @throws HttpRefusal 400 when it is missing or not acceptable
     */
    public static String idempotencyKey(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new HttpRefusal(400, "api.idempotencyKeyRequired");
        }
        return key;
    }

    /**
     * The version the caller has seen.
     *
     * @throws HttpRefusal 428 when the caller does not say, 400 when it is not a tag of ours
     */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new HttpRefusal(428, "api.ifMatchRequired");
        }
        Matcher matcher = VERSION_TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new HttpRefusal(400, "api.ifMatchMalformed");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Whether the caller already has this ({@code If-None-Match}). */
    public static boolean alreadyKnown(String ifNoneMatch, EntityTag tag) {
        return alreadyKnown(ifNoneMatch, tag.getValue());
    }

    static boolean alreadyKnown(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String quoted = "\"" + tag + "\"";
        for (String known : ifNoneMatch.split(",")) {
            String candidate = known.strip();
            if (candidate.equals("*") || candidate.equals(quoted) || candidate.equals("W/" + quoted)) {
                return true;
            }
        }
        return false;
    }
}
