package id.pendopo.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Turns away what no form of ours sends: characters that cannot be stored, forms larger than any of ours, forms whose size
 * is hidden. REST, SOAP and Open311 have limits of their own.
 */
public class CleanInput extends HttpFilter {

    /** The longest text we take is far below; the state of a view stays on the server. */
    static final long LARGEST_FORM = 1024L * 1024L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final int MOST_PARAMETERS = 2_000;

    /** They say themselves what is wrong with their input. */
    private static final List<String> MACHINES = List.of("/api", "/soap", "/open311", "/hsds", "/cpsv-ap");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (MACHINES.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private static int refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        boolean post = "POST".equals(request.getMethod());
        String type = request.getContentType();
        boolean form = post && (type == null || type.startsWith("application/x-www-form-urlencoded"));
        if (form && request.getContentLengthLong() > LARGEST_FORM) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (form && request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (form || request.getQueryString() != null) {
            try {
                Collection<String[]> values = request.getParameterMap().values();
                boolean storable = values.size() <= MOST_PARAMETERS
                        && values.stream().flatMap(Arrays::stream).allMatch(CleanInput::storable);
                return storable ? 0 : HttpServletResponse.SC_BAD_REQUEST;
            } catch (IllegalStateException | IllegalArgumentException e) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }
        return 0;
    }

    /** NUL cannot be stored; what was no UTF-8 has become the replacement character, and nobody types that one. */
    public static boolean storable(String value) {
        return value == null || value.indexOf('\0') < 0 && value.indexOf('\uFFFD') < 0;
    }
}
