package id.pendopo.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index against numbers that were published, and against those that should not have been. */
class SatisfactionIndexTest {

    private static final Instrument NINE = Instrument.standard(SurveyMethod.PERMENPANRB_14_2017);

    @Test
    void bantul_2023_comes_to_the_value_it_published() {
        List<BigDecimal> means = means("3.31 3.35 3.49 3.93 3.45 3.39 3.39 3.35 3.76");
        SatisfactionIndex index = ofMeans(means, WeightMode.EXACT);
        assertThat(index.value()).isEqualByComparingTo("87.28");
        assertThat(index.index().rounded(4)).isEqualByComparingTo("3.4911");
        assertThat(index.grade()).isEqualTo(Grade.B);
        assertThat(ofMeans(means, WeightMode.THREE_DECIMALS).value()).isEqualByComparingTo("87.19");
        assertThat(ofMeans(means, WeightMode.TWO_DECIMALS).value()).isEqualByComparingTo("86.41");
    }

    @Test
    void the_index_of_an_agency_is_not_the_mean_of_its_services() {
        List<Fraction> services = Stream.of("75.56", "86.29", "94.61")
                .map(value -> Fraction.of(new BigDecimal(value)))
                .toList();
        assertThat(services.stream().map(SurveyMethod.PERMENPANRB_14_2017::grade))
                .containsExactly(Grade.C, Grade.B, Grade.A);
        assertThat(GovernmentIndex.mean(services))
                .hasValueSatisfying(
                        mean -> assertThat(mean).isEqualByComparingTo("85.49").isNotEqualByComparingTo("87.28"));
    }

    @Test
    void sekadau_2019_gives_its_index_and_its_nine_elements() {
        AnswerTally tally = AnswerTally.of(9, sekadau());
        assertThat(tally.elements())
                .extracting(element ->
                        element.ones() + "/" + element.twos() + "/" + element.threes() + "/" + element.fours())
                .containsExactly(
                        "1/8/39/1",
                        "2/9/33/5",
                        "1/6/31/11",
                        "0/2/15/32",
                        "0/2/33/14",
                        "0/2/29/18",
                        "0/1/33/15",
                        "1/14/22/12",
                        "0/6/25/18");
        assertThat(tally.elements())
                .extracting(ElementTally::sum)
                .containsExactly(138L, 139L, 150L, 177L, 159L, 163L, 161L, 143L, 159L);
        SatisfactionIndex index = SatisfactionIndex.of(NINE, tally).orElseThrow();
        assertThat(index.respondents()).isEqualTo(49);
        assertThat(index.index()).isEqualTo(Fraction.of(1389, 441));
        assertThat(index.index().rounded(4)).isEqualByComparingTo("3.1497");
        assertThat(index.value()).isEqualByComparingTo("78.74");
        assertThat(index.grade()).isEqualTo(Grade.B);
        assertThat(index.elements())
                .extracting(element -> element.mean().rounded(4).toPlainString())
                .containsExactly(
                        "2.8163", "2.8367", "3.0612", "3.6122", "3.2449", "3.3265", "3.2857", "2.9184", "3.2449");
        assertThat(index.elements())
                .extracting(element -> element.value().toPlainString() + element.grade())
                .containsExactly(
                        "70.41C", "70.92C", "76.53C", "90.31A", "81.12B", "83.16B", "82.14B", "72.96C", "81.12B");
        assertThat(index.lowest(3))
                .extracting(ElementResult::code)
                .containsExactly("PERSYARATAN", "PROSEDUR", "SARPRAS");
    }

