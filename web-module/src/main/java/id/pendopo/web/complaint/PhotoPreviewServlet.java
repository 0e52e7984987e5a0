package id.pendopo.web.complaint;

import id.pendopo.domain.document.FileRules;
import id.pendopo.service.complaint.ComplaintPhotos;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Shows to whoever may release a picture the very copy everybody would see. */
@WebServlet("/complaint/photo-preview")
public class PhotoPreviewServlet extends HttpServlet {

    @Inject
    private transient ComplaintPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID file = UUID.fromString(String.valueOf(request.getParameter("file")));
            byte[] copy = photos.preview(request.getParameter("no"), file, request.getParameter("boxes"));
            FileResponse.headers(response, "foto.jpg", FileRules.JPEG, copy.length, true);
            response.getOutputStream().write(copy);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
