package id.pendopo.web.identity;

import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.UnavailableException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.Sessions.Snapshot;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets a request go on or says what is missing: a page without a session leads to the sign-in page and back, REST and SOAP
 * without a key get 401, a changing request from another site's page gets 403, so does a page the caller has no permission
 * for, and who must change the password or enrol a second factor sees nothing else before. Stands after the filter that gives the request its id.
 */
public class AccessGuard extends HttpFilter {

    @Inject
    private transient CurrentCaller currentCaller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (AccessRule.isStatic(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getAttribute(SignInMechanism.CALLER) instanceof Caller caller) {
            currentCaller.become(caller);
        }
        if (request.getAttribute(SignInMechanism.REQUESTS_PER_MINUTE) instanceof Integer perMinute) {
            currentCaller.limitedTo(perMinute);
        }
        if (request.getAttribute(SignInMechanism.FAILURE) != null) {
            refuse(request, response, path, new UnavailableException("unavailable"));
        } else if (AccessRule.isMachine(path)) {
            machine(request, response, chain, path);
        } else {
            page(request, response, chain, path);
        }
    }

    private void machine(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        boolean known = currentCaller.get() != Caller.ANONYMOUS;
        if (known || AccessRule.isPublic(path, request.getMethod(), request.getQueryString())) {
            chain.doFilter(request, response);
            return;
        }
        boolean shown = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Pendopo\"" + (shown ? ", error=\"invalid_token\"" : ""));
        refuse(
                request,
                response,
                path,
                new HttpRefusal(HttpServletResponse.SC_UNAUTHORIZED, "identity.unauthenticated"));
    }

    private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        if (!SameOrigin.allows(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean open = AccessRule.isPublic(path, request.getMethod(), request.getQueryString());
        if (request.getAttribute(SignInMechanism.SNAPSHOT) instanceof Snapshot snapshot) {
            String first = firstOf(snapshot);
            if (first == null || AccessRule.isWayOut(path) || path.equals(first) || isImageOf(first, path)) {
                open(request, response, chain, path);
            } else {
                Redirects.send(request, response, first);
            }
        } else if (open) {
            noStore(response);
            chain.doFilter(request, response);
        } else {
            Redirects.toSignIn(request, response, path);
        }
    }

    /** For who is signed in: the page, unless there is no such page or it is not theirs. */
    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        noStore(response);
        if (PageRule.isPage(path) && !PageRule.isKnown(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (PageRule.isPage(path) && !PageRule.opens(path, currentCaller.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String firstOf(Snapshot snapshot) {
        if (snapshot.mustChangePassword()) {
            return AccessRule.PASSWORD;
        }
        return snapshot.mustEnrol() ? AccessRule.SECOND_FACTOR : null;
    }

    private static boolean isImageOf(String page, String path) {
        return page.equals(AccessRule.SECOND_FACTOR) && path.equals(AccessRule.SECOND_FACTOR_IMAGE);
    }

    /** What a signed-in person saw must not come back from the browser's memory after signing out. */
    private static void noStore(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String path, PendopoException refusal)
            throws IOException {
        if (AccessRule.isMachine(path)) {
            MachineRefusal.write(request, response, path, refusal, currentCaller.requestId());
        } else {
            response.sendError(refusal.status());
        }
    }

    /** The path within the application, without {@code ;jsessionid} and the like. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }
}
