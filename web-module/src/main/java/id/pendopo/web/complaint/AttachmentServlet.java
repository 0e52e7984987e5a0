package id.pendopo.web.complaint;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintAttachments;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Hands out a file of a complaint to those who may read it, always as something to save and never as something a browser
 * would run. What may not be known is not found.
 */
@WebServlet("/complaint/attachment")
public class AttachmentServlet extends HttpServlet {

    @Inject
    private ComplaintAttachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String number = request.getParameter("no");
            UUID file = file(request.getParameter("file"));
            AttachmentRow row = attachments.find(number, file);
            FileResponse.headers(response, row.name(), row.type(), row.size(), false);
            attachments.writeTo(number, file, response.getOutputStream());
        } catch (PendopoException refusal) {
            response.reset();
            response.sendError(refusal.status());
        }
    }

    private static UUID file(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("complaint.attachment-unknown");
        }
    }
}
