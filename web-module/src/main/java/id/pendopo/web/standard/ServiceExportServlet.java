package id.pendopo.web.standard;

import id.pendopo.service.standard.ServiceImport;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
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
import java.util.stream.Collectors;

/** The registry of services as a file, with the filters of the page; the columns are those the import takes. */
@WebServlet("/standard/services/export")
public class ServiceExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ServiceReading reading;

    @Inject
    private transient ServiceQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows = reading.all(query.filter()).stream()
                .map(ServiceExportServlet::cells)
                .iterator();
        Export.write(format, request, response, "layanan", ServiceImport.COLUMNS, rows);
    }

    private static List<Object> cells(ServiceRow row) {
        return Arrays.asList(
                row.code(),
                row.name(),
                row.agencyCode(),
                row.kind().name(),
                row.mode().name(),
                row.unitCode(),
                row.owner(),
                names(row.audiences()),
                names(row.lifeEvents()),
                row.keywords(),
                row.description(),
                row.activeFrom(),
                row.activeTo());
    }

    private static String names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(ServiceImport.SEPARATOR));
    }
}
