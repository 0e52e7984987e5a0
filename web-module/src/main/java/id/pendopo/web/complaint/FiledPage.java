package id.pendopo.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Public: number and PIN of a report just filed. The PIN is shown here once and never again. */
@Named
@RequestScoped
public class FiledPage {

    @Inject
    private FreshPins fresh;

    @Inject
    private OpenReports reports;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String pin;

    @PostConstruct
    void take() {
        number = request.getParameter("no");
        pin = reports.pin(number) == null ? null : fresh.take(number);
    }

    /** Somebody who filed nothing here has no business here. */
    public void require() {
        if (reports.pin(number) == null) {
            Faces.redirect("public/follow.xhtml");
        }
    }

    public String getNumber() {
        return number;
    }

    public String getPin() {
        return pin;
    }
}
