package id.pendopo.web.survey;

import id.pendopo.domain.survey.Marks;
import id.pendopo.service.survey.AnswerExport;
import id.pendopo.service.survey.ElementText;
import id.pendopo.service.survey.ExportedAnswer;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.PiecewiseRows;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The answers of a period to take away, stretch by stretch, so that millions need no more memory than a few. */
@WebServlet("/survey/answers-export")
public class AnswersServlet extends HttpServlet {

    private static final int CODE = 40;

    @Inject
    private AnswerExport export;

    @Inject
    private SurveyResults results;

    @Inject
    private ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        String period = address.text("period", CODE);
        AnswerExport.Plan plan = export.begin(period == null ? latest() : period, address.text("agency", CODE));
        WebTexts texts = WebTexts.of(Language.of(request));
        List<String> headings = new ArrayList<>();
        for (String column : List.of("number", "agency", "code", "subject", "day", "channel")) {
            headings.add(texts.get("survey.export." + column));
        }
        plan.questionnaire().elements().stream().map(ElementText::code).forEach(headings::add);
        headings.add(texts.get("survey.export.suspicious"));
        headings.add(texts.get("survey.export.counted"));
        // A number of its own: numbers of the database are never shown.
        AtomicLong number = new AtomicLong();
        Export.write(
                format,
                request,
                response,
                texts.get("survey.export.file"),
                headings,
                new PiecewiseRows<>(
                        after -> export.piece(plan, after),
                        ExportedAnswer::id,
                        answer -> row(number.incrementAndGet(), answer)));
    }

    /** The period the page shows when none is asked for. */
    private String latest() {
        return results.periods().stream().map(SurveyPeriodRef::code).findFirst().orElse("");
    }

    private static List<Object> row(long number, ExportedAnswer answer) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                number, answer.agency(), answer.target(), answer.targetName(), answer.answeredOn(), answer.channel()));
        Marks marks = answer.marks();
        for (int place = 0; place < marks.size(); place++) {
            row.add(marks.at(place) == 0 ? null : marks.at(place));
        }
        row.add(answer.suspicious() ? 1 : 0);
        row.add(answer.counted() ? 1 : 0);
        return row;
    }
}
