package id.pendopo.service.survey;

import id.pendopo.domain.survey.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * An element with its words: how it is called, what is asked, and the four answers from 1 to 4.
 *
 * @param weight its share of the index
 */
public record ElementText(
        String code,
        String name,
        String nameEn,
        String question,
        String questionEn,
        List<String> answers,
        List<String> answersEn,
        Fraction weight)
        implements Serializable {

    public ElementText {
        answers = List.copyOf(answers);
        answersEn = List.copyOf(answersEn);
    }

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : name;
    }

    public String question(Locale locale) {
        return isEnglish(locale) ? questionEn : question;
    }

    public List<String> answers(Locale locale) {
        return isEnglish(locale) ? answersEn : answers;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
