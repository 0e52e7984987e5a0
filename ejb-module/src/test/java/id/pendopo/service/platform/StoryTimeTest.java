package id.pendopo.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant THEN = Instant.parse("2024-06-12T23:00:00Z");
    private static final Instant EARLIER = Instant.parse("2019-04-22T08:00:00Z");

    private final Clock clock = new StoryTime(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void what_is_told_happens_at_its_moment_and_only_while_it_is_told() {
        assertThat(clock.instant()).isEqualTo(NOW);
        StoryTime.at(THEN, () -> {
            assertThat(clock.instant()).isEqualTo(THEN);
            StoryTime.at(EARLIER, () -> assertThat(clock.instant()).isEqualTo(EARLIER));
            assertThat(LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")))).isEqualTo("2024-06-13");
        });
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void a_story_that_fails_leaves_the_time_as_it_was() {
        assertThatThrownBy(() -> StoryTime.at(THEN, () -> {
                    throw new IllegalStateException("x");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void nobody_else_hears_it() throws InterruptedException {
        Instant[] heard = new Instant[1];
        Thread other = new Thread(() -> heard[0] = clock.instant());
        StoryTime.at(THEN, () -> {
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(heard[0]).isEqualTo(NOW);
    }
}
