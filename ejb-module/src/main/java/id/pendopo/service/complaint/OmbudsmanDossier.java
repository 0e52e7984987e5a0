package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** The dossier for the Ombudsman, printed by those who work on the complaint; the reporter has it from the window. */
@Stateless
public class OmbudsmanDossier {

    @Inject
    private Docket docket;

    @Inject
    private DossierPrinter printer;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * One PDF with proof of receipt, timeline, correspondence and deadlines, without anything internal.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws ForbiddenException if the caller only reads it
     */
    @RolesAllowed(Permission.COMPLAINT_EXPORT)
    public byte[] pdf(String trackingNumber, Locale locale) {
        Complaint complaint = docket.find(trackingNumber);
        if (!ComplaintVisibility.works(complaint, currentCaller.get())) {
            throw new ForbiddenException("identity.forbidden");
        }
        audit.record("complaint.dossier-printed", "complaint", complaint.trackingNumber(), Map.of());
        return printer.print(complaint, currentCaller.get(), locale);
    }
}
