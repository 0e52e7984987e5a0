package id.pendopo.web.platform;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Problem;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a script of our pages is told when it is refused something: a problem document (RFC 9457) with {@code code}, and for
 * wrong input with {@code field}. Where waiting helps, {@code Retry-After} says how long.
 */
public final class ScriptRefusal {

    private ScriptRefusal() {}

    /** Whether a script asks: a browser that opens a page accepts much else first. */
    public static boolean wanted(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("application/json");
    }

    public static void send(HttpServletRequest request, HttpServletResponse response, PendopoException refusal)
            throws IOException {
        WebTexts texts = WebTexts.of(Language.of(request));
        byte[] body = body(refusal, texts);
        response.setStatus(refusal.status());
        response.setHeader("Cache-Control", "no-store");
        String wait = RefusalStatus.secondsToWait(refusal);
        if (wait != null) {
            response.setHeader("Retry-After", wait);
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static byte[] body(PendopoException refusal, WebTexts texts) {
        InvalidInputException.Violation wrong = refusal instanceof InvalidInputException invalid
                ? invalid.violations().stream().findFirst().orElse(null)
                : null;
        String said = wrong == null
                ? texts.get("error." + refusal.code(), refusal.arguments())
                : texts.get("error." + wrong.code(), wrong.arguments());
        return Json.object(json -> json.put("type", Problem.TYPE_PREFIX + refusal.code())
                .put("title", texts.get("problem." + refusal.status()))
                .put("status", refusal.status())
                .put("detail", said)
                .put("code", refusal.code())
                .put("field", wrong == null ? null : wrong.field()));
    }
}
