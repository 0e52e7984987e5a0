package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.TextInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What reporters ask for at a counter or by phone, done by an officer or the system that took the report in; a
 * coordinator may object to an answer and reopen, too. Each throws {@code NotFoundException} if there is none or the
 * caller may not know of it, {@link StaleComplaintException} if somebody changed it since {@code version}, and a
 * {@code RuleViolationException} if the state machine does not allow it now.
 */
@Stateless
public class ReporterDesk {

    @Inject
    private Docket docket;

    @Inject
    private ReporterMoves moves;

    /**
     * Adds what the reporter was asked for (T2b).
     *
     * @param text what the reporter says
     * @param attachments files staged before by the same caller; null for none
     */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public ComplaintMoved complete(String trackingNumber, int version, String text, List<UUID> attachments) {
        return moves.complete(docket.open(trackingNumber, version), text, attachments);
    }

    /**
     * Closes the complaint, whose reporter accepts the answer (T12).
     *
     * @param note how the reporter said so
     * @param rating 1 to 5, or null
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved close(String trackingNumber, int version, String note, Integer rating) {
        return moves.accept(
                docket.open(trackingNumber, version), TextInput.required("note", note, ComplaintLimits.REASON), rating);
    }

    /** Objects to the answer (T11); the agency gets the time that was left, at least five days. */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved object(String trackingNumber, int version, String text) {
        return moves.object(docket.open(trackingNumber, version), text, null);
    }

    /** Takes a closed complaint up again (T13). */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved reopen(String trackingNumber, int version, String reason) {
        return moves.reopen(docket.open(trackingNumber, version), reason);
    }

    /** Withdraws the complaint (T14). */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public ComplaintMoved withdraw(String trackingNumber, int version, String reason) {
        return moves.withdraw(
                docket.open(trackingNumber, version), TextInput.required("reason", reason, ComplaintLimits.REASON));
    }

    /** Takes the complaint one step higher up, because the decision is late (T16). */
    @RolesAllowed(Permission.COMPLAINT_RECORD)
    public ComplaintMoved escalate(String trackingNumber, int version, String reason) {
        return moves.escalate(docket.open(trackingNumber, version), reason);
    }

    /**
     * Closes identity, content, or both (T17). Opening again is only for the reporter with the PIN.
     *
     * @param identity the reporter becomes anonymous
     * @param content the complaint becomes confidential
     */
    @RolesAllowed({Permission.COMPLAINT_RECORD, Permission.COMPLAINT_VERIFY})
    public ComplaintMoved tighten(
            String trackingNumber, int version, boolean identity, boolean content, String reason) {
        return moves.tighten(docket.open(trackingNumber, version), identity, content, reason);
    }
}
