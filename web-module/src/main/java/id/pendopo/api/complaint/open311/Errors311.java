package id.pendopo.api.complaint.open311;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.platform.TooManyRequestsException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refusals as Open311 writes them: always a list, 400 for all that has no number of its own in the standard. */
public final class Errors311 {

    private static final Set<Integer> OWN = Set.of(403, 404, 405, 413, 429, 503);
    private static final int WAIT = 5;

    private Errors311() {}

    /** @param path below {@code /open311}; its suffix says in which format */
    public static void write(HttpServletResponse response, String path, PendopoException refusal, Texts texts)
            throws IOException {
        int status = status(refusal.status());
        List<Map<String, Object>> errors = refusal instanceof InvalidInputException invalid
                ? invalid.violations().stream()
                        .map(wrong -> error(
                                status, wrong.field() + ": " + texts.get("error." + wrong.code(), wrong.arguments())))
                        .toList()
                : List.of(error(refusal.status(), texts.message(refusal)));
        if (refusal instanceof TooManyRequestsException limited) {
            response.setHeader(
                    "Retry-After",
                    String.valueOf(Math.max(1, limited.retryAfter().toSeconds())));
        } else if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", String.valueOf(WAIT));
        }
        send(response, status, path, errors);
    }

    /** For what nobody foresaw; the number of the request is in the answer's header. */
    static void internal(HttpServletResponse response, String path, Texts texts) throws IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        send(response, status, path, List.of(error(status, texts.get("error.internal"))));
    }

    private static int status(int status) {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return OWN.contains(status) ? status : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static Map<String, Object> error(int code, String description) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("description", description);
        return error;
    }

    private static void send(HttpServletResponse response, int status, String path, List<Map<String, Object>> errors)
            throws IOException {
        send(response, status, Place.formatOf(path), Node.list("errors", "error", errors));
    }

    static void send(HttpServletResponse response, int status, Format format, Node node) throws IOException {
        byte[] body = format.write(node).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(format.mediaType + "; charset=utf-8");
        // What becomes confidential must be gone from everywhere at once.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Language");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
