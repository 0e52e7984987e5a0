package id.pendopo.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is sent as an answer, it is either refused by the name of its field or kept in a form that is accepted again. */
class QuestionRulePropertyTest {

    private static final List<String> OFFERED = List.of("a", "b", "c", "d");

    @Property
    void anything_is_refused_by_its_field_or_kept_in_one_form(
            @ForAll QuestionKind kind, @ForAll boolean required, @ForAll @Size(max = 3) List<String> given) {
        settled(kind, required, given);
    }

    @Property
    void numbers_stay_the_number_they_were(@ForAll BigDecimal number) {
        List<String> kept = settled(QuestionKind.NUMBER, false, List.of(number.toPlainString()));
        if (kept != null) {
            assertThat(new BigDecimal(kept.get(0))).isEqualByComparingTo(number);
        }
    }

    @Property
    void what_is_chosen_is_what_was_sent(@ForAll @Size(max = 4) List<Character> sent) {
        List<String> keys =
                sent.stream().map(one -> OFFERED.get(one % OFFERED.size())).toList();
        List<String> kept = settled(QuestionKind.MULTIPLE_CHOICE, false, keys);
        assertThat(kept).isNotNull().doesNotHaveDuplicates().isSorted();
        assertThat(Set.copyOf(kept)).isEqualTo(Set.copyOf(keys));
    }

    /** Null when it was refused. */
    private static List<String> settled(QuestionKind kind, boolean required, List<String> given) {
        QuestionRule rule = new QuestionRule(
                kind,
                required,
                kind == QuestionKind.NUMBER ? new BigDecimal(-1000) : null,
                kind == QuestionKind.NUMBER ? new BigDecimal(1000) : null,
                kind.isWords() ? 40 : null,
                kind.isChoice() ? OFFERED : List.of());
        List<String> kept;
        try {
            kept = rule.accept("answers.q", given);
        } catch (InvalidInputException e) {
            assertThat(e.violations()).singleElement().satisfies(one -> assertThat(one.field())
                    .isEqualTo("answers.q"));
            return null;
        }
        assertThat(kept).doesNotContainNull().doesNotContain("");
        assertThat(kept.isEmpty() && required).isFalse();
        assertThat(rule.accept("answers.q", kept)).isEqualTo(kept);
        return kept;
    }
}
