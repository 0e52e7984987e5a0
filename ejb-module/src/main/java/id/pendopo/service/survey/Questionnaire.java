package id.pendopo.service.survey;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.Instrument;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.domain.survey.SurveyMethod;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What is asked in a period.
 *
 * @param elements in the order of the marks of its answers
 * @param questions what is asked besides; no part of the index
 */
public record Questionnaire(SurveyMethod method, List<ElementText> elements, List<OwnQuestion> questions)
        implements Serializable {

    public Questionnaire {
        elements = List.copyOf(elements);
        questions = List.copyOf(questions);
    }

    /** One that asks nothing besides. */
    public Questionnaire(SurveyMethod method, List<ElementText> elements) {
        this(method, elements, List.of());
    }

    /** The questions of the regulation, each weighing the same. */
    public static Questionnaire standard(SurveyMethod method) {
        Instrument instrument = Instrument.standard(method);
        return new Questionnaire(
                method,
                instrument.elements().stream()
                        .map(element -> words(StandardElement.valueOf(element.code()), element.weight()))
                        .toList());
    }

    private static ElementText words(StandardElement element, id.pendopo.domain.survey.Fraction weight) {
        Texts id = Texts.of(Texts.INDONESIAN);
        Texts en = Texts.of(Locale.ENGLISH);
        String question = "survey.question." + element.name();
        String answers = "survey.answers." + element.name();
        return new ElementText(
                element.name(),
                id.label(element),
                en.label(element),
                id.get(question),
                en.get(question),
                List.of(id.get(answers).split("\\|")),
                List.of(en.get(answers).split("\\|")),
                weight);
    }

    /** What weighs how much; refuses what is no whole as {@link Instrument} does. */
    public Instrument instrument() {
        return new Instrument(
                method,
                elements.stream()
                        .map(element -> new Instrument.Element(element.code(), element.weight()))
                        .toList());
    }

    /** The name of an element; its code if it has none here. */
    public String name(String code, Locale locale) {
        return elements.stream()
                .filter(element -> element.code().equals(code))
                .findFirst()
                .map(element -> element.name(locale))
                .orElse(code);
    }
}
