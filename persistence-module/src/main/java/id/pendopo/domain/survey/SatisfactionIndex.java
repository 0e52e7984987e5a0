package id.pendopo.domain.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The index of satisfaction (IKM) as PermenPANRB 14/2017 computes it: the mean mark of each element, times its weight, summed,
 * times 25. All of it is exact; only what is shown is rounded.
 *
 * @param respondents who answered, also those who left elements out
 * @param elements those that somebody answered, in the order of the instrument
 * @param dropped elements nobody answered; their weight went to the others in proportion
 */
public record SatisfactionIndex(
        SurveyMethod method, long respondents, List<ElementResult> elements, List<String> dropped)
        implements Serializable {

    public SatisfactionIndex {
        elements = List.copyOf(elements);
        dropped = List.copyOf(dropped);
    }

    /**
     * The index of these answers. The mean of an element is taken over those who answered it.
     *
     * @return empty if nobody answered anything: no answers are no grade
     */
    public static Optional<SatisfactionIndex> of(Instrument instrument, AnswerTally tally, WeightMode mode) {
        List<Fraction> means = new ArrayList<>();
        for (ElementTally element : tally.elements()) {
            means.add(element.answered() == 0 ? null : Fraction.of(element.sum(), element.answered()));
        }
        return of(instrument, tally.respondents(), tally.elements(), means, mode);
    }

    /** The same with exact weights. */
    public static Optional<SatisfactionIndex> of(Instrument instrument, AnswerTally tally) {
        return of(instrument, tally, WeightMode.EXACT);
    }

    /**
     * The index that follows from published means of the elements, for reports without their answers.
     *
     * @param means in the order of the instrument, from 1 to 4; null for an element that was left out
     */
    public static Optional<SatisfactionIndex> ofMeans(
            Instrument instrument, long respondents, List<BigDecimal> means, WeightMode mode) {
        List<Fraction> exact = new ArrayList<>();
        for (BigDecimal mean : means) {
            if (mean != null
                    && (mean.compareTo(BigDecimal.ONE) < 0 || mean.compareTo(new BigDecimal(Marks.BEST)) > 0)) {
                throw new IllegalArgumentException("No mean of marks: " + mean);
            }
            exact.add(mean == null ? null : Fraction.of(mean));
        }
        return of(instrument, respondents, AnswerTally.none(instrument.size()).elements(), exact, mode);
    }

    private static Optional<SatisfactionIndex> of(
            Instrument instrument,
            long respondents,
            List<ElementTally> tallies,
            List<Fraction> means,
            WeightMode mode) {
        if (means.size() != instrument.size()) {
            throw new IllegalArgumentException("Answers to another questionnaire");
        }
        Fraction answered = Fraction.ZERO;
        for (int place = 0; place < means.size(); place++) {
            if (means.get(place) != null) {
                answered = answered.plus(instrument.elements().get(place).weight());
            }
        }
        if (!answered.isPositive()) {
            return Optional.empty();
        }
        List<ElementResult> elements = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (int place = 0; place < means.size(); place++) {
            Instrument.Element element = instrument.elements().get(place);
            if (means.get(place) == null) {
                dropped.add(element.code());
            } else {
                elements.add(new ElementResult(
                        element.code(),
                        tallies.get(place),
                        means.get(place),
                        mode.of(element.weight().dividedBy(answered)),
                        instrument.method()));
            }
        }
        return Optional.of(new SatisfactionIndex(instrument.method(), respondents, elements, dropped));
    }

    /** Nilai indeks, from 1 to 4, exact. */
    public Fraction index() {
        return elements.stream().map(ElementResult::weighted).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Nilai indeks konversi, from 25 to 100, exact. */
    public Fraction converted() {
        return index().times(SurveyMethod.CONVERSION);
    }

    /** The index as it is published: two decimals, half up. */
    public BigDecimal value() {
        return converted().rounded(SurveyMethod.DECIMALS);
    }

    public Grade grade() {
        return method.grade(converted());
    }

    /** The elements that need work first, the lowest first; equal ones in the order of the instrument. */
    public List<ElementResult> lowest(int many) {
        return elements.stream()
                .sorted(Comparator.comparing(ElementResult::mean))
                .limit(many)
                .toList();
    }
}
