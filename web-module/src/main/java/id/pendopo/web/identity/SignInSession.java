package id.pendopo.web.identity;

import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.service.identity.IdentityChanges;
import id.pendopo.service.identity.IdentitySettings;
import id.pendopo.service.identity.KnownDevices;
import id.pendopo.service.identity.Sessions;
import id.pendopo.service.identity.Sessions.Snapshot;
import id.pendopo.web.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The link between the browser's session and the one in the database. The browser's keeps a copy of who is signed in, so
 * that most requests ask the database nothing; the copy is renewed when it is some seconds old or something changed.
 */
@ApplicationScoped
public class SignInSession {

    static final String DEVICE_COOKIE = "pendopo_device";
    private static final String ATTRIBUTE = "pendopo.signedIn";
    private static final String PENDING = "pendopo.pending";
    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);
    private static final Duration PENDING_FOR = Duration.ofMinutes(5);

    @Inject
    private Sessions sessions;

    @Inject
    private IdentitySettings settings;

    @Inject
    private IdentityChanges changes;

    @Inject
    private KnownDevices devices;

    @Inject
    private Clock clock;

    private record Held(Snapshot snapshot, Instant checkedAt, long changes) implements Serializable {}

    /** Somebody whose password was right but whose second factor is still to come. */
    record Pending(long userId, Instant until) implements Serializable {}

    /** Who is signed in with this request; ends the browser's session when the database no longer knows it. */
    Optional<Snapshot> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Held held)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        long count = changes.count();
        boolean fresh = held.changes() == count
                && held.checkedAt()
                        .plusSeconds(IdentityChanges.REMEMBERED_SECONDS)
                        .isAfter(now);
        if (fresh) {
            return Optional.of(held.snapshot());
        }
        Optional<Snapshot> checked = sessions.check(held.snapshot().session());
        if (checked.isPresent()) {
            session.setAttribute(ATTRIBUTE, new Held(checked.get(), now, count));
        } else {
            session.invalidate();
        }
        return checked;
    }

    /**
     * Starts a session for somebody who passed every check. The session id changes, so that nobody who knew the old one is
     * signed in with it.
     */
    Snapshot open(
            HttpServletRequest request,
            HttpServletResponse response,
            long userId,
            boolean secondFactor,
            String address) {
        Snapshot snapshot = sessions.open(userId, address, request.getHeader("User-Agent"), secondFactor);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.removeAttribute(PENDING);
        session.setMaxInactiveInterval((int) settings.idle().plusMinutes(1).toSeconds());
        session.setAttribute(ATTRIBUTE, new Held(snapshot, clock.instant(), changes.count()));
        remember(request, response, userId);
        // Whoever used this browser before may have left another language in it.
        speak(request, response, snapshot.language());
        return snapshot;
    }

    void awaitSecondFactor(HttpServletRequest request, long userId) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.removeAttribute(ATTRIBUTE);
        session.setAttribute(PENDING, new Pending(userId, clock.instant().plus(PENDING_FOR)));
    }

    Optional<Pending> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PENDING) instanceof Pending pending)) {
            return Optional.empty();
        }
        return pending.until().isAfter(clock.instant()) ? Optional.of(pending) : Optional.empty();
    }

    /** The session this request belongs to. */
    static UUID id(HttpServletRequest request) {
        if (request.getAttribute(SignInMechanism.SNAPSHOT) instanceof Snapshot snapshot) {
            return snapshot.session();
        }
        throw new ForbiddenException("identity.forbidden");
    }

    /** Ends the browser's session; the one in the database is ended by the service. */
    void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    String deviceToken(HttpServletRequest request) {
        return cookie(request, DEVICE_COOKIE);
    }

    /** Keeps the language of the profile in the browser. */
    void speak(HttpServletRequest request, HttpServletResponse response, String language) {
        add(request, response, Language.COOKIE, language, LANGUAGE_KEPT);
    }

    private void remember(HttpServletRequest request, HttpServletResponse response, long userId) {
        add(request, response, DEVICE_COOKIE, devices.remember(userId, deviceToken(request)), KnownDevices.KEPT);
    }

    private static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (name.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private void add(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration kept) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || settings.secureCookies());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