    @Test
    void sekadau_with_weights_cut_off_is_what_old_reports_would_have_had() {
        AnswerTally tally = AnswerTally.of(9, sekadau());
        assertThat(SatisfactionIndex.of(NINE, tally, WeightMode.THREE_DECIMALS)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("78.66");
        assertThat(SatisfactionIndex.of(NINE, tally, WeightMode.TWO_DECIMALS)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("77.95");
    }

    @Test
    void sumbar_published_what_does_not_follow_from_its_own_table() {
        List<BigDecimal> means = means("3.200 3.216 2.936 3.530 3.136 3.200 3.316 3.916 3.323");
        SatisfactionIndex exact = ofMeans(means, WeightMode.EXACT);
        assertThat(exact.value()).isEqualByComparingTo("82.70");
        assertThat(ofMeans(means, WeightMode.THREE_DECIMALS).value()).isEqualByComparingTo("82.62");
        assertThat(ofMeans(means, WeightMode.TWO_DECIMALS).value()).isEqualByComparingTo("81.88");
        BigDecimal published = new BigDecimal("81.71");
        assertThat(SurveyMethod.PERMENPANRB_14_2017.grade(published))
                .isEqualTo(exact.grade())
                .isEqualTo(Grade.B);
        assertThat(exact.value().subtract(published)).isEqualByComparingTo("0.99");
    }

    @ParameterizedTest
    @CsvSource({
        "87.44,B",
        "87.49,B",
        "89.24,A",
        "91.75,A",
        "90.06,A",
        "92.54,A",
        "64.994,D",
        "64.995,C",
        "76.604,C",
        "76.605,B",
        "88.304,B",
        "88.305,A",
        "100,A",
        "25,D",
        "64.99,D",
        "65.00,C",
        "76.60,C",
        "76.61,B",
        "88.30,B",
        "88.31,A"
    })
    void grades_of_2017(String converted, Grade grade) {
        assertThat(SurveyMethod.PERMENPANRB_14_2017.grade(new BigDecimal(converted)))
                .isEqualTo(grade);
        assertThat(SurveyMethod.PERMENPANRB_14_2017.grade(Fraction.of(new BigDecimal(converted))))
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"25,D", "43.75,D", "43.76,C", "62.50,C", "62.51,B", "81,B", "81.25,B", "81.26,A", "85,A", "100,A"})
    void grades_of_2004(String converted, Grade grade) {
        assertThat(SurveyMethod.KEPMENPAN_25_2004.grade(new BigDecimal(converted)))
                .isEqualTo(grade);
    }

    @Test
    void the_same_value_may_be_another_grade_by_another_method() {
        BigDecimal value = new BigDecimal("85");
        assertThat(SurveyMethod.KEPMENPAN_25_2004.grade(value)).isEqualTo(Grade.A);
        assertThat(SurveyMethod.PERMENPANRB_14_2017.grade(value)).isEqualTo(Grade.B);
    }

    @ParameterizedTest
    @CsvSource({"2.5996,64.99", "3.064,76.60", "3.0644,76.61", "3.532,88.30", "3.5324,88.31"})
    void the_intervals_of_both_scales_meet(String index, String converted) {
        assertThat(Fraction.of(new BigDecimal(index))
                        .times(SurveyMethod.CONVERSION)
                        .rounded(2))
                .isEqualByComparingTo(converted);
    }

    @Test
    void with_exact_weights_and_only_with_them_the_best_is_a_hundred() {
        AnswerTally best = AnswerTally.of(9, List.of(new Marks("444444444")));
        assertThat(SatisfactionIndex.of(NINE, best).orElseThrow().value()).isEqualByComparingTo("100");
        assertThat(SatisfactionIndex.of(NINE, best, WeightMode.THREE_DECIMALS)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("99.90");
        assertThat(SatisfactionIndex.of(NINE, best, WeightMode.TWO_DECIMALS)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("99.00");
    }

    @Test
    void fourteen_elements_of_2004_weigh_a_fourteenth_each() {
        Instrument old = Instrument.standard(SurveyMethod.KEPMENPAN_25_2004);
        assertThat(old.size()).isEqualTo(14);
        AnswerTally tally = AnswerTally.of(14, List.of(new Marks("33333333333333"), new Marks("44444444444444")));
        SatisfactionIndex index = SatisfactionIndex.of(old, tally).orElseThrow();
        assertThat(index.value()).isEqualByComparingTo("87.50");
        assertThat(index.grade()).isEqualTo(Grade.A);
        assertThat(SatisfactionIndex.of(old, tally, WeightMode.THREE_DECIMALS)
                        .orElseThrow()
                        .elements()
                        .get(0)
                        .weight())
                .isEqualTo(Fraction.of(71, 1000));
    }

    @Test
    void a_missing_answer_is_divided_by_those_who_gave_one() {
        AnswerTally tally = AnswerTally.of(9, List.of(new Marks("433333333"), new Marks("033333333")));
        SatisfactionIndex index = SatisfactionIndex.of(NINE, tally).orElseThrow();
        assertThat(index.respondents()).isEqualTo(2);
        assertThat(index.elements().get(0).mean()).isEqualTo(Fraction.of(4));
        assertThat(index.elements().get(0).tally().answered()).isEqualTo(1);
        assertThat(index.dropped()).isEmpty();
        assertThat(index.index()).isEqualTo(Fraction.of(28, 9));
    }

    @Test
    void an_element_nobody_answered_is_dropped_and_said_so_and_the_others_weigh_more() {
        AnswerTally tally = AnswerTally.of(9, List.of(new Marks("444444430"), new Marks("444444430")));
        SatisfactionIndex index = SatisfactionIndex.of(NINE, tally).orElseThrow();
        assertThat(index.dropped()).containsExactly("PENGADUAN");
        assertThat(index.elements()).hasSize(8).allSatisfy(element -> assertThat(element.weight())
                .isEqualTo(Fraction.of(1, 8)));
        assertThat(index.index()).isEqualTo(Fraction.of(31, 8));
    }

    @Test
    void nobody_is_no_grade() {
        assertThat(SatisfactionIndex.of(NINE, AnswerTally.none(9))).isEmpty();
    }

    @Test
    void an_element_of_ones_own_counts_as_it_weighs() {
        List<Instrument.Element> elements = new ArrayList<>();
        NINE.codes().forEach(code -> elements.add(new Instrument.Element(code, Fraction.parse("0,1"))));
        elements.add(new Instrument.Element("PUNGLI", Fraction.parse("1/10")));
        Instrument own = new Instrument(SurveyMethod.PERMENPANRB_14_2017, elements);
        AnswerTally tally = AnswerTally.of(10, List.of(new Marks("3333333331")));
        assertThat(SatisfactionIndex.of(own, tally).orElseThrow().value()).isEqualByComparingTo("70.00");
    }

    @Test
    void an_instrument_has_every_element_of_its_method_once_and_weighs_exactly_one() {
        List<Instrument.Element> missing = NINE.elements().subList(0, 8);
        assertRefused(() -> new Instrument(NINE.method(), missing), "survey.elementMissing");
        List<Instrument.Element> twice = new ArrayList<>(NINE.elements());
        twice.add(NINE.elements().get(0));
        assertRefused(() -> new Instrument(NINE.method(), twice), "survey.elementTwice");
        List<Instrument.Element> light = NINE.codes().stream()
                .map(code -> new Instrument.Element(code, Fraction.parse("0.111")))
                .toList();
        assertRefused(() -> new Instrument(NINE.method(), light), "survey.weightsSum");
        List<Instrument.Element> weightless = new ArrayList<>(NINE.elements());
        weightless.add(new Instrument.Element("PUNGLI", Fraction.ZERO));
        assertRefused(() -> new Instrument(NINE.method(), weightless), "survey.weightNotPositive");
        List<Instrument.Element> unnamed = new ArrayList<>(NINE.elements());
        unnamed.add(new Instrument.Element("u 10", Fraction.ONE));
        assertRefused(() -> new Instrument(NINE.method(), unnamed), "survey.elementCode");
    }

    @Test
    void values_of_the_whole_differ_by_the_way_they_came_about() {
        Instrument nine = NINE;
        AnswerTally large = AnswerTally.of(9, java.util.Collections.nCopies(90, new Marks("444444444")));
        AnswerTally small = AnswerTally.of(9, java.util.Collections.nCopies(10, new Marks("222222222")));
        Fraction high = SatisfactionIndex.of(nine, large).orElseThrow().converted();
        Fraction low = SatisfactionIndex.of(nine, small).orElseThrow().converted();
        assertThat(SatisfactionIndex.of(nine, large.plus(small)).orElseThrow().value())
                .isEqualByComparingTo("95.00");
        assertThat(GovernmentIndex.mean(List.of(high, low))).hasValue(new BigDecimal("75.00"));
        assertThat(GovernmentIndex.weighted(
                        List.of(new GovernmentIndex.Part(high, 1000), new GovernmentIndex.Part(low, 3000))))
                .hasValue(new BigDecimal("62.50"));
        assertThat(GovernmentIndex.mean(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1/9,1/9", "0.125,1/8", "'0,1',1/10", "2/4,1/2", "1,1"})
    void weights_are_read_as_people_write_them(String text, String exact) {
        assertThat(Fraction.parse(text)).hasToString(exact);
    }

    @Test
    void what_is_no_weight_is_refused() {
        for (String text : new String[] {"", "1/0", "a", "-1", "1e3", "1.2.3", null}) {
            assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String code) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(InvalidInputException.Violation::code)
                        .containsExactly(code));
    }

    private static SatisfactionIndex ofMeans(List<BigDecimal> means, WeightMode mode) {
        return SatisfactionIndex.ofMeans(NINE, 0, means, mode).orElseThrow();
    }

    private static List<BigDecimal> means(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }

    static List<Marks> sekadau() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SatisfactionIndexTest.class.getResourceAsStream("skm-sekadau-2019.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> new Marks(line.substring(line.indexOf(',') + 1).replace(",", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
