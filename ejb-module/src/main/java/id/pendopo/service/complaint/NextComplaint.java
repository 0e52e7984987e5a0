package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;

/** Gives officers the complaint that is due first and that nobody works on, each a different one. */
@Stateless
public class NextComplaint {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Docket docket;

    @Inject
    private StandIns standIns;

    @Inject
    private AgencyDirectory agencies;

    /**
     * Puts the caller in charge of the complaint due first among those of the caller's agencies that nobody is in charge
     * of. What a colleague is taking at this moment is passed over.
     *
     * @param agencyCode takes only from this agency; null for all of the caller's
     * @throws InvalidInputException for {@code agency} if there is no such agency
     * @throws RuleViolationException if there is none, or the caller is away today
     * @throws ForbiddenException if the caller is no person
     */
    @RolesAllowed(Permission.COMPLAINT_HANDLE)
    public ComplaintMoved take(String agencyCode) {
        Caller caller = currentCaller.get();
        if (!caller.isUser()) {
            throw new ForbiddenException("identity.forbidden");
        }
        standIns.of(caller.id()).ifPresent(away -> {
            throw new RuleViolationException("complaint.absence.own", away.until());
        });
        QueueQuery query = new QueueQuery(caller)
                .states(EnumSet.of(ComplaintState.AWAITING_FOLLOW_UP, ComplaintState.IN_PROGRESS))
                .and("c.assignee_id is null");
        if (agencyCode != null) {
            query.and(
                    "c.agency_id = ?",
                    agencies.findByCode(agencyCode)
                            .map(AgencyRef::id)
                            .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency")));
        }
        within(query, caller.scope(Permission.COMPLAINT_HANDLE), "");
        within(query, caller.scope(Permission.COMPLAINT_SUPERVISION), "not c.supervision or ");
        String number = database.first(
                        query.first("c.tracking_number", ComplaintSort.DUE) + " for update of c skip locked",
                        row -> row.getString(1),
                        query.parameters())
                .orElseThrow(() -> new RuleViolationException("complaint.nothingToTake"));
        Complaint complaint = docket.open(number, Docket.ANY_VERSION);
        Act act = docket.act();
        complaint.assign(caller.id(), caller.displayName(), act);
        return docket.save(complaint, act, "assigned", Map.of("assignee", caller.name()));
    }

    private static void within(QueueQuery query, Scope scope, String otherwise) {
        if (!scope.governmentWide()) {
            query.and("(" + otherwise + "c.agency_id = any(?))", (Object)
                    scope.agencies().toArray(Long[]::new));
        }
    }
}
