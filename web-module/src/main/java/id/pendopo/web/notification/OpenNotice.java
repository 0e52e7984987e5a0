package id.pendopo.web.notification;

import id.pendopo.service.notification.Inbox;
import id.pendopo.web.shell.Badges;
import id.pendopo.web.shell.Bell;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Marks a notice as read and goes on to what it tells of. A number that is nobody's or another's leads to the inbox. */
@WebServlet("/notification/open")
public class OpenNotice extends HttpServlet {

    @Inject
    private Inbox inbox;

    @Inject
    private Badges badges;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String target = Bell.INBOX;
        if (id != null && id.matches("[0-9]{1,18}")) {
            target = inbox.read(Long.parseLong(id)).orElse(Bell.INBOX);
            badges.forget();
        }
        response.sendRedirect(request.getContextPath() + target);
    }
}
