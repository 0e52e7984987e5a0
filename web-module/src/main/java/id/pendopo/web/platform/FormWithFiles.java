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
        if (type != null && type.startsWith("multipart/")) {
            try {
                request.getParts();
            } catch (IllegalStateException e) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
