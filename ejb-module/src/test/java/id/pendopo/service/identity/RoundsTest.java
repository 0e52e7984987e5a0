package id.pendopo.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Rounds rounds = new Rounds();
    private final List<String> done = new ArrayList<>();

    @Test
    void a_round_is_not_overtaken_by_the_next() {
        rounds.alone(
                () -> {
                    rounds.alone(() -> done.add("second"), "second failed");
                    done.add("first");
                },
                "first failed");

        assertThat(done).containsExactly("first");
    }

    @Test
    void after_one_that_failed_the_next_goes_on() {
        rounds.alone(
                () -> {
                    throw new IllegalStateException("expected");
                },
                "failed as it should");
        rounds.alone(() -> done.add("next"), "next failed");

        assertThat(done).containsExactly("next");
    }
}
