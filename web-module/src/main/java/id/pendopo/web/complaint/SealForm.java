package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.ReporterContact;
import id.pendopo.service.complaint.SealBreaking;
import id.pendopo.service.complaint.SealView;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Breaking the seal of an anonymous reporter: ask, decide, look. Nothing of the identity stays in the session. */
@Named
@RequestScoped
public class SealForm {

    @Inject
    private DetailPage page;

    @Inject
    private SealBreaking seals;

    @Inject
    private CurrentCaller caller;

    private String reason;
    private SealView view;
    private ReporterContact contact;

    /** Null for those who have nothing to do with seals. */
    public SealView getView() {
        boolean concerns = page.getComplaint().anonymous() && caller.get().has(Permission.COMPLAINT_UNSEAL);
        if (view == null && concerns) {
            view = seals.view(page.getNumber());
        }
        return view;
    }

    public String ask() {
        seals.ask(page.getNumber(), reason);
        return done("complaint.seal.asked");
    }

    public String grant() {
        seals.decide(page.getNumber(), true);
        return done("complaint.seal.granted");
    }

    public String refuse() {
        seals.decide(page.getNumber(), false);
        return done("complaint.seal.refused");
    }

    public void look() {
        contact = page.stay(() -> seals.read(page.getNumber()));
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(key));
        return page.again();
    }

    public ReporterContact getContact() {
        return contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
