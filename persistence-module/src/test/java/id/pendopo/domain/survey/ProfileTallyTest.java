package id.pendopo.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers counted by groups of respondents. */
class ProfileTallyTest {

    private static final int FEMALE = Sex.FEMALE.ordinal() + 1;
    private static final int S1 = Education.S1.ordinal() + 1;

    private final ProfileTally tally = new ProfileTally(3);

    @Test
    void an_answer_counts_for_every_group_its_respondent_belongs_to_and_for_those_who_did_not_say() {
        tally.add(new Marks("432"), new int[] {FEMALE, 34, S1, 0, 0});
        tally.add(new Marks("104"), new int[] {0, 17, S1, 0, 0});
        assertThat(tally.respondents()).isEqualTo(2);
        AnswerTally women = tally.answers(ProfileDimension.SEX, Sex.FEMALE);
        assertThat(women.respondents()).isEqualTo(1);
        assertThat(women.elements().get(0)).isEqualTo(new ElementTally(0, 0, 0, 1));
        AnswerTally unsaid = tally.answers(ProfileDimension.SEX, null);
        assertThat(unsaid.respondents()).isEqualTo(1);
        assertThat(unsaid.elements())
                .containsExactly(new ElementTally(1, 0, 0, 0), ElementTally.NONE, new ElementTally(0, 0, 0, 1));
        assertThat(tally.groups(ProfileDimension.AGE)).containsExactly(1, 0, 1, 0, 0, 0, 0);
        assertThat(tally.groups(ProfileDimension.EDUCATION)).containsExactly(0, 0, 0, 2, 0, 0, 0);
        assertThat(tally.groups(ProfileDimension.JOB)).containsExactly(0, 0, 0, 0, 0, 0, 2);
    }

    @Test
    void all_groups_of_a_dimension_together_are_all_answers() {
        for (int i = 0; i < 60; i++) {
            tally.add(new Marks("" + (1 + i % 4) + i % 5 % 4 + 3), new int[] {i % 3, i, i % 7, i % 7, i % 3});
        }
        for (ProfileDimension dimension : ProfileDimension.values()) {
            AnswerTally sum = tally.answers(dimension, null);
            for (Enum<?> group : dimension.groups()) {
                sum = sum.plus(tally.answers(dimension, group));
            }
            assertThat(sum.respondents()).isEqualTo(60);
            assertThat(sum.elements().get(0).answered()).isEqualTo(60);
        }
    }

    @Test
    void the_difference_of_two_tallies_makes_one_the_other() {
        SurveyTally right = new SurveyTally(3);
        right.add(new Marks("432"), 5);
        right.add(ProfileDimension.SEX, Sex.FEMALE, 2);
        SurveyTally wrong = new SurveyTally(3);
        wrong.add(new Marks("111"), 7);
        SurveyTally difference = right.minus(wrong);
        assertThat(difference.respondents()).isEqualTo(-2);
        assertThat(difference.isNothing()).isFalse();
        wrong.add(difference);
        assertThat(wrong).isEqualTo(right);
        assertThat(right.minus(wrong).isNothing()).isTrue();
    }
}
