package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {

    private static final Clock LATE_IN_JAKARTA = Clock.fixed(Instant.parse("2026-11-21T16:30:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta,2026-11-21", "Asia/Makassar,2026-11-22", "Asia/Jayapura,2026-11-22"})
    void the_day_is_that_of_the_government(String zone, LocalDate day) {
        assertThat(new Today(LATE_IN_JAKARTA, zone).get()).isEqualTo(day);
    }
}
