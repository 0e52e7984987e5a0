package id.pendopo.api.platform;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a thing as an entity tag, and what a caller says about it. */
public final class Preconditions {

    private static final Pattern VERSION_TAG = Pattern.compile("\"v(\\d{1,9})\"");

    private Preconditions() {}

    public static EntityTag tag(int version) {
        return new EntityTag("v" + version);
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

    /** Whether the caller already has this version ({@code If-None-Match}). */
    public static boolean alreadyKnown(String ifNoneMatch, EntityTag tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String quoted = "\"" + tag.getValue() + "\"";
        for (String known : ifNoneMatch.split(",")) {
            String candidate = known.strip();
            if (candidate.equals("*") || candidate.equals(quoted) || candidate.equals("W/" + quoted)) {
                return true;
            }
        }
        return false;
    }
}
