package id.pendopo.web.survey;

import id.pendopo.service.survey.SurveyPrinter;
import id.pendopo.web.document.FileResponse;
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
        SurveyPrinter.Paper paper = address.constant("paper", SurveyPrinter.Paper.class);
        byte[] pdf = printer.print(
                paper == null ? SurveyPrinter.Paper.REPORT : paper,
                address.text("period", CODE),
                address.text("agency", CODE),
                address.text("target", CODE),
                Language.of(request));
        FileResponse.pdf(response, "survei-kepuasan.pdf", pdf);
    }
}
