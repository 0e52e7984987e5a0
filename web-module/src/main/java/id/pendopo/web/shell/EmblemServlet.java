package id.pendopo.web.shell;

import id.pendopo.service.document.GovernmentEmblem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The government's emblem. Its address names its content ({@code v}), so a browser that has it never asks again
 * ({@link id.pendopo.web.platform.SecurityHeaders} says so for all of {@code /assets}).
 */
@WebServlet(EmblemServlet.PATH)
public class EmblemServlet extends HttpServlet {

    static final String PATH = "/assets/emblem.png";

    @Inject
    private GovernmentEmblem emblem;

    /** Where the emblem is found; null if there is none. */
    static String address(GovernmentEmblem emblem) {
        return emblem.current().map(present -> PATH + "?v=" + version(present)).orElse(null);
    }

    private static String version(GovernmentEmblem.Emblem present) {
        return present.sha256().substring(0, 16);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<GovernmentEmblem.Emblem> present = emblem.current();
        if (present.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String version = version(present.get());
        if (!version.equals(request.getParameter("v"))) {
            // Another node may not know a new one yet; what is sent must not be kept under that name.
            response.setHeader("Cache-Control", "no-cache");
        }
        String tag = '"' + version + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] png = present.get().png();
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
