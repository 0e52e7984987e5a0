package id.pendopo.web.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.ForumPhotos;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * A picture of an edition ({@code id}, {@code photo}) as it was taken, small ({@code size=small}), or as everybody would see it
 * with its {@code boxes}.
 */
@WebServlet("/forum/photo")
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ForumPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID edition = EditionAccess.uuid(request.getParameter("id"));
        UUID photo = EditionAccess.uuid(request.getParameter("photo"));
        String boxes = request.getParameter("boxes");
        if (boxes == null) {
            FileResponse.picture(
                    response, photos.original(edition, photo, "small".equals(request.getParameter("size"))));
            return;
        }
        byte[] copy = photos.preview(edition, photo, boxes);
        FileResponse.headers(response, "foto.jpg", FileRules.JPEG, copy.length, true);
        response.getOutputStream().write(copy);
    }
}
