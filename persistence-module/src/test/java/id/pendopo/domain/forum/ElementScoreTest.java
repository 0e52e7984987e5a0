package id.pendopo.domain.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementScoreTest {

    @Test
    void one_two_three_four_and_more_than_four_elements_score_one_to_five() {
        ElementScore score = ElementScore.parse("1,2,3,4,5");
        assertThat(score.of(0)).isZero();
        assertThat(score.of(1)).isEqualTo(1);
        assertThat(score.of(4)).isEqualTo(4);
        assertThat(score.of(5)).isEqualTo(5);
        assertThat(score.of(8)).isEqualTo(5);
    }

    @Test
    void other_bands_may_be_set() {
        ElementScore score = ElementScore.parse("2, 4, 8");
        assertThat(score.of(1)).isZero();
        assertThat(score.of(7)).isEqualTo(2);
    }
}
