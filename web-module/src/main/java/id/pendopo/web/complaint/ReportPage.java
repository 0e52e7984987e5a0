package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Move;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.DeadlineView;
import id.pendopo.service.complaint.ReporterWindow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;

/** Public: a report as its reporter sees it, and what the reporter may do with it now. */
@Named
@RequestScoped
public class ReportPage {

    private static final Set<String> DONE =
            Set.of("filed", "completed", "accepted", "objected", "reopened", "withdrawn", "escalated", "visibility");

    @Inject
    private ReporterWindow window;

    @Inject
    private OpenReports reports;

    @Inject
    private HttpServletRequest request;

    private String number;
    private ComplaintDetail report;

    @PostConstruct
    void find() {
        number = request.getParameter("no");
        if (reports.pin(number) != null) {
            report = window.read(number, reports.pin(number));
        }
    }

    /** Without the PIN there is nothing here: not even whether there is such a report. */
    public void require() {
        if (report == null) {
            Faces.redirect("public/follow.xhtml");
        }
    }

    /** Leaves nothing behind on a borrowed phone. */
    public String leave() {
        reports.forget(number);
        return "/public/follow.xhtml?faces-redirect=true";
    }

    public boolean may(String move) {
        return report != null && report.moves().contains(Move.valueOf(move));
    }

    /** Whether the part of the page with that form stays open, because what was sent in it was refused. */
    public boolean opened(String form) {
        return request.getParameter(form) != null;
    }

    /** Deadlines that still run, the nearest first. */
    public List<DeadlineView> getDeadlines() {
        return report.deadlines().stream()
                .filter(DeadlineView::open)
                .sorted(java.util.Comparator.comparing(DeadlineView::dueDay))
                .toList();
    }

    /** What was just done, said once more at the top; null if nothing was. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    public ComplaintDetail getReport() {
        return report;
    }

    String number() {
        return report.trackingNumber();
    }

    String pin() {
        return reports.pin(number);
    }
}
