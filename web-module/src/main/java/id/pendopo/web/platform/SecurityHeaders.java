package id.pendopo.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Says on every answer what a browser may do with it. Without Faces nothing may be run or framed; a Faces page gets the
 * policy of its own nonce instead, which PrimeFaces adds while rendering (web.xml, {@code primefaces.CSP_POLICY}).
 */
public class SecurityHeaders extends HttpFilter {

    static final String CSP = "Content-Security-Policy";
    private static final String STRICT = "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String KEEP = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        apply(request, response);
        if (request.getServletPath().startsWith("/assets/") && request.getParameter("v") != null) {
            response.setHeader("Cache-Control", KEEP);
        }
        chain.doFilter(request, new OwnResponse(response));
    }

    /** The error page calls it too: the container forgets headers when it resets an answer. */
    static void apply(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CSP, STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /**
     * A browser applies all policies it gets; the one with the nonce has to replace the strict one. And a way on within the
     * application is told as a path: the container would make an address of it from the request's scheme and Host, which is
     * http behind a proxy that ends TLS (where {@code form-action} stops it) and whatever the caller wrote into Host.
     */
    private static final class OwnResponse extends HttpServletResponseWrapper {

        OwnResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            flushBuffer();
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
