package id.pendopo.web.complaint;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;

/** Reports whose PIN this browser has shown, as long as the session lasts; so no address ever carries a PIN. */
@SessionScoped
public class OpenReports implements Serializable {

    private static final int MOST = 5;

    private final LinkedHashMap<String, String> pins = new LinkedHashMap<>();

    public synchronized void put(String trackingNumber, String pin) {
        pins.remove(trackingNumber);
        pins.put(trackingNumber, pin);
        while (pins.size() > MOST) {
            pins.remove(pins.keySet().iterator().next());
        }
    }

    /** Null if it was not shown here. */
    public synchronized String pin(String trackingNumber) {
        return trackingNumber == null ? null : pins.get(trackingNumber);
    }

    public synchronized void forget(String trackingNumber) {
        pins.remove(trackingNumber);
    }
}
