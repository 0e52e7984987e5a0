package id.pendopo.web.complaint;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.complaint.AttachmentRow;
import id.pendopo.service.complaint.ComplaintAttachments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
            response.setContentType(row.type());
            response.setContentLengthLong(row.size());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(row.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
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

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
