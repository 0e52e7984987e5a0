package id.pendopo.api.platform;

import id.pendopo.domain.platform.PendopoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;

/** Turns an error the container would show as a page into a problem document. */
class ProblemResponse extends HttpServletResponseWrapper {

    private final Locale locale;
    private final String requestId;

    ProblemResponse(HttpServletRequest request, HttpServletResponse response, Locale locale, String requestId) {
        super(response);
        this.locale = locale;
        this.requestId = requestId;
    }

    @Override
    public void sendError(int status) throws IOException {
        Problem problem = status >= 500 && status != 503
                ? Problem.internal(locale, requestId)
                : Problem.of(refusal(status), locale, requestId);
        problem.sendTo((HttpServletResponse) getResponse(), locale);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    static PendopoException refusal(int status) {
        return switch (status) {
            case 401 -> new HttpRefusal(401, "api.keyRequired");
            case 403 -> new HttpRefusal(403, "identity.forbidden");
            case 404 -> new HttpRefusal(404, "api.noSuchAddress");
            case 405 -> new HttpRefusal(405, "api.methodNotAllowed");
            case 413 -> new HttpRefusal(413, "api.tooLarge", Body.MAX_JSON / 1024);
            case 503 -> new HttpRefusal(503, "unavailable");
            default -> new HttpRefusal(status, "api.badRequest");
        };
    }
}
