package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.MediaReading;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What proves that an edition was on air. */
@WebServlet("/forum/proof")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient MediaReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileResponse.attachment(response, reading.proof(EditionAccess.uuid(request.getParameter("id"))));
    }
}
