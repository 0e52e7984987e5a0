package id.pendopo.service.survey;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.service.complaint.AskedQuestion;
import id.pendopo.service.complaint.QuestionOption;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What a survey asks besides its elements. It is no part of the index.
 *
 * @param id internal number; 0 for one that is not kept yet
 * @param englishLabel null if none was given, as are {@code help} and {@code englishHelp}
 * @param place among the own questions of the period, from 1
 * @param required whether a respondent cannot leave it out; an officer with a paper form can
 * @param least smallest number, or null
 * @param most largest number, or null
 * @param longest characters of a text; null for other kinds
 * @param offered what may be chosen, in order
 */
public record OwnQuestion(
        long id,
        String code,
        QuestionKind kind,
        String label,
        String englishLabel,
        String help,
        String englishHelp,
        int place,
        boolean required,
        BigDecimal least,
        BigDecimal most,
        Integer longest,
        List<QuestionOption> offered)
        implements AskedQuestion, Serializable {

    public OwnQuestion {
        offered = List.copyOf(offered);
    }

    @Override
    public String label(Locale language) {
        return isEnglish(language) && englishLabel != null ? englishLabel : label;
    }

    @Override
    public String help(Locale language) {
        return isEnglish(language) && englishHelp != null ? englishHelp : help;
    }

    /** Nothing of what one respondent said is published. */
    @Override
    public boolean open() {
        return false;
    }

    /**
     * What somebody typed or a file has in a cell, as an answer: what may be chosen by its number, its name or its key,
     * several parted by a semicolon or a comma; a number also with a comma before its decimals.
     *
     * @param text null and empty for no answer
     */
    public List<String> typed(String text) {
        return text == null ? List.of() : OwnAnswers.cell(this, text.strip());
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
