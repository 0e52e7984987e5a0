package id.pendopo.web.survey;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.survey.SurveyPrinter;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Board and report of a survey as PDF. */
@WebServlet("/survey/paper")
public class PaperServlet extends HttpServlet {

    private static final int CODE = 40;

    @Inject
    private SurveyPrinter printer;

    @Inject
    private ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf;
        try {
            SurveyPrinter.Paper paper = address.constant("paper", SurveyPrinter.Paper.class);
            pdf = printer.print(
                    paper == null ? SurveyPrinter.Paper.REPORT : paper,
                    address.text("period", CODE),
                    address.text("agency", CODE),
                    address.text("target", CODE),
                    Language.of(request));
        } catch (PendopoException refusal) {
            response.sendError(refusal.status());
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"survei-kepuasan.pdf\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(pdf);
    }
}
