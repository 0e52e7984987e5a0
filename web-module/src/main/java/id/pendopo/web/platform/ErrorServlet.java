package id.pendopo.web.platform;

import id.pendopo.service.identity.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Every page that says something went wrong: what, what to do next, the number of the request, the way on. Written without
 * Faces and without the database, because either may be what went wrong.
 */
@WebServlet(urlPatterns = ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/error";

    /** Set before {@code sendError} when the status alone does not say enough: part of a text key, e.g. expired. */
    public static final String KIND = "pendopo.error.kind";

    /** Set before {@code sendError} where waiting helps: seconds, as text. */
    static final String RETRY_AFTER = "pendopo.error.retryAfter";

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    @Inject
    private transient Assets assets;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        Object kind = request.getAttribute(KIND);
        String key =
                "platform.error." + (kind != null ? kind : KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        String uri = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setStatus(status);
        SecurityHeaders.apply(request, response);
        response.setHeader("Cache-Control", "no-store");
        Object wait = request.getAttribute(RETRY_AFTER);
        if (wait != null) {
            response.setHeader("Retry-After", wait.toString());
        } else if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", "10");
        }
        response.setCharacterEncoding("UTF-8");
        WebTexts texts = WebTexts.of(Language.of(request));
        if (uri != null && uri.startsWith(request.getContextPath() + "/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\""
                            + texts.get(key + ".title").replace("\"", "\\\"") + "\",\"instance\":\"urn:request:"
                            + requestId() + "\"}");
            return;
        }
        response.setContentType("text/html");
        response.getWriter().write(page(request, texts, key, status, uri));
    }

    private String page(HttpServletRequest request, WebTexts texts, String key, int status, String uri) {
        String language = Language.of(request).getLanguage();
        String home = request.getContextPath() + "/index.xhtml";
        boolean again = uri != null && (status == 503 || status == 429 || status == 409 || key.endsWith("expired"));
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Pendopo</title>
                <link rel="icon" href="%s" type="image/svg+xml">
                <link rel="stylesheet" href="%s">
                <link rel="stylesheet" href="%s" media="%s"></head>
                <body class="plain"><header class="plain-top"><a class="brand-name" href="%s"><img src="%s" alt="" \
                width="32" height="32"><span><strong>Pendopo</strong></span></a></header>
                <main class="plain-card error" id="content"><p class="error-code">%s</p><h1>%s</h1><p>%s</p>
                <div class="buttons">%s<a class="button%s" href="%s">%s</a></div>
                <p class="secondary error-id">%s <code>%s</code></p></main></body></html>
                """
                .formatted(
                        language,
                        texts.get(key + ".title"),
                        assets.url("icon.svg"),
                        assets.url("pendopo.css"),
                        assets.url("dark.css"),
                        Theme.darkMedia(request),
                        home,
                        assets.url("icon.svg"),
                        status,
                        texts.get(key + ".title"),
                        texts.get(key + ".text"),
                        again
                                ? "<a class=\"button primary\" href=\"%s\">%s</a>"
                                        .formatted(escaped(uri), texts.get("platform.error.again"))
                                : "",
                        again ? "" : " primary",
                        home,
                        texts.get("platform.error.home"),
                        texts.get("platform.error.request"),
                        escaped(requestId()));
    }

    private String requestId() {
        return caller.requestId();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
