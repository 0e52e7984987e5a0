package id.pendopo.web.survey;

import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyComments;
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
import java.util.List;
import java.util.stream.Stream;

/** Suggestions of respondents to take away, stretch by stretch. */
@WebServlet("/survey/comments-export")
public class CommentsServlet extends HttpServlet {

    @Inject
    private SurveyComments comments;

    @Inject
    private ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        SurveyComments.Filter filter = CommentsPage.filter(address);
        comments.begin(filter);
        WebTexts texts = WebTexts.of(Language.of(request));
        List<String> headings = Stream.of("agency", "code", "subject", "comment")
                .map(column -> texts.get("survey.export." + column))
                .toList();
        Export.write(
                format,
                request,
                response,
                texts.get("survey.comments.file"),
                headings,
                new PiecewiseRows<>(after -> comments.piece(filter, after), SurveyComment::id, CommentsServlet::row));
    }

    private static List<Object> row(SurveyComment comment) {
        return List.of(comment.agency(), comment.target(), comment.targetName(), comment.text());
    }
}
