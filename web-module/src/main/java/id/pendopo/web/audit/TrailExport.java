package id.pendopo.web.audit;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.audit.AuditSearch;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /admin/audit/trail.csv}: the entries the filters leave, as CSV. */
@WebServlet("/admin/audit/trail.csv")
public class TrailExport extends HttpServlet {

    @Inject
    private transient AuditSearch search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AuditSearch.Filter filter = TrailFilter.of(request);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            search.export(filter, response.getOutputStream());
        } catch (PendopoException e) {
            response.reset();
            response.sendError(e.status());
        } catch (EJBAccessException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
