package id.pendopo.web.complaint;

import id.pendopo.service.complaint.FigureCheckRow;
import id.pendopo.service.complaint.FigureChecks;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Comparisons of the figures with the complaints themselves. */
@Named
@RequestScoped
public class FigureChecksPage {

    @Inject
    private FigureChecks checks;

    private List<FigureCheckRow> last;

    public List<FigureCheckRow> getLast() {
        if (last == null) {
            last = checks.last();
        }
        return last;
    }

    public String ask() {
        checks.ask();
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.figureChecks.asked"));
        return "/complaint/figure-checks.xhtml?faces-redirect=true";
    }

    /** How a comparison stands: {@code running}, {@code same} or {@code different}. */
    public String state(FigureCheckRow check) {
        if (check.differences() > 0) {
            return "different";
        }
        return check.finishedAt() == null ? "running" : "same";
    }
}
