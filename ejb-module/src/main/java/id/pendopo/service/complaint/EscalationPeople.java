package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.EscalationLevel;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who is asked when a complaint goes up: L1 the head of the responsible agency (before verification, of the coordinating
 * one), L2 the sekretaris daerah, L3 the kepala daerah. Where nobody holds a level, the one below answers for it. A
 * supervision-level complaint never leaves those who may know of it.
 */
@ApplicationScoped
public class EscalationPeople {

    @Inject
    private UserDirectory users;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintSettings settings;

    List<UserRef> at(Complaint complaint, EscalationLevel level) {
        if (complaint.isSupervision()) {
            return users.holding(Permission.COMPLAINT_SUPERVISION, complaint.agencyId());
        }
        return switch (level) {
            case NONE -> List.of();
            case AGENCY_HEAD -> users.holding(Permission.COMPLAINT_APPROVE, agency(complaint));
            case SECRETARY -> orBelow(
                    complaint, Permission.COMPLAINT_ESCALATION_SECRETARY, EscalationLevel.AGENCY_HEAD);
            case MAYOR -> orBelow(complaint, Permission.COMPLAINT_ESCALATION_MAYOR, EscalationLevel.SECRETARY);
        };
    }

    private List<UserRef> orBelow(Complaint complaint, String permission, EscalationLevel below) {
        List<UserRef> found = users.holding(permission, null);
        return found.isEmpty() ? at(complaint, below) : found;
    }

    private Long agency(Complaint complaint) {
        return complaint.agencyId() != null
                ? complaint.agencyId()
                : agencies.findByCode(settings.coordinator()).map(AgencyRef::id).orElse(null);
    }
}
