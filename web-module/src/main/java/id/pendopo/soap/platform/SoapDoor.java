package id.pendopo.soap.platform;

import id.pendopo.api.platform.ClientLimits;
import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Problem;
import id.pendopo.api.platform.Refusals;
import id.pendopo.api.platform.RequestLanguage;
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

/**
 * What every SOAP message passes: the contract is open to all, operations only to API clients within their limit. Both
 * versions of SOAP come to one address and go on to the endpoint that speaks theirs.
 */
@WebFilter(urlPatterns = "/soap/*", dispatcherTypes = DispatcherType.REQUEST)
public class SoapDoor implements Filter {

    private static final System.Logger LOG = System.getLogger(SoapDoor.class.getName());
    private static final String SERVICE = "/soap/complaints";

    private static final String REFUSAL = "id.pendopo.soap.refusal";

    @Inject
    private CurrentCaller current;

    @Inject
    private ClientLimits limits;

    /** An operation did not come about; the door words the fault, whatever the runtime makes of the exception. */
    public static void refused(HttpServletRequest request, Problem problem) {
        request.setAttribute(REFUSAL, problem);
    }

    /**
     * Refuses a message before it reaches this door. As a fault of the contract; only a missing or wrong key keeps the
     * status by which HTTP clients know it.
     */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem, Locale locale)
            throws IOException {
        SoapFault fault =
                new SoapFault(SoapVersion.of(request.getContentType()).orElse(SoapVersion.SOAP_11), problem, locale);
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            fault.sendTo(response, problem.status());
        } else {
            fault.sendTo(response);
        }
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reading && ContractFiles.serve(request, response, path)) {
            return;
        }
        Locale locale = RequestLanguage.of(request);
        try {
            requireService(request, response, path);
            requireClient(response);
            SoapVersion version = SoapVersion.of(request.getContentType())
                    .orElseThrow(() -> new HttpRefusal(415, "api.soap.mediaType"));
            pass(request, response, version, locale);
        } catch (HttpRefusal refusal) {
            Problem.of(refusal, locale, current.requestId()).sendTo(response, locale);
        }
    }

    private void requireService(HttpServletRequest request, HttpServletResponse response, String path) {
        if (!path.equals(SERVICE)) {
            throw new HttpRefusal(404, "api.noSuchAddress");
        }
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            throw new HttpRefusal(405, "api.methodNotAllowed");
        }
    }

    private void requireClient(HttpServletResponse response) {
        if (current.get().kind() != Caller.Kind.API_CLIENT) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"pendopo\"");
            throw new HttpRefusal(401, "api.keyRequired");
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, SoapVersion version, Locale locale)
            throws IOException {
        Problem problem;
        try {
            limits.admit(current, response);
            LimitedRequest limited = new LimitedRequest(request);
            problem = limited.isExceeded() ? problem(tooLarge(), locale) : answer(limited, response, version, locale);
        } catch (PendopoException refusal) {
            problem = problem(refusal, locale);
        } catch (ServletException | RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null) {
                LOG.log(System.Logger.Level.ERROR, "SOAP request failed outside the endpoint", trouble);
            }
            problem = refusal == null ? Problem.internal(locale, current.requestId()) : problem(refusal, locale);
        }
        if (problem != null) {
            new SoapFault(version, problem, locale).sendTo(response);
        }
    }

    /** Lets the runtime answer; gives back why its answer was no good, or null after sending it. */
    private Problem answer(LimitedRequest request, HttpServletResponse response, SoapVersion version, Locale locale)
            throws IOException, ServletException {
        HeldAnswer answer = new HeldAnswer(response);
        request.getRequestDispatcher(SERVICE + "/" + version.endpoint()).forward(request, answer);
        if (request.getAttribute(REFUSAL) instanceof Problem refusal) {
            return refusal;
        }
        if (!answer.isFit()) {
            return problem(request.isExceeded() ? tooLarge() : new HttpRefusal(400, "api.soap.malformed"), locale);
        }
        answer.release();
        return null;
    }

    private Problem problem(PendopoException refusal, Locale locale) {
        return Problem.of(refusal, locale, current.requestId());
    }

    private static PendopoException tooLarge() {
        return new HttpRefusal(413, "api.tooLarge", LimitedRequest.MAX_BYTES / 1024);
    }
}
