package id.pendopo.web.standard;

import id.pendopo.service.standard.DecreePrinter;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A decree on service standards with its annexes as PDF. */
@WebServlet("/standard/decree.pdf")
public class DecreeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient DecreePrinter printer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf = printer.pdf(StandardPage.uuid(request.getParameter("id")));
        FileResponse.pdf(response, "keputusan-standar-pelayanan.pdf", pdf);
    }
}
