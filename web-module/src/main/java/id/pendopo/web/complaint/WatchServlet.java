package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ComplaintWatchers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Follows a complaint, or does so no more; the button beside it posts here. */
@WebServlet("/complaint/watch")
public class WatchServlet extends HttpServlet {

    @Inject
    private ComplaintWatchers watchers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("no");
        if ("1".equals(request.getParameter("follow"))) {
            watchers.follow(number);
        } else {
            watchers.unfollow(number);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/complaint/detail.xhtml?no="
                        + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }
}
