package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ReporterCaller;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.RunAs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The reporter, known by tracking number and PIN, without an account. Open to every caller: the PIN is the permission, for
 * that one complaint. A wrong PIN and a number that does not exist get the same answer. Each throws
 * {@code NotFoundException} for those, and a {@code RuleViolationException} if the state machine does not allow it now.
 */
@Stateless
@PermitAll
public class ReporterWindow {

    @Inject
    private Docket docket;

    @Inject
    private ReporterMoves moves;

    @Inject
    private DossierPrinter printer;

    @Inject
    private ComplaintDetails details;

    @Inject
    private AuditTrail audit;

    @Inject
    private RunAs runAs;

    /** Everything the reporter may see: nothing internal, and never another person. */
    public ComplaintDetail read(String trackingNumber, String pin) {
        return as(trackingNumber, pin, complaint -> details.of(complaint, ReporterCaller.of(complaint)));
    }

    /** The dossier for the Ombudsman, as PDF. */
    public byte[] dossier(String trackingNumber, String pin, Locale locale) {
        return as(trackingNumber, pin, complaint -> {
            audit.record("complaint.dossier-printed", "complaint", complaint.trackingNumber(), Map.of());
            // Letterhead and issuing are for those signed in; what is printed is still only the reporter's.
            return runAs.system(() -> printer.print(complaint, ReporterCaller.of(complaint), locale));
        });
    }

    /** T2b: adds what was asked for. */
    public ComplaintMoved complete(String trackingNumber, String pin, String text, List<UUID> attachments) {
        return as(trackingNumber, pin, complaint -> moves.complete(complaint, text, attachments));
    }

    /**
     * T12: accepts the answer.
     *
     * @param note words on it, may be empty
     * @param rating 1 to 5, or null
     */
    public ComplaintMoved accept(String trackingNumber, String pin, String note, Integer rating) {
        return as(trackingNumber, pin, complaint -> moves.accept(complaint, note, rating));
    }

    /** T11: objects to the answer. */
    public ComplaintMoved object(String trackingNumber, String pin, String text, List<UUID> attachments) {
        return as(trackingNumber, pin, complaint -> moves.object(complaint, text, attachments));
    }

    /** T13: has it taken up again. */
    public ComplaintMoved reopen(String trackingNumber, String pin, String reason) {
        return as(trackingNumber, pin, complaint -> moves.reopen(complaint, reason));
    }

    /** T14: withdraws it. */
    public ComplaintMoved withdraw(String trackingNumber, String pin, String reason) {
        return as(trackingNumber, pin, complaint -> moves.withdraw(complaint, reason));
    }

    /** T16: goes one step higher up. */
    public ComplaintMoved escalate(String trackingNumber, String pin, String reason) {
        return as(trackingNumber, pin, complaint -> moves.escalate(complaint, reason));
    }

    /** T17: closes identity, content, or both. */
    public ComplaintMoved tighten(String trackingNumber, String pin, boolean identity, boolean content, String reason) {
        return as(trackingNumber, pin, complaint -> moves.tighten(complaint, identity, content, reason));
    }

    /** T17: opens identity, content, or both. */
    public ComplaintMoved loosen(String trackingNumber, String pin, boolean identity, boolean content, String reason) {
        return as(trackingNumber, pin, complaint -> moves.loosen(complaint, identity, content, reason));
    }

    private <T> T as(String trackingNumber, String pin, Function<Complaint, T> work) {
        Complaint complaint = docket.unlock(trackingNumber, pin);
        return runAs.guest(ReporterCaller.of(complaint), () -> work.apply(complaint));
    }
}
