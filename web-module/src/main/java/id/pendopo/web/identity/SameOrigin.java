package id.pendopo.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a changing request comes from our own pages. Browsers say so themselves ({@code Sec-Fetch-Site}, older ones
 * {@code Origin}) and a page of another site cannot make them lie. Programs that are no browser send neither; they have no
 * cookies of a person either.
 */
final class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private SameOrigin() {}

    static boolean allows(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || allows(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getServerName(),
                        request.getServerPort());
    }

    static boolean allows(String fetchSite, String origin, String serverName, int serverPort) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        if (origin == null) {
            return true;
        }
        try {
            URI from = URI.create(origin);
            int port = from.getPort() >= 0 ? from.getPort() : "https".equals(from.getScheme()) ? HTTPS : HTTP;
            boolean samePort = port == serverPort || isStandard(port) && isStandard(serverPort);
            return serverName.equalsIgnoreCase(from.getHost()) && samePort;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Behind a proxy that ends TLS the server sees 80 where the browser sees 443. */
    private static boolean isStandard(int port) {
        return port == HTTP || port == HTTPS;
    }
}
