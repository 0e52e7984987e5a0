package id.pendopo.web.standard;

import id.pendopo.service.standard.SippnSheet;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What SIPP Nasional asks for as a file, one line for each service, with the filters of the list of gaps. */
@WebServlet("/standard/sippn/export")
public class SippnExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SippnSheet sheet;

    @Inject
    private transient GapQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.of(request);
        WebTexts texts = WebTexts.of(language);
        Export.Format format = Export.format(request);
        List<String> headings = sheet.fields().stream().map(texts::label).toList();
        List<List<Object>> rows = sheet.rows(query.agency(), query.gap(), query.sippn(), language);
        Export.write(format, request, response, "sippn", headings, rows.iterator());
    }
}
