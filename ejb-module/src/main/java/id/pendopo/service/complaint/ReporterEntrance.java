package id.pendopo.service.complaint;

import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.NetworkAddress;
import id.pendopo.service.identity.SignInThrottle;
import id.pendopo.service.identity.SignInThrottle.Counted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Where a reporter shows number and PIN for the first time. Guessing is slowed for the address it comes from, never for
 * the report: nobody can lock its reporter out.
 */
@Stateless
@PermitAll
public class ReporterEntrance {

    /** Longer than any number, so that nobody fills the table of attempts with long texts. */
    private static final int LONGEST = 40;

    @Inject
    private ReporterWindow window;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * The report, if the PIN is right.
     *
     * @param trackingNumber as typed; small letters and spaces around it do not matter
     * @param pin as typed; dashes, spaces and small letters do not matter
     * @throws InvalidInputException (field {@code pin}, {@code complaint.pinWrong}) for a wrong PIN as for a number that
     *     does not exist
     * @throws id.pendopo.domain.platform.TooManyRequestsException if this address has to wait
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ComplaintDetail open(String trackingNumber, String pin) {
        String number = trackingNumber == null ? "" : trackingNumber.strip().toUpperCase(Locale.ROOT);
        String network = NetworkAddress.of(currentCaller.remoteAddress());
        String counted = number.substring(0, Math.min(number.length(), LONGEST)) + "|" + network;
        List<Counted> attempts = List.of(
                new Counted("complaint-pin", counted, ThrottleRule.ACCOUNT_FROM_ADDRESS),
                new Counted("complaint-pins", network, ThrottleRule.ADDRESS));
        throttle.attempt(attempts);
        try {
            ComplaintDetail complaint = window.read(number, pin);
            throttle.succeeded(attempts);
            return complaint;
        } catch (NotFoundException e) {
            throw new InvalidInputException("pin", "complaint.pinWrong");
        }
    }
}
