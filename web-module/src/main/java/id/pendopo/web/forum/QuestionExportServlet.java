package id.pendopo.web.forum;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.LiveDesk;
import id.pendopo.service.forum.QuestionRow;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The questions of an edition as a file, in the order they came. */
@WebServlet("/forum/questions/export")
public class QuestionExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient LiveDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format;
        Iterator<List<Object>> rows;
        try {
            format = Export.format(request);
            rows = desk.of(EditionAccess.uuid(request.getParameter("id"))).questions().stream()
                    .map(QuestionExportServlet::cells)
                    .iterator();
        } catch (PendopoException refusal) {
            response.sendError(refusal.status());
            return;
        }
        WebTexts texts = WebTexts.of(Language.of(request));
        List<String> headings = Stream.of(
                        "forum.question.askedAt",
                        "forum.question.text",
                        "forum.question.origin",
                        "forum.question.asker",
                        "forum.audience.element",
                        "forum.state",
                        "forum.desk.votes",
                        "forum.question.reason",
                        "forum.question.answer",
                        "forum.question.answerer",
                        "forum.question.answeredAt")
                .map(texts::get)
                .toList();
        Export.write(format, request, response, texts.get("forum.question.file"), headings, rows);
    }

    private static List<Object> cells(QuestionRow row) {
        return Arrays.asList(
                row.askedAt(),
                row.text(),
                row.origin(),
                row.asker(),
                row.element(),
                row.state(),
                row.votes(),
                row.rejectReason(),
                row.answer(),
                row.answerer(),
                row.answeredAt());
    }
}
