package id.pendopo.web.forum;

import id.pendopo.api.platform.GuestLimits;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.forum.AudienceDevices;
import id.pendopo.service.forum.LiveSettings;
import id.pendopo.service.identity.IdentitySettings;
import id.pendopo.web.platform.ClientAddress;
import id.pendopo.web.platform.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * Knows a phone in the audience again, by a cookie no script reads, and holds it and the network it comes from to their
 * limits. Those of a network are wide, since a whole hall stands behind one address.
 */
@ApplicationScoped
public class AudienceGuard {

    static final String COOKIE = "pendopo_audience";

    private static final int FOR_A_WHILE = (int) Duration.ofDays(30).toSeconds();
    private static final int WRONG_CODES = 120;

    @Inject
    private AudienceDevices devices;

    @Inject
    private GuestLimits limits;

    @Inject
    private LiveSettings settings;

    @Inject
    private ClientAddress addresses;

    @Inject
    private IdentitySettings identity;

    /**
     * The token of the phone; one that has none is given one.
     *
     * @throws TooManyRequestsException if very many without one come from its network
     */
    String welcome(HttpServletRequest request, HttpServletResponse response) {
        String token = Cookies.value(request, COOKIE);
        if (devices.genuine(token)) {
            return token;
        }
        limits.admit("forum-device", addresses.of(request), settings.devicesPerMinute());
        String issued = devices.issue();
        Cookie cookie = new Cookie(COOKIE, issued);
        cookie.setPath(request.getContextPath() + "/public");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || identity.secureCookies());
        cookie.setMaxAge(FOR_A_WHILE);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return issued;
    }

    /**
     * The token of a phone that sends something.
     *
     * @throws ForbiddenException {@code forum.audience.device} if it has none of ours
     * @throws TooManyRequestsException if it, or its network, sends too much
     */
    String admit(HttpServletRequest request) {
        String token = known(request);
        limits.admit("forum-phone", token, settings.devicePerMinute());
        limits.admit("forum-hall", addresses.of(request), settings.addressPerMinute());
        return token;
    }

    /** @throws ForbiddenException {@code forum.audience.device} if the phone has no token of ours */
    String known(HttpServletRequest request) {
        String token = Cookies.value(request, COOKIE);
        if (!devices.genuine(token)) {
            throw new ForbiddenException("forum.audience.device");
        }
        return token;
    }

    /** Counts a code that is none. */
    void wrongCode(HttpServletRequest request) {
        limits.admit("forum-code", addresses.of(request), WRONG_CODES);
    }
}
