package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.complaint.QuestionRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A question somebody answers on a form, whoever asks it: a category of complaints, or a survey. */
public interface AskedQuestion {

    String code();

    QuestionKind kind();

    String label(Locale language);

    /** Null if there is none. */
    String help(Locale language);

    boolean required();

    /** Whether everybody reads the answer. */
    boolean open();

    /** Smallest number, or null. */
    BigDecimal least();

    /** Largest number, or null. */
    BigDecimal most();

    /** Characters of a text; null for other kinds. */
    Integer longest();

    /** What may be chosen now; empty unless there is something to choose. */
    List<QuestionOption> offered();

    /** What an answer must keep to. */
    default QuestionRule rule() {
        return rule(required());
    }

    /** The same where an answer may be missing although the question is required, or must be there. */
    default QuestionRule rule(boolean mustBeAnswered) {
        return new QuestionRule(
                kind(),
                mustBeAnswered,
                least(),
                most(),
                longest(),
                offered().stream().map(QuestionOption::key).toList());
    }
}
