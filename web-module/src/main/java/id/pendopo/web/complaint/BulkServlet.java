package id.pendopo.web.complaint;

import id.pendopo.service.complaint.BulkActions;
import id.pendopo.service.complaint.BulkItem;
import id.pendopo.service.complaint.BulkJob;
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
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What became of each complaint of a decision on many, to take away; and stopping one. Only for the one who made it. */
@WebServlet({"/complaint/bulk-export", "/complaint/bulk-stop"})
public class BulkServlet extends HttpServlet {

    @Inject
    private BulkActions bulk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Language.of(request);
        Export.Format format = Export.format(request);
        BulkJob job = bulk.job(BulkResultPage.parsed(request.getParameter("job")));
        List<BulkItem> items = bulk.items(job.uuid(), language);
        WebTexts texts = WebTexts.of(language);
        List<String> headings = Stream.of("number", "action", "outcome", "reason", "at")
                .map(column -> texts.get("complaint.bulk.col." + column))
                .toList();
        Iterator<List<Object>> rows = items.stream()
                .map(item -> Arrays.<Object>asList(
                        item.trackingNumber(),
                        texts.get("complaint.bulk.action." + job.action()),
                        texts.get("complaint.bulk.state." + item.state()),
                        item.reason(),
                        item.at()))
                .iterator();
        Export.write(format, request, response, texts.get("complaint.bulk.file"), headings, rows);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID job = BulkResultPage.parsed(request.getParameter("job"));
        bulk.stop(job);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/complaint/bulk-result.xhtml?job=" + job);
    }
}
