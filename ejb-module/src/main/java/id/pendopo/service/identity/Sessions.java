package id.pendopo.service.identity;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Signed-in sessions of people. The database decides whether one still holds; the browser's cookie only leads to it. A
 * session ends when unused for {@code pendopo.identity.session.idle}, after {@code pendopo.identity.session.absolute} in
 * any case, when its owner or an administrator ends it, and when the account is disabled.
 */
@Stateless
public class Sessions {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int DEVICE_LENGTH = 200;
    private static final int ADDRESS_LENGTH = 64;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private IdentitySettings settings;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    /**
     * A session as the sign-in mechanism remembers it for some seconds.
     *
     * @param mustChangePassword whether nothing but the password page may be used
     * @param mustEnrol whether nothing but the second-factor page may be used
     */
    public record Snapshot(UUID session, Caller caller, String language, boolean mustChangePassword, boolean mustEnrol)
            implements Serializable {}

    /** A session as its owner sees it. */
    public record OwnSession(
            UUID uuid, Instant createdAt, Instant lastSeenAt, Instant expiresAt, String address, String device)
            implements Serializable {}

    /**
     * Starts a session after everything was checked.
     *
     * @param device the browser, as it calls itself
     * @param secondFactor whether a second factor was shown
     */
    @PermitAll
    public Snapshot open(long userId, String address, String device, boolean secondFactor) {
        Instant now = clock.instant();
        UUID uuid = UUID.randomUUID();
        em.createNativeQuery("insert into user_session"
                        + " (uuid, user_id, created_at, last_seen_at, expires_at, address, device, second_factor)"
                        + " values (cast(? as uuid), ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, uuid.toString())
                .setParameter(2, userId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now.plus(settings.absolute())))
                .setParameter(6, cut(address, ADDRESS_LENGTH))
                .setParameter(7, cut(device, DEVICE_LENGTH))
                .setParameter(8, secondFactor)
                .executeUpdate();
        em.createNativeQuery("update user_account set last_sign_in_at = ? where id = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, userId)
                .executeUpdate();
        Snapshot snapshot = check(uuid).orElseThrow(() -> new NotFoundException("identity.user.notFound"));
        Caller before = currentCaller.get();
        currentCaller.become(snapshot.caller());
        try {
            trail.record("identity.signed-in", "user", snapshot.caller().name(), Map.of());
        } finally {
            currentCaller.become(before);
        }
        return snapshot;
    }

    /** The session as it is now; empty if it has ended or its owner may not sign in any more. */
    @PermitAll
    public Optional<Snapshot> check(UUID session) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(
                        """
                        select u.id, u.name, u.display_name, u.language, u.must_change_password,
                               u.totp_confirmed_at is not null, s.last_seen_at
                        from user_session s join user_account u on u.id = s.user_id
                        where s.uuid = cast(? as uuid) and s.ended_at is null and s.expires_at > ? and s.last_seen_at > ?
                          and u.status = 'ACTIVE'""")
                .setParameter(1, session.toString())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(settings.idle())))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        if (((Timestamp) row[6]).toInstant().plus(SEEN_EVERY).isBefore(now)) {
            em.createNativeQuery("update user_session set last_seen_at = ? where uuid = cast(? as uuid)")
                    .setParameter(1, Timestamp.from(now))
                    .setParameter(2, session.toString())
                    .executeUpdate();
        }
        Callers.UserCaller user = callers.user(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
        boolean mustEnrol = user.secondFactorRequired() && !(Boolean) row[5];
        return Optional.of(new Snapshot(session, user.caller(), (String) row[3], (Boolean) row[4], mustEnrol));
    }

    /** Ends the session because its owner signs out. */
    @RolesAllowed(Permission.SIGNED_IN)
    public void signOut(UUID session) {
        end("SIGNED_OUT", "uuid = cast(? as uuid)", session.toString());
        trail.record("identity.signed-out", "user", currentCaller.get().name(), Map.of());
    }

    /** The caller's sessions that still hold, the newest first. */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<OwnSession> own() {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(
                        """
                        select cast(uuid as text), created_at, last_seen_at, expires_at, address, device from user_session
                        where user_id = ? and ended_at is null and expires_at > ? and last_seen_at > ?
                        order by created_at desc limit 100""")
                .setParameter(1, ownId())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(settings.idle())))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Sessions::own).toList();
    }

    /**
     * Ends one of the caller's own sessions.
     *
     * @throws NotFoundException if it is not one
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void endOwn(UUID session) {
        int ended = em.createNativeQuery("update user_session set ended_at = ?, end_reason = 'REVOKED'"
                        + " where uuid = cast(? as uuid) and user_id = ? and ended_at is null")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, session.toString())
                .setParameter(3, ownId())
                .executeUpdate();
        if (ended == 0) {
            throw new NotFoundException("identity.session.notFound");
        }
        trail.record("identity.session-ended", "user", currentCaller.get().name(), Map.of());
        changes.changed();
    }

    /** Ends all sessions of the caller, this one included; known browsers are forgotten too. */
    @RolesAllowed(Permission.SIGNED_IN)
    public void signOutEverywhere() {
        end("SIGNED_OUT", "user_id = ?", ownId());
        em.createNativeQuery("delete from known_device where user_id = ?")
                .setParameter(1, ownId())
                .executeUpdate();
        trail.record(
                "identity.signed-out-everywhere", "user", currentCaller.get().name(), Map.of());
    }

    /** Ends all sessions of a user but one, because the password changed. */
    @RolesAllowed(Permission.SIGNED_IN)
    public void endOthers(UUID kept) {
        int ended = em.createNativeQuery("update user_session set ended_at = ?, end_reason = 'PASSWORD'"
                        + " where user_id = ? and ended_at is null and uuid <> cast(? as uuid)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, ownId())
                .setParameter(3, kept.toString())
                .executeUpdate();
        if (ended > 0) {
            changes.changed();
        }
    }

    /** Ends all sessions of a user whose account was disabled or whose password was set by an administrator. */
    @RolesAllowed(Permission.IDENTITY_MANAGE)
    public void endAllOf(long userId, String reason) {
        end(reason, "user_id = ?", userId);
    }

    /** Removes sessions that ended long ago. */
    @PermitAll
    public int clean() {
        return em.createNativeQuery("delete from user_session where expires_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private void end(String reason, String which, Object value) {
        em.createNativeQuery("update user_session set ended_at = ?, end_reason = ? where ended_at is null and " + which)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, reason)
                .setParameter(3, value)
                .executeUpdate();
        changes.changed();
    }

    private Long ownId() {
        if (!currentCaller.get().isUser()) {
            throw new NotFoundException("identity.user.notFound");
        }
        return currentCaller.get().id();
    }

    private static OwnSession own(Object[] row) {
        return new OwnSession(
                UUID.fromString((String) row[0]),
                ((Timestamp) row[1]).toInstant(),
                ((Timestamp) row[2]).toInstant(),
                ((Timestamp) row[3]).toInstant(),
                (String) row[4],
                (String) row[5]);
    }

    private static String cut(String text, int length) {
        String clean = text == null ? "-" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > length ? clean.substring(0, length) : clean;
    }
}
