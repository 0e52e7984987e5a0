package id.pendopo.service.identity;

import id.pendopo.domain.identity.SignInName;
import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TooManyRequestsException;
import id.pendopo.service.identity.SignInThrottle.Counted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Decides whether somebody is who they say. A wrong name, a wrong password and a disabled account give the same answer
 * after the same time. No transaction spans the slow hash.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Authentication {

    @Inject
    private SignInAccounts accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private KnownDevices devices;

    @Inject
    private SecondFactor secondFactor;

    /**
     * Who passed the first step.
     *
     * @param userId internal number of the account
     * @param secondFactorNeeded whether a code must follow before the sign-in counts
     */
    public record FirstStep(long userId, boolean secondFactorNeeded) {}

    /**
     * Checks name and password.
     *
     * @param address where the request comes from
     * @param deviceToken what the browser kept from an earlier sign-in, or null
     * @throws ForbiddenException {@code identity.signIn.failed} if they do not match
     * @throws TooManyRequestsException if there were too many failures
     */
    public FirstStep password(String name, String password, String address, String deviceToken) {
        String signInName = SignInName.normalize(name);
        SignInAccounts.Account account = SignInName.isValid(signInName) ? accounts.byName(signInName) : null;
        Long userId = account == null ? null : account.id();
        List<Counted> counted = counted(signInName, address, devices.knows(userId, deviceToken) ? deviceToken : null);
        throttle.attempt(counted);

        String hash = account == null ? null : account.passwordHash();
        boolean right = hasher.matches(password, hash);
        if (!right || !account.active()) {
            accounts.recordFailure(account == null ? null : account.name(), "password");
            throw new ForbiddenException("identity.signIn.failed");
        }
        throttle.succeeded(counted);
        if (hasher.isOutdated(hash)) {
            accounts.renewHash(userId, hash, hasher.hash(password));
        }
        return new FirstStep(userId, account.secondFactor());
    }

    /**
     * Checks the code of the second step: six digits of the authenticator, or a recovery code.
     *
     * @throws ForbiddenException {@code identity.secondFactor.wrong} if it is wrong or was used before
     * @throws TooManyRequestsException if there were too many failures
     */
    public void secondFactor(long userId, String code, String deviceToken) {
        String token = devices.knows(userId, deviceToken) ? deviceToken : "";
        List<Counted> counted = List.of(new Counted("code", userId + "|" + token, ThrottleRule.SECOND_FACTOR));
        throttle.attempt(counted);
        if (!secondFactor.accepts(userId, code)) {
            accounts.recordFailure(accounts.nameOf(userId), "code");
            throw new ForbiddenException("identity.secondFactor.wrong");
        }
        throttle.succeeded(counted);
    }

    /**
     * Asks the password again before something that matters.
     *
     * @param field where a refusal is shown
     * @throws InvalidInputException {@code identity.password.wrong} if it is wrong
     */
    public void again(long userId, String password, String field) {
        List<Counted> counted = List.of(new Counted("again", Long.toString(userId), ThrottleRule.ACCOUNT_FROM_ADDRESS));
        throttle.attempt(counted);
        if (!hasher.matches(password, accounts.passwordHashOf(userId))) {
            throw new InvalidInputException(field, "identity.password.wrong");
        }
        throttle.succeeded(counted);
    }

    private static List<Counted> counted(String name, String address, String knownDevice) {
        if (knownDevice != null) {
            return List.of(new Counted("device", knownDevice + "|" + name, ThrottleRule.ACCOUNT_FROM_ADDRESS));
        }
        String network = NetworkAddress.of(address);
        return List.of(
                new Counted("account", name + "|" + network, ThrottleRule.ACCOUNT_FROM_ADDRESS),
                new Counted("address", network, ThrottleRule.ADDRESS));
    }
}
