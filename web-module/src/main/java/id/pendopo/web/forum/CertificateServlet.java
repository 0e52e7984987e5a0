package id.pendopo.web.forum;

import id.pendopo.service.forum.InvitationAnswers;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Public: the certificate of attendance, for whoever has the code of the person's page. */
@WebServlet("/public/forum-certificate")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient InvitationAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileResponse.pdf(
                response,
                "sertifikat.pdf",
                answers.certificate(request.getParameter("code")).content());
    }
}
