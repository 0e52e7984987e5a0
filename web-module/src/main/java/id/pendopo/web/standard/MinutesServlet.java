package id.pendopo.web.standard;

import id.pendopo.service.document.FileContent;
import id.pendopo.service.standard.StandardLives;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signed minutes of the discussion of a standard, or of its review ({@code of=review}). */
@WebServlet("/standard/minutes")
public class MinutesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient StandardLives lives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileContent content = lives.minutes(
                StandardPage.uuid(request.getParameter("id")), "review".equals(request.getParameter("of")));
        FileResponse.attachment(response, content);
    }
}
