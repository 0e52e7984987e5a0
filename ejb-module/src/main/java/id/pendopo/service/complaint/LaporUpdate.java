package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.LaporKind;
import java.util.Locale;
import java.util.Map;

/**
 * A message of SP4N-LAPOR! about a report that is here already.
 *
 * @param reference number of the report there
 * @param message number of the message there; empty if it has none
 * @param sequence grows with each message of a report; -1 if it has none
 * @param kind what it tells
 * @param text words of the reporter, may be empty
 * @param rating as it was sent, empty if none
 * @param at when the reporter said so, ISO 8601 as it was sent; empty if not given
 */
public record LaporUpdate(
        String reference, String message, long sequence, LaporKind kind, String text, String rating, String at) {

    private static final String KIND = "kind";

    /** Whether a message is one, and not a report. */
    static boolean is(Map<String, String> message, Map<String, String> names) {
        return !part(message, names, KIND).isBlank();
    }

    /** @param names what the other side calls our parts and kinds */
    static LaporUpdate of(Map<String, String> message, Map<String, String> names) {
        String sequence = part(message, names, "sequence");
        return new LaporUpdate(
                part(message, names, "reference"),
                part(message, names, "id"),
                sequence.matches("[0-9]{1,18}") ? Long.parseLong(sequence) : -1,
                kind(part(message, names, KIND), names),
                part(message, names, "text"),
                part(message, names, "rating"),
                part(message, names, "at"));
    }

    private static String part(Map<String, String> message, Map<String, String> names, String part) {
        String value = message.get(names.getOrDefault(part, part));
        return value == null ? "" : value.replace("\0", "").strip();
    }

    private static LaporKind kind(String said, Map<String, String> names) {
        for (LaporKind kind : LaporKind.values()) {
            String own = kind.name().toLowerCase(Locale.ROOT);
            if (kind != LaporKind.UNKNOWN && said.equalsIgnoreCase(names.getOrDefault(own, own))) {
                return kind;
            }
        }
        return LaporKind.UNKNOWN;
    }
}
