package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.PublicForums;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Public: the signed minutes of a published edition ({@code id}). */
@WebServlet("/public/minutes.pdf")
public class PublicMinutesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PublicForums forums;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileResponse.attachment(response, forums.minutes(EditionAccess.uuid(request.getParameter("id"))));
    }
}
