package id.pendopo.web.platform;

import id.pendopo.api.platform.Refusals;
import id.pendopo.domain.platform.PendopoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What becomes of a refusal that a servlet or filter lets through, e.g. a download while the database is away: the error
 * page of its status, or for a script its problem document. Faces, REST and SOAP answer theirs themselves ({@link Trouble}); what nobody foresaw goes on to the
 * container, which logs it and shows 500.
 */
public class ServletTrouble extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null || response.isCommitted()) {
                throw trouble;
            }
            response.setHeader("Content-Disposition", null);
            if (ScriptRefusal.wanted(request)) {
                response.resetBuffer();
                ScriptRefusal.send(request, response, refusal);
                return;
            }
            request.setAttribute(ErrorServlet.RETRY_AFTER, RefusalStatus.secondsToWait(refusal));
            response.sendError(refusal.status());
        }
    }
}
