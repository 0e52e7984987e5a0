package id.pendopo.service.complaint;

import id.pendopo.domain.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;

/** The secret PIN that opens a report to its reporter. Kept as a keyed hash only. */
@ApplicationScoped
public class Pins {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Secrets secrets;

    /** For example 7KQM-2XHD: about 39 bits, enough for something that can only be tried online. */
    public String make() {
        StringBuilder pin = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            pin.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return pin.toString();
    }

    /** Of a PIN as people type it: dashes, spaces and small letters do not matter. */
    public byte[] hash(String trackingNumber, String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return secrets.keyedHash("complaint.pin", trackingNumber + "/" + plain);
    }
}
