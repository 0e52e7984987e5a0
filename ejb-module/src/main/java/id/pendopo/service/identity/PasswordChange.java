package id.pendopo.service.identity;

import id.pendopo.domain.identity.PasswordRule;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** People choose their own password. */
@Stateless
public class PasswordChange {

    @Inject
    private OwnAccount own;

    @Inject
    private Authentication authentication;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Sessions sessions;

    @Inject
    private KnownDevices devices;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    @Inject
    private Clock clock;

    /**
     * Replaces the caller's password. All other sessions of the caller end and other browsers are no longer known.
     *
     * @param current the password until now
     * @param chosen 12 to 200 characters, not easy to guess
     * @param session the session that goes on
     * @throws InvalidInputException for the field {@code current} if it does not match, for {@code chosen} if the new one is
     *     refused
     * @throws TooManyRequestsException after too many wrong ones
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void change(String current, String chosen, UUID session) {
        UserAccount account = own.account();
        PasswordRule.check("chosen", chosen, account.getName());
        authentication.again(account.getId(), current, "current");
        if (PasswordRule.normalize(current).equals(PasswordRule.normalize(chosen))) {
            throw new InvalidInputException("chosen", "identity.password.same");
        }
        account.changePassword(hasher.hash(chosen), clock.instant());
        sessions.endOthers(session);
        devices.forgetAllOf(account.getId());
        trail.record("identity.password-changed", "user", account.getName(), Map.of());
        changes.changed();
    }
}
