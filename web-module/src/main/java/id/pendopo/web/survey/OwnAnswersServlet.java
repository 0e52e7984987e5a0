package id.pendopo.web.survey;

import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.survey.OwnQuestion;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyOwnResults;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered to the own questions of a survey to take away, one row for each answer, stretch by stretch. */
@WebServlet("/survey/own-answers-export")
public class OwnAnswersServlet extends HttpServlet {

    @Inject
    private SurveyOwnResults results;

    @Inject
    private ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        SurveyOwnResults.Filter filter = OwnAnswersPage.filter(address);
        List<OwnQuestion> questions = results.begin(filter);
        Locale locale = Language.of(request);
        WebTexts texts = WebTexts.of(locale);
        List<String> headings = Stream.of("agency", "code", "subject", "questionCode", "question", "answer")
                .map(column -> texts.get("survey.export." + column))
                .toList();
        Export.write(
                format,
                request,
                response,
                texts.get("survey.answers.file"),
                headings,
                new Rows(filter, questions, locale));
    }

    private final class Rows implements Iterator<List<Object>> {

        private final SurveyOwnResults.Filter filter;
        private final Map<Long, OwnQuestion> questions;
        private final Locale locale;
        private Iterator<SurveyOwnResults.Row> piece;
        private SurveyOwnResults.Row last;

        Rows(SurveyOwnResults.Filter filter, List<OwnQuestion> questions, Locale locale) {
            this.filter = filter;
            this.questions = questions.stream().collect(Collectors.toMap(OwnQuestion::id, Function.identity()));
            this.locale = locale;
            this.piece = results.piece(filter, 0, 0).iterator();
        }

        @Override
        public boolean hasNext() {
            if (!piece.hasNext() && last != null) {
                piece = results.piece(filter, last.response(), last.question()).iterator();
                last = piece.hasNext() ? last : null;
            }
            return piece.hasNext();
        }

        @Override
        public List<Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = piece.next();
            SurveyComment said = last.said();
            OwnQuestion question = questions.get(last.question());
            return List.of(
                    said.agency(),
                    said.target(),
                    said.targetName(),
                    question.code(),
                    question.label(locale),
                    value(question, said.text()));
        }

        private Object value(OwnQuestion question, String value) {
            return switch (question.kind()) {
                case NUMBER -> new BigDecimal(value);
                case SINGLE_CHOICE, MULTIPLE_CHOICE -> Arrays.stream(value.split("\n"))
                        .map(key -> name(question, key))
                        .collect(Collectors.joining("; "));
                default -> value;
            };
        }

        private String name(OwnQuestion question, String key) {
            return question.offered().stream()
                    .filter(option -> option.key().equals(key))
                    .map((QuestionOption option) -> option.name(locale))
                    .findFirst()
                    .orElse(key);
        }
    }
}
