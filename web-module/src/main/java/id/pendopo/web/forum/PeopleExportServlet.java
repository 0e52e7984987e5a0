package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.service.forum.PeopleReading;
import id.pendopo.service.forum.PersonRow;
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

/** The people of an edition as a file, with the filters of the page. */
@WebServlet("/forum/people/export")
public class PeopleExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PeopleReading reading;

    @Inject
    private transient PeopleQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows = reading.export(query.edition(), query.filter()).stream()
                .map(PeopleExportServlet::cells)
                .iterator();
        WebTexts texts = WebTexts.of(Language.of(request));
        List<String> headings = Stream.of(
                        "name",
                        "institution",
                        "element",
                        "delegate",
                        "origin",
                        "state",
                        "email",
                        "code",
                        "status",
                        "way",
                        "at",
                        "sex",
                        "certificate")
                .map(column -> texts.get("forum.people.column." + column))
                .toList();
        Export.write(format, request, response, texts.get("forum.people.file"), headings, rows);
    }

    private static List<Object> cells(PersonRow row) {
        return Arrays.asList(
                row.name(),
                row.institution(),
                row.element(),
                row.delegate(),
                row.origin(),
                row.state(),
                row.email(),
                AttendanceCode.grouped(row.code()),
                row.status(),
                row.way(),
                row.at(),
                row.sex(),
                row.certificate());
    }
}
