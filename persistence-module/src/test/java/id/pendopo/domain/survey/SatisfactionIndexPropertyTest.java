package id.pendopo.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any answers. */
class SatisfactionIndexPropertyTest {

    private static final Instrument NINE = Instrument.standard(SurveyMethod.PERMENPANRB_14_2017);

    @Provide
    Arbitrary<List<Marks>> answers() {
        return Arbitraries.strings()
                .withChars('0', '1', '2', '3', '4')
                .ofLength(9)
                .filter(digits -> !digits.equals("000000000"))
                .map(Marks::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void stays_between_25_and_100(@ForAll("answers") List<Marks> answers) {
        BigDecimal value = index(answers).value();
        assertThat(value).isBetween(new BigDecimal("25.00"), new BigDecimal("100.00"));
        assertThat(index(answers).elements()).allSatisfy(element -> assertThat(element.value())
                .isBetween(new BigDecimal("25.00"), new BigDecimal("100.00")));
    }

    @Property(tries = 300)
    void a_better_mark_never_lowers_it(
            @ForAll("answers") List<Marks> answers,
            @ForAll @IntRange(max = 59) int who,
            @ForAll @IntRange(max = 8) int what) {
        Marks before = answers.get(who % answers.size());
        int mark = before.at(what);
        if (mark == 0 || mark == Marks.BEST) {
            return;
        }
        StringBuilder digits = new StringBuilder(before.digits());
        digits.setCharAt(what, (char) ('0' + mark + 1));
        List<Marks> better = new ArrayList<>(answers);
        better.set(who % answers.size(), new Marks(digits.toString()));
        assertThat(index(better).index()).isGreaterThan(index(answers).index());
    }

    @Property(tries = 300)
    void the_order_of_the_answers_changes_nothing(@ForAll("answers") List<Marks> answers, @ForAll long seed) {
        List<Marks> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(index(shuffled)).isEqualTo(index(answers));
    }

    @Property(tries = 300)
    void adding_counters_is_pooling_answers(@ForAll("answers") List<Marks> one, @ForAll("answers") List<Marks> other) {
        List<Marks> both = new ArrayList<>(one);
        both.addAll(other);
        assertThat(AnswerTally.of(9, one).plus(AnswerTally.of(9, other))).isEqualTo(AnswerTally.of(9, both));
    }

    @Property(tries = 200)
    void weights_always_make_one_whole_whatever_is_left_out(@ForAll("answers") List<Marks> answers) {
        SatisfactionIndex index = index(answers);
        assertThat(index.elements().stream().map(ElementResult::weight).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
        assertThat(index.elements().size() + index.dropped().size()).isEqualTo(9);
    }

    private static SatisfactionIndex index(List<Marks> answers) {
        return SatisfactionIndex.of(NINE, AnswerTally.of(9, answers)).orElseThrow();
    }
}
