package id.pendopo.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Icons of the public window as an application; their address names their content ({@code v}). */
@WebServlet(AppIcons.PATH)
public class AppIconServlet extends HttpServlet {

    @Inject
    private transient AppIcons icons;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer size = size(request.getParameter("size"));
        if (size == null) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!icons.version().equals(request.getParameter("v"))) {
            // Another node may not know a new emblem yet; what is sent must not be kept under that name.
            response.setHeader("Cache-Control", "no-cache");
        }
        byte[] png = icons.png(size, "1".equals(request.getParameter("maskable")));
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    private static Integer size(String text) {
        return AppIcons.SIZES.stream()
                .filter(size -> size.toString().equals(text))
                .findFirst()
                .orElse(null);
    }
}
