package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.service.standard.GapRow;
import id.pendopo.service.standard.StandardBoard;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services of the board as a file, one line each, with a column for every component. */
@WebServlet("/standard/board/export")
public class BoardExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient StandardBoard board;

    @Inject
    private transient GapQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebTexts texts = WebTexts.of(Language.of(request));
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows = board.all(query.agency(), query.gap(), query.sippn()).stream()
                .map(row -> cells(row, texts))
                .iterator();
        List<String> headings = Stream.concat(
                        Stream.of("agency", "code", "name", "version", "state", "since", "gaps", "sippn")
                                .map(column -> texts.get("standard.board.column." + column)),
                        Arrays.stream(StandardComponent.values()).map(texts::label))
                .toList();
        Export.write(format, request, response, "kelengkapan-standar", headings, rows);
    }

    private static List<Object> cells(GapRow row, WebTexts texts) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                row.agencyCode(),
                row.code(),
                row.name(),
                row.standard() == null ? null : row.number(),
                row.state() == null ? null : texts.label(row.state()),
                row.since(),
                (row.gaps().isEmpty() ? List.of(StandardGap.NOTHING) : row.gaps())
                        .stream().map(texts::label).collect(Collectors.joining(", ")),
                texts.label(row.sippn().status())));
        for (StandardComponent component : StandardComponent.values()) {
            cells.add(row.said().contains(component) ? 1 : 0);
        }
        return cells;
    }
}
