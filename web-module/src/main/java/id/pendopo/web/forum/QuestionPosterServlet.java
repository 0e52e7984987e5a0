package id.pendopo.web.forum;

import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.LivePoster;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The poster with the code of the audience's page as PDF. */
@WebServlet("/forum/question-poster")
public class QuestionPosterServlet extends HttpServlet {

    @Inject
    private LivePoster poster;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf = poster.print(EditionAccess.uuid(request.getParameter("id")), Language.of(request));
        FileResponse.pdf(response, "poster-tanya-jawab.pdf", pdf);
    }
}
