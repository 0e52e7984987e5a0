package id.pendopo.domain.organization;

import id.pendopo.domain.platform.InvalidInputException;
import java.util.regex.Pattern;

/** Takes text as people type it: trimmed, without control characters, within its limit. */
final class Input {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private Input() {}

    static String required(String field, String text, int limit) {
        String taken = optional(field, text, limit);
        if (taken.isEmpty()) {
            throw new InvalidInputException(field, "input.required");
        }
        return taken;
    }

    static String optional(String field, String text, int limit) {
        String taken = text == null ? "" : text.strip();
        if (taken.length() > limit) {
            throw new InvalidInputException(field, "input.too-long", limit);
        }
        if (CONTROL.matcher(taken).find()) {
            throw new InvalidInputException(field, "input.control-characters");
        }
        return taken;
    }

    static String matching(String field, String text, int limit, Pattern pattern, String code) {
        String taken = optional(field, text, limit);
        if (!taken.isEmpty() && !pattern.matcher(taken).matches()) {
            throw new InvalidInputException(field, code);
        }
        return taken;
    }
}
