package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.domain.platform.InvalidInputException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an answer to a question of a category must keep to. */
class QuestionRuleTest {

    private static QuestionRule rule(QuestionKind kind, boolean required) {
        return new QuestionRule(
                kind,
                required,
                kind == QuestionKind.NUMBER ? BigDecimal.ZERO : null,
                kind == QuestionKind.NUMBER ? new BigDecimal("100.0000") : null,
                kind.isWords() ? 10 : null,
                kind.isChoice() ? List.of("lubang", "amblas", "lain") : List.of());
    }

    private static List<String> accepted(QuestionKind kind, String... given) {
        return rule(kind, false).accept("answers.a", Arrays.asList(given));
    }

    private static String refused(QuestionRule rule, String... given) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> rule.accept("answers.a", Arrays.asList(given)));
        assertThat(refusal).as(String.join("|", given)).isNotNull();
        assertThat(refusal.violations()).hasSize(1);
        assertThat(refusal.violations().get(0).field()).isEqualTo("answers.a");
        return refusal.violations().get(0).code();
    }

    private static String refused(QuestionKind kind, String... given) {
        return refused(rule(kind, false), given);
    }

    @Test
    void an_answer_may_be_missing_unless_it_is_required() {
        for (QuestionKind kind : QuestionKind.values()) {
            assertThat(rule(kind, false).accept("answers.a", null)).isEmpty();
            assertThat(accepted(kind, "", "  ", null)).isEmpty();
            assertThat(refused(rule(kind, true), "  ")).isEqualTo("input.required");
        }
        assertThat(refused(rule(QuestionKind.TEXT, true), "\u200b")).isEqualTo("input.required");
    }

    @Test
    void a_text_keeps_to_its_limit_and_to_its_lines() {
        assertThat(accepted(QuestionKind.TEXT, " di depan\n ")).containsExactly("di depan");
        assertThat(accepted(QuestionKind.TEXT, "a\r\nb")).containsExactly("a b");
        assertThat(accepted(QuestionKind.LONG_TEXT, "a\nb")).containsExactly("a\nb");
        assertThat(refused(QuestionKind.TEXT, "12345678901")).isEqualTo("input.tooLong");
        assertThat(refused(QuestionKind.LONG_TEXT, "a\u0000b")).isEqualTo("input.controlCharacters");
        assertThat(refused(QuestionKind.TEXT, "a", "b")).isEqualTo("complaint.question.one");
    }

    @Test
    void a_number_is_plain_and_within_its_limits() {
        assertThat(accepted(QuestionKind.NUMBER, " 2.50 ")).containsExactly("2.5");
        assertThat(accepted(QuestionKind.NUMBER, "100")).containsExactly("100");
        assertThat(accepted(QuestionKind.NUMBER, "-0.0")).containsExactly("0");
        for (String wrong : new String[] {"dua", "1,5", "1e3", "NaN", "0x1", "1.23456", "1234567890123", "+1", "٣"}) {
            assertThat(refused(QuestionKind.NUMBER, wrong)).isEqualTo("complaint.question.number");
        }
        assertThat(refused(QuestionKind.NUMBER, "100.1")).isEqualTo("complaint.question.between");
        assertThat(refused(QuestionKind.NUMBER, "-0.1")).isEqualTo("complaint.question.between");
        QuestionRule least = new QuestionRule(QuestionKind.NUMBER, false, BigDecimal.ONE, null, null, List.of());
        assertThat(refused(least, "0")).isEqualTo("complaint.question.least");
        QuestionRule most = new QuestionRule(QuestionKind.NUMBER, false, null, BigDecimal.ONE, null, List.of());
        assertThat(refused(most, "2")).isEqualTo("complaint.question.most");
    }

    @Test
    void a_day_is_one_of_the_calendar() {
        assertThat(accepted(QuestionKind.DATE, "2026-02-28")).containsExactly("2026-02-28");
        for (String wrong :
                new String[] {"2026-02-30", "28-02-2026", "1899-12-31", "2201-01-01", "+10000-01-01", "besok"}) {
            assertThat(refused(QuestionKind.DATE, wrong)).isEqualTo("complaint.question.day");
        }
    }

    @Test
    void only_what_is_offered_can_be_chosen_and_it_stands_in_the_order_it_is_offered() {
        assertThat(accepted(QuestionKind.SINGLE_CHOICE, "amblas")).containsExactly("amblas");
        assertThat(refused(QuestionKind.SINGLE_CHOICE, "amblas", "lubang")).isEqualTo("complaint.question.one");
        assertThat(refused(QuestionKind.SINGLE_CHOICE, "Amblas")).isEqualTo("complaint.question.notOffered");
        assertThat(accepted(QuestionKind.MULTIPLE_CHOICE, "lain", "lubang", "lain"))
                .containsExactly("lubang", "lain");
        assertThat(refused(QuestionKind.MULTIPLE_CHOICE, "lubang", "banjir"))
                .isEqualTo("complaint.question.notOffered");
    }
}
