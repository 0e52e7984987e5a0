package id.pendopo.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A cursor comes from outside: whatever somebody writes into one, the database must not be asked what it cannot hold. */
class CursorTest {

    private static Cursor of(String... keys) {
        return Cursor.parse(Cursor.after(Arrays.asList(keys)).encode(), keys.length);
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        refused.violations().get(0).field())
                .isEqualTo("cursor"));
    }

    @Test
    void keys_come_back_as_they_were() {
        assertThat(of("2026-11-22T01:02:03Z").instant(0)).isEqualTo(Instant.parse("2026-11-22T01:02:03Z"));
        assertThat(of("9999-01-01T00:00:00Z").instant(0)).isEqualTo(Instant.parse("9999-01-01T00:00:00Z"));
        assertThat(of("2026-11-22").day(0)).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(of("-0.607927").decimal(0)).isEqualTo(new BigDecimal("-0.607927"));
    }

    @Test
    void a_key_with_a_character_that_cannot_be_stored_is_refused() {
        refused(() -> of("a\u0000b"));
        assertThat(Cursor.parse(Cursor.after(Arrays.asList((String) null)).encode(), 1)
                        .keys())
                .containsExactly((String) null);
    }

    @Test
    void a_list_without_missing_keys_refuses_a_key_that_is_missing() {
        String missing = Cursor.after(Arrays.asList("a", null)).encode();
        refused(() -> Cursor.whole(missing, 2));
        assertThat(Cursor.whole(Cursor.after(List.of("a", "")).encode(), 2).keys())
                .containsExactly("a", "");
        assertThat(Cursor.whole(null, 2)).isNull();
    }

    @Test
    void moments_and_days_the_database_cannot_hold_are_refused() {
        for (String moment : List.of(
                "+1000000000-12-31T23:59:59Z", "+300000-01-01T00:00:00Z", "-999999-01-01T00:00:00Z", "yesterday", "")) {
            refused(() -> of(moment).instant(0));
        }
        for (String day : List.of("+999999999-12-31", "-9999-01-01", "2026-02-30", "")) {
            refused(() -> of(day).day(0));
        }
        refused(() -> of((String) null).instant(0));
        refused(() -> of((String) null).day(0));
    }

    @Test
    void numbers_without_end_are_refused() {
        for (String number : List.of("1e2147483647", "1e-2147483647", "1e100", "1".repeat(500), "NaN", "")) {
            refused(() -> of(number).decimal(0));
        }
        refused(() -> of((String) null).decimal(0));
    }
}
