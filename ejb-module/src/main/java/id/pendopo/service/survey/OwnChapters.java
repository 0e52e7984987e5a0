package id.pendopo.service.survey;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Own questions as reports tell them. A report is handed on, so that a question that fewer answered than the smallest group
 * of the profile keeps its answers to itself.
 */
@ApplicationScoped
public class OwnChapters {

    @Inject
    private SurveyOwnResults results;

    @Inject
    private SurveySettings settings;

    /**
     * The own questions of a period, in the order they are asked; none where it asks only its elements.
     *
     * @param agency code; null for all the reader sees
     * @param target code of one subject; null for all
     * @throws NotFoundException {@code survey.notFound} for what lies outside the reader's scope
     */
    List<OwnChapter> of(String period, String agency, String target) {
        SurveyOwnResults.Filter filter = new SurveyOwnResults.Filter(period, agency, target);
        return results.board(filter).results().stream()
                .map(result -> chapter(filter, result))
                .toList();
    }

    private OwnChapter chapter(SurveyOwnResults.Filter filter, OwnResult result) {
        boolean hidden = result.answered() > 0 && result.answered() < settings.smallestGroup();
        if (hidden || !result.question().kind().isWords()) {
            return new OwnChapter(result, hidden, List.of(), 0);
        }
        Page<SurveyComment> said = results.words(filter, result.question().code(), null);
        return new OwnChapter(
                result, false, said.rows(), said.count() - said.rows().size());
    }
}
