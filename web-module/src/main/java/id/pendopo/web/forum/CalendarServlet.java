package id.pendopo.web.forum;

import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.service.forum.YearPrinter;
import id.pendopo.service.platform.Today;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The forums of a year as PDF, with the same year and filters in the address as the page. */
@WebServlet("/forum/calendar.pdf")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient YearPrinter printer;

    @Inject
    private transient EditionQuery query;

    @Inject
    private transient ListRequest address;

    @Inject
    private transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer asked = query.year();
        int year = asked == null ? today.get().getYear() : asked;
        byte[] pdf = printer.print(
                year,
                address.text("agency", CalendarPage.AGENCY_LIMIT),
                address.constant("kind", SeriesKind.class),
                Language.of(request));
        FileResponse.pdf(response, "kalender-forum-" + year + ".pdf", pdf);
    }
}
