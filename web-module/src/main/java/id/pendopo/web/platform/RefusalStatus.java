package id.pendopo.web.platform;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.domain.platform.UnavailableException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** Says by status what a page says in words, where waiting helps: programs and caches look at nothing else. */
public final class RefusalStatus {

    private static final String WHEN_UNAVAILABLE = "10";

    private RefusalStatus() {}

    /** For a page that is shown again with a message. By Ajax the status stays: PrimeFaces shows nothing otherwise. */
    public static void tell(FacesContext context, PendopoException refusal) {
        ExternalContext external = context.getExternalContext();
        String wait = secondsToWait(refusal);
        if (wait != null && !context.getPartialViewContext().isAjaxRequest() && !external.isResponseCommitted()) {
            external.setResponseStatus(refusal.status());
            external.setResponseHeader("Retry-After", wait);
        }
    }

    /** Null where waiting does not help. */
    static String secondsToWait(PendopoException refusal) {
        if (refusal instanceof TooManyRequestsException limited) {
            return String.valueOf(Math.max(1, limited.retryAfter().toSeconds()));
        }
        return refusal instanceof UnavailableException ? WHEN_UNAVAILABLE : null;
    }
}
