package id.pendopo.web.shell;

import id.pendopo.web.platform.Language;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Switches of the frame that belong to the browser: language, light or dark, navigation wide or narrow. A plain form posts
 * one of them and the browser comes back to where it was; works signed in or not.
 */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {

    static final String THEME = "pendopo_theme";
    static final String NARROW = "pendopo_nav";
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep(request, response, "language", Language.COOKIE, Set.of("id", "en"));
        keep(request, response, "theme", THEME, Set.of("light", "dark", "auto"));
        keep(request, response, "narrow", NARROW, Set.of("0", "1"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request));
    }

    private static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String cookieName, Set<String> known) {
        String value = request.getParameter(name);
        if (value != null && known.contains(value)) {
            Cookie cookie = new Cookie(cookieName, value);
            cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** Only back into this application: another site must not be able to send people elsewhere through us. */
    private static String back(HttpServletRequest request) {
        String to = request.getParameter("back");
        String home = request.getContextPath() + "/index.xhtml";
        boolean ours = to != null
                && to.startsWith(request.getContextPath() + "/")
                && !to.startsWith("//")
                && to.chars().noneMatch(c -> c < 0x21 || c == '\\' || c > 0x7e);
        return ours ? to : home;
    }
}
