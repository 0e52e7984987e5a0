package id.pendopo.web.complaint;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;

/** PINs of complaints just recorded, each handed to the next page once and then forgotten. */
@SessionScoped
public class FreshPins implements Serializable {

    private static final int MOST = 5;

    private final LinkedHashMap<String, String> pins = new LinkedHashMap<>();

    public synchronized void put(String trackingNumber, String pin) {
        pins.put(trackingNumber, pin);
        while (pins.size() > MOST) {
            pins.remove(pins.keySet().iterator().next());
        }
    }

    /** The PIN, only the first time; null afterwards. */
    public synchronized String take(String trackingNumber) {
        return pins.remove(trackingNumber);
    }
}
