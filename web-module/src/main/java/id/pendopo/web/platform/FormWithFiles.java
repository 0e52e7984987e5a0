package id.pendopo.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away a form whose files are larger than the server takes. The container says so only to whoever asks for the parts
 * first, and then shows a form that lacks fields; so they are asked for here, before the page looks for its fields.
 */
public class FormWithFiles extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        int refusal = type != null && type.startsWith("multipart/") ? refusal(request) : 0;
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private int refusal(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > Long.parseLong(getInitParameter("largest"))) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            request.getParts();
            return 0;
        } catch (IllegalStateException e) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (ServletException e) {
            // No parts can be made out: the body is not what its type says, or longer than it dared to say.
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
