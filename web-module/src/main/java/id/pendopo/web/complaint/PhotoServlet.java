package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintPhotos;
import id.pendopo.service.document.FileContent;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * A picture everybody may see ({@code id}), or its thumbnail ({@code size=small}). A browser asks each time whether it may
 * still show what it has, and nobody on the way keeps it, so what is taken back is gone everywhere at once.
 */
@WebServlet("/public/photo")
public class PhotoServlet extends HttpServlet {

    @Inject
    private transient ComplaintPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            boolean small = "small".equals(request.getParameter("size"));
            FileContent photo = photos.content(UUID.fromString(String.valueOf(request.getParameter("id"))), small);
            String tag = '"' + photo.file().sha256().substring(0, 32) + (small ? "s" : "") + '"';
            if (tag.equals(request.getHeader("If-None-Match"))) {
                keep(response, tag);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            FileResponse.headers(
                    response,
                    photo.file().name(),
                    photo.file().type(),
                    photo.file().size(),
                    true);
            keep(response, tag);
            photo.writeTo(response.getOutputStream());
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void keep(HttpServletResponse response, String tag) {
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        // Open311 tells other sites of it, and they show it.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
