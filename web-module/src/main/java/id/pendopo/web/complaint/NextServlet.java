package id.pendopo.web.complaint;

import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.complaint.NextComplaint;
import id.pendopo.web.shell.Badges;
import id.pendopo.web.shell.WorkingAgency;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the complaint that is due first and opens it; the button of the queue posts here. */
@WebServlet("/complaint/next")
public class NextServlet extends HttpServlet {

    @Inject
    private NextComplaint next;

    @Inject
    private WorkingAgency working;

    @Inject
    private Badges badges;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to;
        try {
            to = "/complaint/detail.xhtml?no=" + next.take(working.code()).trackingNumber();
            badges.forget();
        } catch (RuleViolationException nothing) {
            to = "/complaint/queue.xhtml?next=none";
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + to);
    }
}
