package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionFigure;
import id.pendopo.service.forum.EditionFigures;
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

/** The figures of the forums of a year as a file, one line for each edition. */
@WebServlet("/forum/figures/export")
public class ForumFiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient EditionFigures figures;

    @Inject
    private transient FigureQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebTexts texts = WebTexts.of(Language.of(request));
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows = figures.of(query.year(), query.agency()).editions().stream()
                .map(ForumFiguresServlet::cells)
                .iterator();
        List<String> headings = Stream.of(
                        "series",
                        "volume",
                        "theme",
                        "agency",
                        "day",
                        "state",
                        "present",
                        "elements",
                        "score",
                        "met",
                        "wanted",
                        "inputs",
                        "handled",
                        "answerable",
                        "responseRate",
                        "signedAfter",
                        "publishedAfter",
                        "kept",
                        "promises",
                        "keptRate")
                .map(column -> texts.get("forum.figures.column." + column))
                .toList();
        Export.write(format, request, response, "angka-forum", headings, rows);
    }

    private static List<Object> cells(EditionFigure one) {
        return Arrays.asList(
                one.series(),
                one.volume(),
                one.theme(),
                one.agency(),
                one.day(),
                one.state(),
                one.present(),
                one.elements(),
                one.score(),
                one.met(),
                one.wanted(),
                one.inputs(),
                one.handled(),
                one.answerable(),
                one.responseRate(),
                one.signedAfter(),
                one.publishedAfter(),
                one.kept(),
                one.promises(),
                one.keptRate());
    }
}
