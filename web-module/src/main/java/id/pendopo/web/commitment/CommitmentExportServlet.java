package id.pendopo.web.commitment;

import id.pendopo.service.commitment.CommitmentBoard;
import id.pendopo.service.commitment.CommitmentRow;
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

/** The commitments of a list as a file, one line each. */
@WebServlet("/commitment/export")
public class CommitmentExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CommitmentBoard board;

    @Inject
    private transient CommitmentQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebTexts texts = WebTexts.of(Language.of(request));
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows = board.file(query.tab(), query.filter()).stream()
                .map(row -> cells(row, texts))
                .iterator();
        List<String> headings = Stream.of(
                        "agency",
                        "statement",
                        "source",
                        "sourceLabel",
                        "person",
                        "promisedOn",
                        "dueOn",
                        "progress",
                        "state",
                        "late",
                        "doneOn",
                        "public",
                        "id")
                .map(column -> texts.get("commitment.column." + column))
                .toList();
        Export.write(format, request, response, "komitmen", headings, rows);
    }

    private static List<Object> cells(CommitmentRow row, WebTexts texts) {
        return Arrays.asList(
                row.agencyCode(),
                row.statement(),
                texts.label(row.source()),
                row.sourceLabel(),
                row.person(),
                row.promisedOn(),
                row.dueOn(),
                row.progress(),
                texts.label(row.state()),
                texts.get(row.late() ? "commitment.yes" : "commitment.no"),
                row.doneOn(),
                texts.get(row.publicly() ? "commitment.yes" : "commitment.no"),
                row.uuid().toString());
    }
}
