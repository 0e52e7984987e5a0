package id.pendopo.service.identity;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;

/**
 * The caller of the current request. The sign-in mechanism sets it once per request; timers and start-up run as {@link
 * Caller#SYSTEM}. Services ask it for the scope of a permission.
 */
@RequestScoped
public class CurrentCaller {

    private static final int DEFAULT_REQUESTS_PER_MINUTE = 600;

    private Caller caller = Caller.ANONYMOUS;
    private String requestId = "-";
    private String remoteAddress = "-";
    private int requestsPerMinute = DEFAULT_REQUESTS_PER_MINUTE;

    public Caller get() {
        return caller;
    }

    public Scope scope(String permission) {
        return caller.scope(permission);
    }

    /**
     * For what concerns the whole government and not one agency.
     *
     * @param permissions each of which will do
     * @throws ForbiddenException {@code identity.forbidden} if the caller holds none of them everywhere
     */
    public void requireEverywhere(String... permissions) {
        if (Arrays.stream(permissions)
                .noneMatch(permission -> caller.scope(permission).governmentWide())) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    public String requestId() {
        return requestId;
    }

    public String remoteAddress() {
        return remoteAddress;
    }

    /** For the sign-in mechanism, timers and start-up only (held by an architecture test). */
    public void become(Caller newCaller) {
        this.caller = newCaller;
    }

    /** For the request filter, and for hiding a guest's address: what identifies this request in log lines, on error pages and in the trail. */
    public void arrivedAs(String id, String address) {
        this.requestId = id;
        this.remoteAddress = address;
    }

    /** How many requests a minute an API client may send. */
    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    /** For the sign-in mechanism only: what the registration of the API client allows. */
    public void limitedTo(int perMinute) {
        this.requestsPerMinute = perMinute;
    }
}
