package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.complaint.QuestionRule;
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
        implements Serializable {

    public String label(Locale language) {
        return isEnglish(language) && englishLabel != null ? englishLabel : label;
    }

    /** Null if there is none. */
    public String help(Locale language) {
        return isEnglish(language) && englishHelp != null ? englishHelp : help;
    }

    /** What may be chosen now. */
    public List<QuestionOption> offered() {
        return options.stream().filter(QuestionOption::active).toList();
    }

    QuestionRule rule() {
        return new QuestionRule(
                kind,
                required,
                least,
                most,
                longest,
                offered().stream().map(QuestionOption::key).toList());
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
