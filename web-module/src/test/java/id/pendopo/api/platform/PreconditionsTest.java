package id.pendopo.api.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\"v3\"", "\"v3.20514.id\"", "W/\"v3.20514.en\"", "  \"v3\" ", "\"v3.0123456789abcdef01234567\""
            })
    void only_the_version_of_a_tag_counts_for_a_change(String tag) {
        assertThat(Preconditions.required(tag)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "v3", "\"3\"", "\"v\"", "\"v3\", \"v4\"", "\"v99999999999\""})
    void what_is_no_tag_of_ours_is_refused(String tag) {
        assertThatThrownBy(() -> Preconditions.required(tag))
                .isInstanceOfSatisfying(HttpRefusal.class, refusal -> assertThat(refusal.status())
                        .isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\u00e9"})
    void a_key_of_a_request_is_visible_ascii(String key) {
        assertThat(Preconditions.idempotencyKey("portal-2027/17")).isEqualTo("portal-2027/17");
        assertThatThrownBy(() -> Preconditions.idempotencyKey(key)).isInstanceOf(HttpRefusal.class);
        assertThatThrownBy(() -> Preconditions.idempotencyKey(null)).isInstanceOf(HttpRefusal.class);
    }

    @Test
    void a_missing_version_is_a_missing_precondition() {
        assertThatThrownBy(() -> Preconditions.required(null))
                .isInstanceOfSatisfying(HttpRefusal.class, refusal -> assertThat(refusal.status())
                        .isEqualTo(428));
    }

    @Test
    void a_tag_is_known_in_a_list_and_when_weak() {
        assertThat(Preconditions.alreadyKnown("\"v2\", W/\"v3\"", "v3")).isTrue();
        assertThat(Preconditions.alreadyKnown("\"v2\"", "v3")).isFalse();
        assertThat(Preconditions.alreadyKnown(null, "v3")).isFalse();
    }
}
