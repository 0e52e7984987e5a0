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

/** A file of the minutes of an edition ({@code id}): an {@code annex}, the signature of a {@code signatory}, the signed {@code copy}. */
@WebServlet("/forum/minutes-file")
public class MinutesFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient MinutesReading minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID edition = EditionAccess.uuid(request.getParameter("id"));
        String signatory = request.getParameter("signatory");
        if (signatory != null) {
            FileResponse.picture(response, minutes.signature(edition, EditionAccess.uuid(signatory)));
            return;
        }
        FileContent content = "true".equals(request.getParameter("copy"))
                ? minutes.signedCopy(edition)
                : minutes.annex(edition, EditionAccess.uuid(request.getParameter("annex")));
        FileResponse.attachment(response, content);
    }
}
