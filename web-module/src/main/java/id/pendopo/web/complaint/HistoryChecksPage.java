package id.pendopo.web.complaint;

import id.pendopo.service.complaint.HistoryCheckRow;
import id.pendopo.service.complaint.HistoryChecks;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Checks that every complaint is what its history leads to. */
@Named
@RequestScoped
public class HistoryChecksPage {

    @Inject
    private HistoryChecks checks;

    private List<HistoryCheckRow> last;

    public List<HistoryCheckRow> getLast() {
        if (last == null) {
            last = checks.last();
        }
        return last;
    }

    public String ask() {
        checks.ask();
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.histories.asked"));
        return "/admin/audit/histories.xhtml?faces-redirect=true";
    }

    /** How a check stands: {@code running}, {@code holds} or {@code broken}. */
    public String state(HistoryCheckRow check) {
        if (check.faults() > 0) {
            return "broken";
        }
        return check.finishedAt() == null ? "running" : "holds";
    }
}
