package id.pendopo.web.organization;

import id.pendopo.service.document.LetterheadLogos;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The emblem of an agency's letterhead as a picture. */
@WebServlet("/admin/agencies/logo")
public class LogoServlet extends HttpServlet {

    @Inject
    private LetterheadLogos logos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileResponse.picture(response, logos.of(request.getParameter("code")));
    }
}
