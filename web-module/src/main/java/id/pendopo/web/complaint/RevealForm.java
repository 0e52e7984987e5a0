package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ReporterContact;
import id.pendopo.service.complaint.ReporterReveal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a reporter's data in clear for one answer of the server; nothing of it stays in the session. */
@Named
@RequestScoped
public class RevealForm {

    @Inject
    private DetailPage page;

    @Inject
    private ReporterReveal reveal;

    private String reason;
    private ReporterContact contact;

    public void show() {
        contact = page.stay(() -> reveal.reveal(page.getNumber(), reason));
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
