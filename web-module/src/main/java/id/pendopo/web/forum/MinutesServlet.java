package id.pendopo.web.forum;

import id.pendopo.service.document.FileContent;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.MinutesReading;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The sealed minutes of an edition ({@code id}) as PDF, or the draft ({@code draft=true}). */
@WebServlet("/forum/minutes.pdf")
public class MinutesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient MinutesReading minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID edition = EditionAccess.uuid(request.getParameter("id"));
        if ("true".equals(request.getParameter("draft"))) {
            FileResponse.pdf(response, "draf-berita-acara.pdf", minutes.draft(edition));
            return;
        }
        FileContent content = minutes.document(edition);
        FileResponse.attachment(response, content);
    }
}
