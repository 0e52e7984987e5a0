package id.pendopo.web.complaint;

import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.Alike;
import id.pendopo.service.complaint.ComplaintDuplicates;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Complaints like the one that is being typed, for {@code similar.js}. Asked by POST, so that nothing of what somebody types
 * stands in an address.
 */
@WebServlet({"/public/similar", "/complaint/similar"})
public class SimilarServlet extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private ComplaintDuplicates duplicates;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean anybody = request.getServletPath().startsWith("/public/");
        List<Alike> found = anybody
                ? duplicates.likePublished(
                        typed(request, "title"),
                        typed(request, "story"),
                        typed(request, "district"),
                        typed(request, "category"),
                        number(request, "latitude"),
                        number(request, "longitude"))
                : duplicates.like(
                        typed(request, "title"),
                        typed(request, "story"),
                        typed(request, "district"),
                        typed(request, "category"),
                        number(request, "latitude"),
                        number(request, "longitude"));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json(found, anybody, request));
    }

    private static String json(List<Alike> found, boolean anybody, HttpServletRequest request) {
        Locale language = Language.of(request);
        Texts texts = Texts.of(language);
        JsonArrayBuilder items = JSON.createArrayBuilder();
        for (Alike one : found) {
            String page = one.published() ? "/public/complaint.xhtml?no=" : "/complaint/detail.xhtml?no=";
            String said = one.trackingNumber() + " · " + texts.label(one.state()) + " · "
                    + Formats.day(one.receivedAt().atZone(Formats.zone()).toLocalDate(), false, null, language)
                    + (one.districtName() == null ? "" : " · " + one.districtName());
            items.add(JSON.createObjectBuilder()
                    .add("title", one.title())
                    .add("said", said)
                    .add("alike", anybody ? "" : one.percent() + "%")
                    .add("href", request.getContextPath() + page + one.trackingNumber()));
        }
        return items.build().toString();
    }

    /** What was typed; nothing for what is blank. */
    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A number as people type it here, with comma or point; null for none. */
    private static Double number(HttpServletRequest request, String name) {
        String value = typed(request, name);
        try {
            return value == null ? null : Double.valueOf(value.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
