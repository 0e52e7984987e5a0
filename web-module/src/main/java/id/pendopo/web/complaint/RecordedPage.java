package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintReading;
import id.pendopo.web.platform.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What the officer hands over after recording: number and, this once, the PIN. */
@Named
@RequestScoped
public class RecordedPage {

    @Inject
    private ComplaintReading reading;

    @Inject
    private FreshPins pins;

    private String number;
    private String pin;
    private ComplaintDetail complaint;

    public void open() {
        complaint = reading.detail(number);
        pin = pins.take(complaint.trackingNumber());
    }

    /** The day by which the coordinator must have looked at it; null if no such deadline runs. */
    public String getVerifyBy() {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.clock() == DeadlineClock.VERIFICATION)
                .findFirst()
                .map(deadline -> Formats.longDay(deadline.dueDay(), Faces.getLocale()))
                .orElse(null);
    }

    public ComplaintDetail getComplaint() {
        return complaint;
    }

    public String getPin() {
        return pin;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
