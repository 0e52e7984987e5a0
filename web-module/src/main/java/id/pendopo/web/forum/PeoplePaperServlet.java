package id.pendopo.web.forum;

import id.pendopo.service.forum.AttendancePapers;
import id.pendopo.service.forum.Certificates;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Papers about the people of an edition as PDF: the attendance list, the poster at the door, certificates. */
@WebServlet("/forum/people-paper")
public class PeoplePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> PAPERS = List.of("to-sign", "filled", "poster", "certificate", "certificates");

    @Inject
    private transient AttendancePapers papers;

    @Inject
    private transient Certificates certificates;

    @Inject
    private transient PeopleQuery query;

    @Inject
    private transient ListRequest address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileResponse.pdf(response, "forum.pdf", paper(Language.of(request)));
    }

    private byte[] paper(Locale locale) {
        return switch (address.oneOf("paper", PAPERS)) {
            case "filled" -> papers.filled(query.edition(), locale);
            case "poster" -> papers.poster(query.edition(), locale);
            case "certificates" -> certificates.all(query.edition());
            case "certificate" -> certificates.of(query.edition(), query.person());
            default -> papers.toSign(query.edition(), locale);
        };
    }
}
