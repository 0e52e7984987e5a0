package id.pendopo.web.survey;

import id.pendopo.service.survey.SurveyBooks;
import id.pendopo.web.platform.Export;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The report of a survey as a workbook, a sheet for each chapter. */
@WebServlet("/survey/report")
public class ReportServlet extends HttpServlet {

    private static final int CODE = 40;

    @Inject
    private SurveyBooks books;

    @Inject
    private ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SurveyBooks.Book book = books.read(address.text("period", CODE), address.text("agency", CODE));
        Export.book(
                request,
                response,
                WebTexts.of(Language.of(request)).get("survey.book.file"),
                new ReportBook(book, Language.of(request)).sheets());
    }
}
