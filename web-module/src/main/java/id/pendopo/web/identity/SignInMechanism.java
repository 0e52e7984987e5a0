package id.pendopo.web.identity;

import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.identity.ApiKeys;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.identity.Sessions.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one place where a request gets its caller: pages by session, REST and SOAP by key. The container is told on every
 * request, with the permissions as groups, because roles a container keeps for itself are lost on the second node of a
 * cluster. Whether the request may go on is {@link AccessGuard}'s business.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String CALLER = "id.pendopo.caller";
    static final String SNAPSHOT = "id.pendopo.session";
    static final String REQUESTS_PER_MINUTE = "id.pendopo.requestsPerMinute";
    static final String FAILURE = "id.pendopo.signInFailure";

    private static final System.Logger LOG = System.getLogger(SignInMechanism.class.getName());
    private static final String BEARER = "Bearer ";
    private static final int LARGEST_FORM = 128 * 1024;

    @Inject
    private ApiKeys apiKeys;

    @Inject
    private SignInSession session;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = AccessGuard.path(request);
        if (AccessRule.isStatic(path)) {
            return context.doNothing();
        }
        Optional<Caller> caller;
        try {
            caller = AccessRule.isMachine(path) ? byKey(request) : bySession(request);
        } catch (RuntimeException e) {
            log(e);
            request.setAttribute(FAILURE, Boolean.TRUE);
            caller = Optional.empty();
        }
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(CALLER, caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().name(), caller.get().permissions());
    }

    /** While the database is away every request comes here: one line each, without a trace. */
    private static void log(RuntimeException e) {
        if (Refusals.of(e) instanceof UnavailableException) {
            LOG.log(System.Logger.Level.WARNING, "The caller cannot be read because the database is away");
        } else {
            LOG.log(System.Logger.Level.WARNING, "The caller cannot be read, the request is refused", e);
        }
    }

    private Optional<Caller> byKey(HttpServletRequest request) {
        String key = bearer(request);
        if (key == null && AccessRule.isOpen311(AccessGuard.path(request))) {
            key = parameter(request);
        }
        if (key == null) {
            return Optional.empty();
        }
        Optional<Callers.ClientCaller> client = apiKeys.authenticate(key);
        client.ifPresent(known -> request.setAttribute(REQUESTS_PER_MINUTE, known.requestsPerMinute()));
        return client.map(Callers.ClientCaller::caller);
    }

    private static String bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? null
                : header.substring(BEARER.length()).strip();
    }

    /** As Open311 sends it. A body that is too large for a report is not read only to look for a key. */
    private static String parameter(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST_FORM || request.getHeader("Transfer-Encoding") != null) {
            return null;
        }
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            return request.getParameter("api_key");
        } catch (IllegalStateException | IllegalArgumentException | UnsupportedEncodingException e) {
            return null;
        }
    }

    private Optional<Caller> bySession(HttpServletRequest request) {
        Optional<Snapshot> snapshot = session.current(request);
        snapshot.ifPresent(held -> request.setAttribute(SNAPSHOT, held));
        return snapshot.map(Snapshot::caller);
    }
}
