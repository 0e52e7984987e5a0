package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ReporterEntrance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Public: number and PIN, and then the report. */
@Named
@RequestScoped
public class FollowPage {

    private static final int NUMBER = 24;

    @Inject
    private ReporterEntrance entrance;

    @Inject
    private OpenReports reports;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String pin;

    /** The address on a receipt brings the number along. */
    @PostConstruct
    void fill() {
        String given = request.getParameter("no");
        number = given == null || given.length() > NUMBER ? null : given.strip();
    }

    public String open() {
        String known = entrance.open(number, pin).trackingNumber();
        // Whoever planted a session in this browser before must not share what it opens now.
        request.getSession();
        request.changeSessionId();
        reports.put(known, pin);
        return "/public/report.xhtml?faces-redirect=true&no=" + known;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
