package id.pendopo.service.complaint;

import id.pendopo.domain.identity.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Locale;

/** The receipt (tanda terima) a reporter takes home. */
@Stateless
public class ComplaintReceipt {

    /**
     * The receipt as PDF, with tracking number, summary, place and time of receipt and receiving officer (UU 25/2009 Pasal 43).
     * 
     * @param pin the PIN {@link ComplaintIntake#record} returned, or null to print without it
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws id.pendopo.domain.platform.InvalidInputException if the PIN is not this complaint's
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public byte[] pdf(String trackingNumber, String pin, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
