package id.pendopo.web.complaint;

import id.pendopo.service.complaint.OmbudsmanDossier;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The dossier for the Ombudsman as PDF. */
@WebServlet("/complaint/dossier")
public class DossierServlet extends HttpServlet {

    @Inject
    private OmbudsmanDossier dossier;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf = dossier.pdf(request.getParameter("no"), Language.of(request));
        FileResponse.pdf(response, "berkas-ombudsman.pdf", pdf);
    }
}
