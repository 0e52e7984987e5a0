package id.pendopo.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SurveyDeviceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final byte[] HASH = {1};

    private static SurveyDevice offered() {
        SurveyDevice device = new SurveyDevice(1L, "Tablet loket 1");
        device.offer(HASH, NOW.plus(Duration.ofMinutes(15)));
        return device;
    }

    @Test
    void a_pairing_code_that_nobody_typed_in_time_pairs_nothing() {
        SurveyDevice device = offered();
        assertThat(device.state(NOW)).isEqualTo(DeviceState.WAITING);
        Instant late = NOW.plus(Duration.ofMinutes(15));
        assertThat(device.state(late)).isEqualTo(DeviceState.EXPIRED);
        assertThatThrownBy(() -> device.pair(HASH, late)).isInstanceOf(RuleViolationException.class);
        device.pair(HASH, NOW);
        assertThat(device.state(late)).isEqualTo(DeviceState.PAIRED);
        assertThatThrownBy(() -> device.pair(HASH, NOW)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void a_new_code_leaves_what_is_paired_as_it_is_until_it_is_typed_in() {
        SurveyDevice device = offered();
        device.pair(HASH, NOW);
        device.offer(HASH, NOW.plusSeconds(60));
        assertThat(device.state(NOW)).isEqualTo(DeviceState.PAIRED);
    }

    @Test
    void a_device_that_was_ended_stays_ended() {
        SurveyDevice device = offered();
        device.revoke(NOW);
        assertThat(device.state(NOW)).isEqualTo(DeviceState.REVOKED);
        assertThatThrownBy(() -> device.offer(HASH, NOW.plusSeconds(60))).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> device.ask(2L, "Lain")).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> device.revoke(NOW)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> new SurveyDevice(1L, " ")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_time_of_the_day_tells_the_session_of_the_form() {
        assertThat(Session.at(LocalTime.of(7, 59))).isNull();
        assertThat(Session.at(LocalTime.of(8, 0))).isEqualTo(Session.MORNING);
        assertThat(Session.at(LocalTime.of(12, 0))).isNull();
        assertThat(Session.at(LocalTime.of(13, 0))).isEqualTo(Session.AFTERNOON);
        assertThat(Session.at(LocalTime.of(17, 0))).isNull();
    }
}
