package id.pendopo.api.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    @Test
    void no_line_is_longer_than_75_octets_and_unfolded_it_says_the_same() {
        String theme = "Peningkatan pelayanan – “prima” 😀 ".repeat(12);
        String calendar = new ICalendar("Forum").text("SUMMARY", theme).end();
        assertThat(Arrays.stream(calendar.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + theme + "\r\n");
    }

    @Test
    void texts_cannot_write_properties_of_their_own() {
        String calendar = new ICalendar("Forum")
                .text("SUMMARY", "a\r\nATTENDEE:x;b,c\\d")
                .text("LOCATION", "")
                .moment("DTSTART", Instant.parse("2026-12-01T02:00:00Z"))
                .end();
        assertThat(calendar)
                .contains("SUMMARY:a\\nATTENDEE:x\\;b\\,c\\\\d\r\n")
                .contains("DTSTART:20261201T020000Z\r\n")
                .doesNotContain("LOCATION");
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }
}
