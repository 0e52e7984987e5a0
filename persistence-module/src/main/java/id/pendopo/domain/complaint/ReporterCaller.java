package id.pendopo.domain.complaint;

import id.pendopo.domain.identity.Caller;
import java.util.Map;

/**
 * The reporter of one complaint, who has shown the PIN of its receipt: not a user and without a name, with power over
 * that complaint alone.
 */
public final class ReporterCaller {

    /** How reporters are called in the history of their complaint; the name stays sealed. */
    public static final String SHOWN_AS = "Pelapor";

    private static final String PREFIX = "reporter/";

    private ReporterCaller() {}

    /** Somebody who is about to report: nobody knows of which complaint yet. */
    public static Caller unknown() {
        return new Caller(Caller.Kind.ANONYMOUS, null, "reporter", SHOWN_AS, Map.of());
    }

    /** For whoever has checked the PIN. */
    public static Caller of(Complaint complaint) {
        return new Caller(Caller.Kind.ANONYMOUS, null, PREFIX + complaint.trackingNumber(), SHOWN_AS, Map.of());
    }

    /** Whether the caller is the reporter of this complaint. */
    public static boolean is(Complaint complaint, Caller caller) {
        return caller.kind() == Caller.Kind.ANONYMOUS && caller.name().equals(PREFIX + complaint.trackingNumber());
    }
}
