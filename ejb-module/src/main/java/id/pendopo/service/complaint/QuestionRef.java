package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.QuestionKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What a category asks of whoever reports.
 *
 * @param categoryCode the category it belongs to; its sub-categories ask it, too
 * @param englishLabel null if none was given, as are {@code help} and {@code englishHelp}
 * @param place among the questions of the category, from 1
 * @param open whether answers stand on the public page of a complaint that is public
 * @param least smallest number, or null
 * @param most largest number, or null
 * @param longest characters of a text; null for other kinds
 * @param options also those no longer offered; empty unless there is something to choose
 */
public record QuestionRef(
        long id,
        String code,
        String categoryCode,
        QuestionKind kind,
        String label,
        String englishLabel,
        String help,
        String englishHelp,
        int place,
        boolean required,
        boolean open,
        boolean active,
        BigDecimal least,
        BigDecimal most,
        Integer longest,
        List<QuestionOption> options,
        int version)
        implements AskedQuestion, Serializable {

    @Override
    public String label(Locale language) {
        return isEnglish(language) && englishLabel != null ? englishLabel : label;
    }

    @Override
    public String help(Locale language) {
        return isEnglish(language) && englishHelp != null ? englishHelp : help;
    }

    @Override
    public List<QuestionOption> offered() {
        return options.stream().filter(QuestionOption::active).toList();
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
