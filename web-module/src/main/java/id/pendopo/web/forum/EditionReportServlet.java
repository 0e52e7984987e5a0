package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionReport;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The report of an edition ({@code id}) with its minutes and annexes as one PDF. */
@WebServlet("/forum/report.pdf")
public class EditionReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient EditionReport report;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf = report.print(EditionAccess.uuid(request.getParameter("id")));
        FileResponse.attachment(response, "laporan-forum.pdf", "application/pdf", pdf);
    }
}
