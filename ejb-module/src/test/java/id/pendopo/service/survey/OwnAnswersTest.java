package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.service.complaint.QuestionOption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnAnswersTest {

    private static final List<QuestionOption> OFFERED = List.of(
            new QuestionOption("parkir", "Parkir, luas", "Parking", true),
            new QuestionOption("toilet", "Toilet", null, true),
            new QuestionOption("laktasi", "Ruang laktasi", "Nursing room", true));

    private static OwnQuestion question(QuestionKind kind, boolean required) {
        boolean number = kind == QuestionKind.NUMBER;
        return new OwnQuestion(
                7,
                "fasilitas",
                kind,
                "Fasilitas?",
                null,
                null,
                null,
                1,
                required,
                number ? BigDecimal.ZERO : null,
                number ? BigDecimal.TEN : null,
                kind.isWords() ? 20 : null,
                kind.isChoice() ? OFFERED : List.of());
    }

    private static List<GivenValue> check(OwnQuestion question, boolean strict, List<Violation> wrong, String... said) {
        return OwnAnswers.check(List.of(question), Map.of("fasilitas", List.of(said)), strict, wrong);
    }

    @Test
    void what_was_chosen_is_kept_by_its_keys_in_the_order_they_are_offered() {
        List<Violation> wrong = new ArrayList<>();
        assertThat(check(question(QuestionKind.MULTIPLE_CHOICE, false), true, wrong, "laktasi", "parkir"))
                .containsExactly(new GivenValue(7, "parkir\nlaktasi"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_required_question_may_be_empty_on_paper_only() {
        OwnQuestion question = question(QuestionKind.SINGLE_CHOICE, true);
        List<Violation> wrong = new ArrayList<>();
        assertThat(check(question, false, wrong)).isEmpty();
        assertThat(wrong).isEmpty();
        check(question, true, wrong);
        assertThat(wrong).extracting(Violation::field).containsExactly("questions.fasilitas");
    }

    @Test
    void a_number_outside_its_limits_and_what_is_not_asked_are_refused_by_name() {
        List<Violation> wrong = new ArrayList<>();
        OwnAnswers.check(
                List.of(question(QuestionKind.NUMBER, false)),
                Map.of("fasilitas", List.of("11"), "lain<>", List.of("1")),
                true,
                wrong);
        assertThat(wrong).extracting(Violation::field).containsExactly("questions.fasilitas", "questions.lain??");
    }

    @Test
    void a_cell_says_what_was_chosen_by_name_key_or_number() {
        OwnQuestion several = question(QuestionKind.MULTIPLE_CHOICE, false);
        assertThat(several.typed("Toilet; 3")).containsExactly("toilet", "laktasi");
        assertThat(several.typed("1,2")).containsExactly("parkir", "toilet");
        assertThat(several.typed("Parkir, luas"))
                .as("a name that has a comma of its own")
                .containsExactly("parkir");
        OwnQuestion one = question(QuestionKind.SINGLE_CHOICE, false);
        assertThat(one.typed("nursing ROOM")).containsExactly("laktasi");
        assertThat(one.typed("4")).as("there are three").containsExactly("4");
        assertThat(one.typed("-")).isEmpty();
        assertThat(question(QuestionKind.NUMBER, false).typed("2,5")).containsExactly("2.5");
    }
}
