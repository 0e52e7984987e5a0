package id.pendopo.web.standard;

import id.pendopo.service.standard.PointCells;
import id.pendopo.service.standard.PointReading;
import id.pendopo.web.platform.Export;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The service points as a file, with the filters of the page; the columns are those the import takes. */
@WebServlet("/standard/points/export")
public class PointExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PointReading reading;

    @Inject
    private transient PointQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export.Format format = Export.format(request);
        Iterator<List<Object>> rows =
                reading.all(query.filter()).stream().map(PointCells::of).iterator();
        Export.write(format, request, response, "titik-layanan", PointCells.COLUMNS, rows);
    }
}
