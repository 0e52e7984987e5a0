package id.pendopo.service.survey;

import java.io.Serializable;
import java.util.List;

/**
 * What a report tells of an own question.
 *
 * @param result what was answered; of one that is hidden only how many answered may be shown
 * @param hidden whether so few answered that somebody could be recognised by the answer
 * @param words the latest that respondents wrote, at most a page; empty for what takes no words, and where hidden
 * @param more how many others wrote something, at least
 */
public record OwnChapter(OwnResult result, boolean hidden, List<SurveyComment> words, long more)
        implements Serializable {

    public OwnChapter {
        words = List.copyOf(words);
    }
}
