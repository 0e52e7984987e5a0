package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;

/** Checks a reason that must be one: long enough to say something. */
final class Reasons {

    private Reasons() {}

    /** @throws InvalidInputException naming the field {@code reason} */
    static String required(String reason) {
        String taken = TextInput.required("reason", reason, ComplaintLimits.REASON);
        if (taken.length() < ComplaintLimits.REASON_MIN) {
            throw new InvalidInputException("reason", "complaint.reasonTooShort", ComplaintLimits.REASON_MIN);
        }
        return taken;
    }
}
