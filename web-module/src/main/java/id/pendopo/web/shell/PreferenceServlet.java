package id.pendopo.web.shell;

import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.IdentitySettings;
import id.pendopo.service.identity.OwnProfile;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.ColumnChoice;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.Theme;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Switches of the frame: language, light or dark, navigation wide or narrow, keys that act alone, the agency worked for,
 * columns of a list. A plain form posts
 * one of them and the browser comes back to where it was; works signed in or not.
 */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {

    static final String SHORTCUTS = "pendopo_keys";
    static final String NARROW = "pendopo_nav";
    private static final int YEAR = 365 * 24 * 3600;

    @Inject
    private transient ColumnChoice columns;

    @Inject
    private transient WorkingAgency agency;

    @Inject
    private transient OwnProfile profile;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Badges badges;

    @Inject
    private transient IdentitySettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep(request, response, "language", Language.COOKIE, Set.of("id", "en"));
        keep(request, response, "theme", Theme.COOKIE, Set.of("light", "dark", "auto"));
        keep(request, response, "shortcuts", SHORTCUTS, Set.of("0", "1"));
        keep(request, response, "narrow", NARROW, Set.of("0", "1"));
        keep(request, response, "agency", WorkingAgency.COOKIE, agencies(request));
        if (request.getParameter("columns") != null) {
            String[] names = request.getParameterValues("column");
            columns.choose(request.getParameter("columns"), names == null ? new String[0] : names);
        }
        if (caller.get().isUser()) {
            badges.forget();
            speak(request.getParameter("language"));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request));
    }

    /** Mails and notices follow the language people read the pages in. */
    private void speak(String language) {
        if ("id".equals(language) || "en".equals(language)) {
            OwnProfile.Profile own = profile.read();
            if (!language.equals(own.language())) {
                profile.update(own.displayName(), own.email(), Language.supported(language));
            }
        }
    }

    private Set<String> agencies(HttpServletRequest request) {
        return request.getParameter("agency") == null
                ? Set.of()
                : Stream.concat(Stream.of("all"), agency.getChoices().stream().map(AgencyRef::code))
                        .collect(Collectors.toSet());
    }

    private void keep(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String cookieName,
            Set<String> known) {
        String value = request.getParameter(name);
        if (value != null && known.contains(value)) {
            Cookie cookie = new Cookie(cookieName, value);
            cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure() || settings.secureCookies());
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
