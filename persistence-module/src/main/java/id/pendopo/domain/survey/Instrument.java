package id.pendopo.domain.survey;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is asked and what each answer weighs. All elements of the method are asked; a unit may add its own and weigh them
 * differently, as long as all weights together make exactly 1 (PermenPANRB 14/2017).
 *
 * @param elements in the order they are asked, which is the order of the marks of an answer
 */
public record Instrument(SurveyMethod method, List<Element> elements) implements Serializable {

    /** More would make answers nobody finishes. */
    public static final int MOST_ELEMENTS = 30;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** One element and its share of the index. */
    public record Element(String code, Fraction weight) implements Serializable {}

    /**
     * @throws InvalidInputException for {@code elements} or {@code weights} if something is missing, doubled or does not
     *     add up
     */
    public Instrument {
        elements = List.copyOf(elements);
        Set<String> codes = new HashSet<>();
        Fraction sum = Fraction.ZERO;
        for (Element element : elements) {
            if (!CODE.matcher(element.code()).matches()) {
                throw new InvalidInputException("elements", "survey.elementCode");
            }
            if (!codes.add(element.code())) {
                throw new InvalidInputException("elements", "survey.elementTwice", element.code());
            }
            if (!element.weight().isPositive()) {
                throw new InvalidInputException("weights", "survey.weightNotPositive", element.code());
            }
            sum = sum.plus(element.weight());
        }
        for (StandardElement standard : StandardElement.of(method)) {
            if (!codes.contains(standard.name())) {
                throw new InvalidInputException("elements", "survey.elementMissing", standard.name());
            }
        }
        if (elements.size() > MOST_ELEMENTS) {
            throw new InvalidInputException("elements", "survey.elementsTooMany", MOST_ELEMENTS);
        }
        if (!sum.equals(Fraction.ONE)) {
            throw new InvalidInputException(
                    "weights", "survey.weightsSum", sum.rounded(6).toPlainString());
        }
    }

    /** The elements of the method alone, each weighing the same. */
    public static Instrument standard(SurveyMethod method) {
        return equal(
                method,
                StandardElement.of(method).stream().map(StandardElement::name).toList());
    }

    /** These elements, each weighing the same. */
    public static Instrument equal(SurveyMethod method, List<String> codes) {
        Fraction each = Fraction.of(1, Math.max(1, codes.size()));
        return new Instrument(
                method, codes.stream().map(code -> new Element(code, each)).toList());
    }

    public List<String> codes() {
        return elements.stream().map(Element::code).toList();
    }

    public int size() {
        return elements.size();
    }
}
