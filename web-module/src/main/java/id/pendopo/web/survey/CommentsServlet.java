package id.pendopo.web.survey;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyComments;
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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
        Export.Format format;
        SurveyComments.Filter filter;
        try {
            format = Export.format(request);
            filter = CommentsPage.filter(address);
            comments.begin(filter);
        } catch (PendopoException refusal) {
            response.sendError(refusal.status());
            return;
        }
        WebTexts texts = WebTexts.of(Language.of(request));
        List<String> headings = Stream.of("agency", "code", "subject", "comment")
                .map(column -> texts.get("survey.export." + column))
                .toList();
        Export.write(format, request, response, texts.get("survey.comments.file"), headings, new Rows(filter));
    }

    private final class Rows implements Iterator<List<Object>> {

        private final SurveyComments.Filter filter;
        private Iterator<SurveyComment> piece;
        private long last;

        Rows(SurveyComments.Filter filter) {
            this.filter = filter;
            this.piece = comments.piece(filter, 0).iterator();
        }

        @Override
        public boolean hasNext() {
            if (!piece.hasNext() && last > 0) {
                piece = comments.piece(filter, last).iterator();
                last = piece.hasNext() ? last : 0;
            }
            return piece.hasNext();
        }

        @Override
        public List<Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SurveyComment comment = piece.next();
            last = comment.id();
            return List.of(comment.agency(), comment.target(), comment.targetName(), comment.text());
        }
    }
}
