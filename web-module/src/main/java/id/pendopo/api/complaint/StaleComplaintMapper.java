package id.pendopo.api.complaint;

import id.pendopo.api.platform.Problem;
import id.pendopo.api.platform.ProblemMapper;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.service.complaint.StaleComplaintException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Tells who comes second what happened in between, so that they need not read everything again to decide. */
@Provider
@ApplicationScoped
public class StaleComplaintMapper implements ExceptionMapper<StaleComplaintException> {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Answers answers;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(StaleComplaintException stale) {
        Locale locale = RequestLanguage.of(request);
        ComplaintJson json = answers.json(request);
        Problem problem = Problem.of(stale, locale, caller.requestId())
                .withState(current ->
                        current.put("version", stale.currentVersion()).list("since", stale.since(), json::entry));
        return ProblemMapper.answer(problem, locale)
                .tag(answers.tag(stale.currentVersion(), request))
                .build();
    }
}
