package id.pendopo.api.platform;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** The one place where what a resource throws becomes an answer. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Inject
    private CurrentCaller caller;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable trouble) {
        PendopoException refusal = Refusals.of(trouble);
        Locale locale = RequestLanguage.of(request);
        Problem problem;
        if (refusal == null) {
            LOG.log(System.Logger.Level.ERROR, "REST request failed", trouble);
            problem = Problem.internal(locale, caller.requestId());
        } else {
            problem = Problem.of(refusal, locale, caller.requestId());
        }
        Response.ResponseBuilder answer = answer(problem, locale);
        if (trouble instanceof WebApplicationException http) {
            String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
            if (allow != null) {
                answer.header(HttpHeaders.ALLOW, allow);
            }
        }
        return answer.build();
    }

    public static Response.ResponseBuilder answer(Problem problem, Locale locale) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.toJson());
        if (problem.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        return answer;
    }
}
