package id.pendopo.api.forum;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 wants it: lines that end with CRLF, of at most 75 octets, their texts escaped. */
final class ICalendar {

    static final String TYPE = "text/calendar; charset=UTF-8";

    private static final int OCTETS = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** @param name what programs call the calendar */
    ICalendar(String name) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Pendopo//Forum//ID");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        text("X-WR-CALNAME", name);
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    }

    ICalendar line(String property, String value) {
        int room = OCTETS;
        StringBuilder line = new StringBuilder();
        String whole = property + ":" + value;
        int used = 0;
        for (int at = 0; at < whole.length(); ) {
            int point = whole.codePointAt(at);
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > room) {
                line.append("\r\n ");
                used = 1;
            }
            line.append(character);
            used += octets;
            at += Character.charCount(point);
        }
        text.append(line).append("\r\n");
        return this;
    }

    /** A property whose value is text; nothing for an empty one. */
    ICalendar text(String property, String value) {
        return value == null || value.isEmpty()
                ? this
                : line(
                        property,
                        value.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\r\n", "\\n")
                                .replace("\n", "\\n")
                                .replace("\r", "\\n"));
    }

    ICalendar moment(String property, Instant value) {
        return line(property, MOMENT.format(value));
    }

    /** The whole of it. */
    String end() {
        line("END", "VCALENDAR");
        return text.toString();
    }
}
