package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.QuestionKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was answered to a question, in the words it had when it was asked: what the question says today changes nothing.
 *
 * @param code of the question
 * @param englishLabel null if there was none
 * @param values a text, a number with a point, a day as ISO 8601 writes it, or the keys that were chosen
 * @param shown names of what was chosen; null unless there was something to choose
 * @param englishShown the same in English
 * @param open whether everybody may read it where everybody reads the story
 */
public record GivenAnswer(
        long questionId,
        String code,
        QuestionKind kind,
        String label,
        String englishLabel,
        List<String> values,
        String shown,
        String englishShown,
        boolean open)
        implements Serializable {

    private static final int DECIMALS = 4;

    static GivenAnswer of(QuestionRef question, List<String> values) {
        return new GivenAnswer(
                question.id(),
                question.code(),
                question.kind(),
                question.label(),
                question.englishLabel(),
                List.copyOf(values),
                names(question, values, Locale.ROOT),
                names(question, values, Locale.ENGLISH),
                question.open());
    }

    private static String names(QuestionRef question, List<String> values, Locale language) {
        return question.kind().isChoice()
                ? question.options().stream()
                        .filter(option -> values.contains(option.key()))
                        .map(option -> option.name(language))
                        .collect(Collectors.joining(", "))
                : null;
    }

    /** The same with other words; a number whose digits were changed is none any more. */
    GivenAnswer saying(List<String> words) {
        QuestionKind said = words.equals(values) ? kind : QuestionKind.TEXT;
        return new GivenAnswer(questionId, code, said, label, englishLabel, words, shown, englishShown, open);
    }

    public String label(Locale language) {
        return englishLabel != null && isEnglish(language) ? englishLabel : label;
    }

    /** The answer as a person reads it. */
    public String text(Locale language) {
        return switch (kind) {
            case NUMBER -> number(language);
            case DATE -> DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(LocalDate.parse(values.get(0)));
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> isEnglish(language) ? englishShown : shown;
            default -> values.get(0);
        };
    }

    private String number(Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(new BigDecimal(values.get(0)));
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
