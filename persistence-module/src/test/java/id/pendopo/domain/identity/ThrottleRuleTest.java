package id.pendopo.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThrottleRuleTest {

    @Test
    void the_first_failures_cost_nothing_then_each_doubles_the_wait() {
        ThrottleRule rule = ThrottleRule.ACCOUNT_FROM_ADDRESS;
        assertThat(rule.waitAfter(4)).isZero();
        assertThat(rule.waitAfter(5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(rule.waitAfter(6)).isEqualTo(Duration.ofSeconds(10));
        assertThat(rule.waitAfter(7)).isEqualTo(Duration.ofSeconds(20));
    }

    @Property
    void nobody_is_ever_locked_out_for_longer_than_the_longest_wait(@ForAll @IntRange(min = 0) int failures) {
        for (ThrottleRule rule :
                new ThrottleRule[] {ThrottleRule.ACCOUNT_FROM_ADDRESS, ThrottleRule.ADDRESS, ThrottleRule.SECOND_FACTOR
                }) {
            assertThat(rule.waitAfter(failures)).isBetween(Duration.ZERO, rule.longest());
        }
    }

    @Property
    void more_failures_never_wait_less(@ForAll @IntRange(min = 0, max = 1000) int failures) {
        ThrottleRule rule = ThrottleRule.SECOND_FACTOR;
        assertThat(rule.waitAfter(failures + 1)).isGreaterThanOrEqualTo(rule.waitAfter(failures));
    }
}
