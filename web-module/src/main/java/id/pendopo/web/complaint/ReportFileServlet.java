package id.pendopo.web.complaint;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.complaint.ReporterFiles;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Hands a file of a report to the reporter whose PIN this session has shown; to everybody else there is none. */
@WebServlet("/public/report-file")
public class ReportFileServlet extends HttpServlet {

    @Inject
    private OpenReports reports;

    @Inject
    private ReporterFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("no");
        String pin = reports.pin(number);
        try {
            UUID file = UUID.fromString(String.valueOf(request.getParameter("file")));
            if (pin == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            FileResponse.attachment(response, files.content(number, pin, file));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (PendopoException refusal) {
            response.reset();
            response.sendError(refusal.status());
        }
    }
}
