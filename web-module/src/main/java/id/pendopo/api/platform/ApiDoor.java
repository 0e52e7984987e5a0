package id.pendopo.api.platform;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * What every REST request passes: only API clients enter (a browser's session cookie opens nothing here, so no foreign
 * page can use it), each within its limit, and whatever goes wrong before or behind a resource still comes out as a
 * problem document.
 */
@WebFilter(urlPatterns = "/api/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class ApiDoor implements Filter {

    private static final System.Logger LOG = System.getLogger(ApiDoor.class.getName());
    private static final Set<String> OPEN_TO_ALL = Set.of("/api/v1/openapi.yaml");

    @Inject
    private CurrentCaller current;

    @Inject
    private ClientLimits limits;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        Locale locale = RequestLanguage.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            if (!OPEN_TO_ALL.contains(
                    request.getRequestURI().substring(request.getContextPath().length()))) {
                admit(response);
            }
            chain.doFilter(request, new ProblemResponse(request, response, locale, current.requestId()));
        } catch (PendopoException refusal) {
            send(Problem.of(refusal, locale, current.requestId()), response, locale);
        } catch (IOException | ServletException | RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null) {
                LOG.log(System.Logger.Level.ERROR, "REST request failed outside a resource", trouble);
            }
            if (response.isCommitted()) {
                throw trouble;
            }
            send(
                    refusal == null
                            ? Problem.internal(locale, current.requestId())
                            : Problem.of(refusal, locale, current.requestId()),
                    response,
                    locale);
        }
    }

    private void admit(HttpServletResponse response) {
        Caller caller = current.get();
        if (caller.kind() != Caller.Kind.API_CLIENT) {
            throw new HttpRefusal(401, "api.keyRequired");
        }
        limits.admit(current, response);
    }

    private static void send(Problem problem, HttpServletResponse response, Locale locale) throws IOException {
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"pendopo\"");
        }
        problem.sendTo(response, locale);
    }
}
