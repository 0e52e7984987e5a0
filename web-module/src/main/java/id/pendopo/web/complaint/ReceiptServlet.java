package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintReceipt;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The receipt as PDF. Right after recording it is asked for by POST with the PIN, which thus never stands in an address;
 * later by GET, and then without the PIN, for nobody knows it any more.
 */
@WebServlet("/complaint/receipt")
public class ReceiptServlet extends HttpServlet {

    @Inject
    private ComplaintReceipt receipt;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, request.getParameter("pin"));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String pin) throws IOException {
        byte[] pdf = receipt.pdf(request.getParameter("no"), pin, Language.of(request));
        FileResponse.pdf(response, "tanda-terima.pdf", pdf);
    }
}
