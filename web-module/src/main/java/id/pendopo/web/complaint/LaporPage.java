package id.pendopo.web.complaint;

import id.pendopo.service.complaint.LaporDesk;
import id.pendopo.service.complaint.LaporState;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** How the exchange with SP4N-LAPOR! stands, and what could not be told. */
@Named
@RequestScoped
public class LaporPage {

    @Inject
    private LaporDesk desk;

    private LaporState state;

    public LaporState getState() {
        if (state == null) {
            state = desk.state(Faces.getLocale());
        }
        return state;
    }

    public String again(UUID update) {
        desk.again(update);
        return done("complaint.lapor.update.again.done");
    }

    public String settle(UUID update) {
        desk.settle(update);
        return done("complaint.lapor.update.settled");
    }

    private static String done(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return "/complaint/imports/lapor.xhtml?faces-redirect=true";
    }

    public String retry() {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.lapor.retried", desk.retry()));
        return "/complaint/imports/lapor.xhtml?faces-redirect=true";
    }
}
