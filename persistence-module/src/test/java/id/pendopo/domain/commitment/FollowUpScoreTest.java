package id.pendopo.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpScoreTest {

    private final FollowUpScore score = new FollowUpScore(30, 80, List.of(12, 9, 6, 3, 1));

    @ParameterizedTest
    @CsvSource({"0,0,0", "10,0,1", "100,29,2", "100,30,3", "10,8,3", "100,81,4", "10,10,5", "1,1,5"})
    void the_share_of_promises_kept_is_scored_in_bands(long total, long done, int expected) {
        assertThat(score.share(total, done)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,0",
        "3,2,1,0",
        "3,3,13,0",
        "3,3,12,1",
        "3,3,9,2",
        "3,3,6,3",
        "3,3,3,4",
        "3,3,1,5",
        "3,3,0,5",
        "3,3,2,4"
    })
    void speed_counts_only_when_all_are_kept(long total, long done, int months, int expected) {
        assertThat(score.speed(total, done, months)).isEqualTo(expected);
    }
}
