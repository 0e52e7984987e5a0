package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
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

/** The editions of the list as a file, with the same filters. */
@WebServlet("/forum/editions/export")
public class EditionExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient EditionReading reading;

    @Inject
    private transient EditionQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebTexts texts = WebTexts.of(Language.of(request));
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows = reading.all(query.filter()).stream()
                .map(row -> cells(row, texts))
                .iterator();
        List<String> headings = Stream.of(
                        "forum.series",
                        "forum.volume",
                        "forum.theme",
                        "forum.kind",
                        "forum.topic",
                        "forum.agency",
                        "forum.startsAt",
                        "forum.endsAt",
                        "forum.mode",
                        "forum.venue",
                        "forum.link",
                        "forum.special",
                        "forum.state")
                .map(texts::getString)
                .toList();
        Export.write(format, request, response, "forum-publik", headings, rows);
    }

    private static List<Object> cells(EditionRow row, WebTexts texts) {
        return Arrays.asList(
                row.seriesName(),
                row.volume(),
                row.theme(),
                row.kind(),
                row.topic(),
                row.agencyName(),
                row.startsAt(),
                row.endsAt(),
                row.mode(),
                row.venue(),
                row.link(),
                texts.get(row.special() ? "forum.yes" : "forum.no"),
                row.state());
    }
}
