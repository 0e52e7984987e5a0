package id.pendopo.api.platform;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.platform.TooManyRequestsException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A refusal or failure as a problem document (RFC 9457). The type is stable and names the code; title and detail are for
 * people, in the language asked for.
 *
 * @param status HTTP status
 * @param code machine-readable code, the last part of the type
 * @param title what kind of problem, the same for every occurrence of the status
 * @param detail what to do about this one
 * @param errors fields that are wrong
 * @param retryAfter seconds to wait, or null
 * @param requestId number of the request in the logs
 * @param state writes the current state of the thing, where the caller may know it; or null
 */
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        List<FieldError> errors,
        Long retryAfter,
        String requestId,
        Consumer<Json> state) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:pendopo:problem:";
    private static final long RETRY_WHEN_UNAVAILABLE = 5;

    /** One field that is wrong, named as the caller named it. */
    public record FieldError(String field, String code, String detail) {}

    public static Problem of(PendopoException refusal, Locale locale, String requestId) {
        Texts texts = Texts.of(locale);
        List<FieldError> errors = refusal instanceof InvalidInputException invalid
                ? invalid.violations().stream()
                        .map(wrong -> new FieldError(
                                wrong.field(), wrong.code(), texts.get("error." + wrong.code(), wrong.arguments())))
                        .toList()
                : List.of();
        Long retryAfter = null;
        if (refusal instanceof TooManyRequestsException limited) {
            retryAfter = Math.max(1, limited.retryAfter().toSeconds());
        } else if (refusal.status() == 503) {
            retryAfter = RETRY_WHEN_UNAVAILABLE;
        }
        return new Problem(
                refusal.status(),
                refusal.code(),
                title(texts, refusal.status()),
                texts.message(refusal),
                errors,
                retryAfter,
                requestId,
                null);
    }

    public static Problem internal(Locale locale, String requestId) {
        Texts texts = Texts.of(locale);
        return new Problem(
                500, "internal", title(texts, 500), texts.get("error.internal"), List.of(), null, requestId, null);
    }

    /** The same, with what the thing looks like now. */
    public Problem withState(Consumer<Json> current) {
        return new Problem(status, code, title, detail, errors, retryAfter, requestId, current);
    }

    public byte[] toJson() {
        return Json.object(json -> {
            json.put("type", TYPE_PREFIX + code)
                    .put("title", title)
                    .put("status", status)
                    .put("detail", detail)
                    .put("requestId", requestId);
            if (!errors.isEmpty()) {
                json.list("errors", errors, (item, error) -> item.put("field", error.field())
                        .put("code", error.code())
                        .put("detail", error.detail()));
            }
            if (state != null) {
                json.object("current", state);
            }
        });
    }

    /** Sends it where no resource is at hand. */
    public void sendTo(HttpServletResponse response, Locale locale) throws IOException {
        byte[] body = toJson();
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        if (retryAfter != null) {
            response.setHeader("Retry-After", retryAfter.toString());
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static String title(Texts texts, int status) {
        return texts.get("problem." + status);
    }
}
