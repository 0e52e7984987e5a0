package id.pendopo.web.forum;

import id.pendopo.service.document.FileContent;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.ForumPhotos;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Public: a picture of a forum ({@code id}) everybody may see, or its thumbnail ({@code size=small}). Nobody on the way keeps it. */
@WebServlet("/public/forum-photo")
public class PublicForumPhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ForumPhotos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileContent photo = photos.content(
                EditionAccess.uuid(request.getParameter("id")), "small".equals(request.getParameter("size")));
        FileResponse.picture(response, photo);
    }
}
