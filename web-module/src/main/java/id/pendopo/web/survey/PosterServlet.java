package id.pendopo.web.survey;

import id.pendopo.service.survey.SurveyPoster;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The poster with the QR code of a survey, or of all surveys at a service point, as PDF. */
@WebServlet("/survey/poster")
public class PosterServlet extends HttpServlet {

    private static final int CODE = 12;
    private static final int POINT = 40;

    @Inject
    private SurveyPoster poster;

    @Inject
    private ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String point = address.text("point", POINT);
        byte[] pdf = point == null
                ? poster.print(address.text("s", CODE), Language.of(request))
                : poster.printPoint(point, Language.of(request));
        FileResponse.pdf(response, "poster-survei.pdf", pdf);
    }
}
