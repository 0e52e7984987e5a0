package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.QuestionOption;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What may be chosen for a question, while somebody edits it: as many lines as there can be, of which the first are shown. */
public class OptionRows implements Serializable {

    private static final long serialVersionUID = 1;

    /** Empty lines to begin with. */
    private static final int FIRST = 3;

    private final List<OptionRow> all = Stream.generate(OptionRow::new)
            .limit(ComplaintLimits.QUESTION_OPTIONS)
            .toList();

    private int shown = FIRST;

    /** Shows those that are kept. */
    public void take(List<QuestionOption> kept) {
        for (int i = 0; i < kept.size(); i++) {
            all.get(i).take(kept.get(i));
        }
        shown = Math.max(shown, kept.size());
    }

    /** Those that were filled in. */
    public List<QuestionOption> wanted() {
        return all.stream().filter(row -> !row.isBlank()).map(OptionRow::option).toList();
    }

    /** One more line to fill in. */
    public void add() {
        if (shown >= ComplaintLimits.QUESTION_OPTIONS) {
            throw new InvalidInputException(
                    "options", "complaint.question.tooManyOptions", ComplaintLimits.QUESTION_OPTIONS);
        }
        shown++;
    }

    public List<OptionRow> getAll() {
        return all;
    }

    public int getShown() {
        return shown;
    }
}
