package id.pendopo.api.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.TooManyRequestsException;
import org.junit.jupiter.api.Test;

class GuestLimitsTest {

    private final GuestLimits limits = new GuestLimits();

    @Test
    void who_asks_too_often_waits_and_others_do_not_notice() {
        for (int i = 0; i < 3; i++) {
            limits.admit("203.0.113.7", 3);
        }
        assertThatThrownBy(() -> limits.admit("203.0.113.7", 3))
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        refusal -> assertThat(refusal.retryAfter().toSeconds()).isBetween(1L, 21L));
        limits.admit("203.0.113.8", 3);
        limits.admit("elsewhere", "203.0.113.7", 3);
    }

    @Test
    void a_network_of_billions_of_addresses_counts_once() {
        for (int i = 0; i < 3; i++) {
            limits.admit("2001:db8:1:2::" + i, 3);
        }
        assertThatThrownBy(() -> limits.admit("2001:db8:1:2:ffff::9", 3)).isInstanceOf(TooManyRequestsException.class);
    }
}
