package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Act;
import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Who in the responsible agency works on a complaint (pelaksana): said by its liaison officers and its head. */
@Stateless
public class ComplaintAssignment {

    @Inject
    private Docket docket;

    @Inject
    private ComplaintNotices notices;

    @Inject
    private StandIns standIns;

    @Inject
    private UserDirectory users;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * Who can be put in charge, by name, with whoever is away today; nobody where the caller may not say so now.
     *
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public List<Assignee> candidates(String trackingNumber) {
        Complaint complaint = docket.find(trackingNumber);
        return complaint.allowedMoves(currentCaller.get(), docket.act().at()).contains(Move.ASSIGN)
                ? Assignee.of(notices.handlers(complaint), standIns)
                : List.of();
    }

    /**
     * Puts somebody in charge, who is told, unless it is the caller.
     *
     * @param person sign-in name of one who handles complaints of the responsible agency; null or empty: nobody any more
     * @throws InvalidInputException for {@code assignee} if it is nobody of that agency, the one already in charge, or
     *     somebody who is away today
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws StaleComplaintException if somebody changed it since {@code version}
     * @throws id.pendopo.domain.platform.RuleViolationException if the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public ComplaintMoved assign(String trackingNumber, int version, String person) {
        Complaint complaint = docket.open(trackingNumber, version);
        Act act = docket.act();
        if (person == null || person.isBlank()) {
            complaint.assign(null, null, act);
            return docket.save(complaint, act, "assigned", Map.of("assignee", "-"));
        }
        complaint.requireMove(Move.ASSIGN, act);
        UserRef chosen = handler(complaint, person.strip());
        complaint.assign(chosen.id(), chosen.displayName(), act);
        ComplaintMoved moved = docket.save(complaint, act, "assigned", Map.of("assignee", chosen.name()));
        notices.toPerson(complaint, chosen, "complaint.yours");
        return moved;
    }

    /**
     * Takes it out of the hands of one and gives it to another, whatever else was changed meanwhile. Nobody is told: who
     * takes many over hears of it once.
     *
     * @param from sign-in name of the one in charge
     * @param person sign-in name of one who handles complaints of the responsible agency
     * @throws InvalidInputException for {@code assignee} as {@link #assign} does
     * @throws id.pendopo.domain.platform.NotFoundException if there is none, or the caller may not know of it
     * @throws RuleViolationException if somebody else is in charge, or the state machine does not allow it now
     */
    @RolesAllowed({Permission.COMPLAINT_HANDLE, Permission.COMPLAINT_APPROVE})
    public ComplaintMoved handOver(String trackingNumber, String from, String person) {
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        Act act = docket.act();
        complaint.requireMove(Move.ASSIGN, act);
        UserRef giver = complaint.assigneeId() == null ? null : users.find(complaint.assigneeId());
        if (giver == null || !giver.name().equals(from)) {
            throw new RuleViolationException("complaint.handOver.elsewhere");
        }
        UserRef chosen = handler(complaint, person);
        complaint.handOver(chosen.id(), chosen.displayName(), giver.displayName(), act);
        return docket.save(complaint, act, "handed-over", Map.of("from", from, "assignee", chosen.name()));
    }

    private UserRef handler(Complaint complaint, String person) {
        UserRef chosen = notices.handlers(complaint).stream()
                .filter(user -> user.name().equals(person))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("assignee", "complaint.unknownAssignee"));
        standIns.requireThere("assignee", chosen.id());
        return chosen;
    }
}
