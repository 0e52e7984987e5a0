package id.pendopo.web.complaint;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.complaint.OmbudsmanDossier;
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
        try {
            byte[] pdf = dossier.pdf(request.getParameter("no"), Language.of(request));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename=\"berkas-ombudsman.pdf\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(pdf);
        } catch (PendopoException refusal) {
            response.sendError(refusal.status());
        }
    }
}
