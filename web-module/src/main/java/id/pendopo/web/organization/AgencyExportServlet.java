package id.pendopo.web.organization;

import id.pendopo.service.organization.AgencyFilter;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.service.organization.AgencyRow;
import id.pendopo.service.platform.TableExport;
import id.pendopo.service.platform.TableExport.Format;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
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
        Format format = "csv".equals(request.getParameter("format")) ? Format.CSV : Format.XLSX;
        AgencyFilter filter = AgencyFilter.parse(
                request.getParameter("q"), request.getParameter("kind"), request.getParameter("state"));
        List<AgencyRow> rows = reading.all(filter);
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"perangkat-daerah." + format.extension() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        TableExport.write(
                response.getOutputStream(),
                format,
                "Perangkat daerah",
                HEADINGS,
                rows.stream().map(AgencyExportServlet::cells).iterator());
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
