package id.pendopo.web.platform;

import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.LogContext;
import id.pendopo.service.platform.RequestLine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives every request an id, or keeps the one a proxy gave it; the id is in the answer's {@code X-Request-Id}, on error
 * pages, in log lines and in the trail. Measures and logs the request when it is done: the path without its query, which
 * may hold what somebody searched for.
 */
public class RequestIdFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String HEADER = "X-Request-Id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String LOGGER = "id.pendopo.request";
    private static final Logger LOG = Logger.getLogger(LOGGER);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private transient CurrentCaller currentCaller;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient MetricsPublisher metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (isStatic(path) || isProbe(path)) {
            chain.doFilter(request, response);
            return;
        }
        long begin = System.nanoTime();
        String id = id(request);
        currentCaller.arrivedAs(id, clientAddress.of(request));
        response.setHeader(HEADER, id);
        LogContext.enter(id);
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            int status = failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus();
            metrics.requestAnswered(kind(path), status, took);
            log(request.getMethod(), path, status, took);
            LogContext.leave();
        }
    }

    private static String id(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && ACCEPTABLE.matcher(given).matches()) {
            return given;
        }
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void log(String method, String path, int status, Duration took) {
        // Every SOAP fault travels with 500, also for a message that was wrong; failures of ours have a line of their
        // own.
        Level level = status >= 500 && !"soap".equals(kind(path)) ? Level.WARNING : Level.INFO;
        if (!LOG.isLoggable(level)) {
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", method);
        fields.put("path", path);
        fields.put("status", status);
        fields.put("ms", took.toMillis());
        LOG.log(new RequestLine(
                level, LOGGER, method + " " + path + " " + status + " " + took.toMillis() + " ms", fields));
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/assets/");
    }

    /** Asked every few seconds by machines; measuring them would hide what people wait for. */
    private static boolean isProbe(String path) {
        return path.startsWith("/health") || path.startsWith("/metrics");
    }

    private static String kind(String path) {
        if (Stream.of("/api/", "/open311/", "/hsds", "/cpsv-ap").anyMatch(path::startsWith)) {
            return "rest";
        }
        return path.startsWith("/soap/") ? "soap" : "page";
    }
}
