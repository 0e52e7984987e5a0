package id.pendopo.web.standard;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.service.standard.ServicePapers;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Public: the sheet of a service ({@code code}) and the poster of an agency's maklumat ({@code agency}, {@code number}) as PDF. */
@WebServlet({PublicPapersServlet.SHEET, PublicPapersServlet.POSTER})
public class PublicPapersServlet extends HttpServlet {

    static final String SHEET = "/public/service.pdf";
    static final String POSTER = "/public/pledge.pdf";

    private static final long serialVersionUID = 1;

    @Inject
    private transient ServicePapers papers;

    @Inject
    private transient ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(SHEET)) {
            String code = address.text("code", PublicService.CODE_LIMIT);
            FileResponse.pdf(response, "layanan-" + code + ".pdf", papers.sheet(code, Language.of(request)));
        } else {
            String agency = address.text("agency", PublicService.CODE_LIMIT);
            Long number = address.number("number");
            if (number != null && (number < 1 || number > Integer.MAX_VALUE)) {
                throw new NotFoundException("standard.pledge.unknown");
            }
            FileResponse.pdf(
                    response,
                    "maklumat-" + agency + ".pdf",
                    papers.poster(agency, number == null ? null : number.intValue()));
        }
    }
}
