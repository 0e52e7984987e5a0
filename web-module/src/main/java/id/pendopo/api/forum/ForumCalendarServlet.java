package id.pendopo.api.forum;

import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.ForumFeed;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forums everybody may know of, for calendar programs to subscribe to: all, those of one {@code series}, or the one with
 * this {@code id} to put into one's own calendar.
 */
@WebServlet("/calendar/forums.ics")
public class ForumCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ForumFeed feed;

    @Inject
    private transient PublicAddress site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<EditionRow> editions;
        try {
            String id = request.getParameter("id");
            editions = id == null
                    ? feed.announced(request.getParameter("series"))
                    : List.of(feed.announced(EditionAccess.uuid(id)));
        } catch (PendopoException trouble) {
            response.sendError(Refusals.of(trouble).status());
            return;
        }
        WebTexts texts = WebTexts.of(Language.of(request));
        ICalendar calendar = new ICalendar(texts.get("forum.editions.title"));
        editions.forEach(edition -> write(calendar, edition, texts));
        byte[] body = calendar.end().getBytes(StandardCharsets.UTF_8);
        response.setContentType(ICalendar.TYPE);
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Content-Disposition", "inline; filename=\"forums.ics\"");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void write(ICalendar calendar, EditionRow edition, WebTexts texts) {
        String page = site.of("/public/forum.xhtml?id=" + edition.uuid());
        calendar.line("BEGIN", "VEVENT")
                .line("UID", edition.uuid() + "@pendopo")
                .moment("DTSTAMP", edition.changedAt())
                .moment("LAST-MODIFIED", edition.changedAt())
                .line("SEQUENCE", String.valueOf(edition.version()))
                .moment("DTSTART", edition.startsAt())
                .moment("DTEND", edition.endsAt())
                .text("SUMMARY", texts.get("forum.edition.name", edition.seriesName(), edition.volume()))
                .text("DESCRIPTION", edition.theme() + "\n" + edition.agencyName())
                .text(
                        "LOCATION",
                        Stream.of(edition.venue(), edition.link())
                                .filter(where -> !where.isEmpty())
                                .collect(Collectors.joining(", ")))
                .line("URL", page)
                .text("CATEGORIES", texts.label(edition.kind()))
                .line("STATUS", "CONFIRMED")
                .line("END", "VEVENT");
    }
}
