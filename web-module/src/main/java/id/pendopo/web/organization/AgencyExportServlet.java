package id.pendopo.web.organization;

import id.pendopo.service.organization.AgencyFilter;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.service.organization.AgencyRow;
import id.pendopo.web.platform.Export;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The list of agencies as a file, with the filters of the page; the columns are those the import takes. */
@WebServlet("/admin/agencies/export")
public class AgencyExportServlet extends HttpServlet {

    private static final List<String> HEADINGS =
            List.of("code", "short_name", "name", "kind", "parent", "active_from", "active_to");

    @Inject
    private transient AgencyReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        AgencyFilter filter = AgencyFilter.parse(
                request.getParameter("q"), request.getParameter("kind"), request.getParameter("state"));
        Iterator<List<Object>> rows =
                reading.all(filter).stream().map(AgencyExportServlet::cells).iterator();
        Export.write(format, request, response, "perangkat-daerah", HEADINGS, rows);
    }

    private static List<Object> cells(AgencyRow row) {
        return Arrays.asList(
                row.code(),
                row.shortName(),
                row.name(),
                row.kind(),
                row.parentCode(),
                row.activeFrom(),
                row.activeTo());
    }
}
