package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.Move;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Complaints and the standard of the service they are about (UU 25/2009 Pasal 40 ayat (3): a complaint is made where the
 * standard is not kept): which component was broken, and how many complaints say so.
 */
@Stateless
public class ComplaintComponents {

    /**
     * How many complaints name a component.
     *
     * @param component null for all complaints about the service
     * @param capped whether there are more than are counted
     */
    public record Count(StandardComponent component, int complaints, boolean capped) implements Serializable {}

    @Inject
    private Docket docket;

    @Inject
    private BrokenComponents broken;

    @Inject
    private ComplaintReference reference;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Database database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Names the component that was broken, or takes it back; whoever may add a note to the complaint may.
     *
     * @param component null for none
     * @throws NotFoundException if there is none, or the caller may not know of it
     * @throws ForbiddenException if the caller may see it but does not work on it, or it is closed
     * @throws RuleViolationException {@code complaint.componentWithoutService} if it names no service
     */
    @RolesAllowed({
        Permission.COMPLAINT_HANDLE,
        Permission.COMPLAINT_APPROVE,
        Permission.COMPLAINT_VERIFY,
        Permission.COMPLAINT_SUPERVISION
    })
    public void name(String trackingNumber, StandardComponent component) {
        Complaint complaint = docket.open(trackingNumber, Docket.ANY_VERSION);
        if (!complaint.allowedMoves(caller.get(), clock.instant()).contains(Move.NOTE)) {
            throw new ForbiddenException("identity.forbidden");
        }
        if (complaint.serviceId() == null) {
            throw new RuleViolationException("complaint.componentWithoutService");
        }
        StandardComponent before = broken.of(complaint);
        if (before == component) {
            return;
        }
        broken.keep(complaint, component);
        audit.record(
                "complaint.component-named",
                "complaint",
                complaint.trackingNumber(),
                Map.of("component", Objects.toString(before, "–") + " → " + Objects.toString(component, "–")));
    }

    /**
     * Complaints about a service that the caller may see: all of them first, then each component that was named, the most
     * frequent first. Counts stop at {@link Page#COUNT_CAP}.
     *
     * @return nothing for a service that does not exist
     */
    @RolesAllowed({Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD, Permission.COMPLAINT_SUPERVISION})
    public List<Count> ofService(String serviceCode) {
        ServiceRef service = reference.service(serviceCode);
        if (service == null) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        String visible = ComplaintVisibility.condition(caller.get(), parameters);
        String most = " limit " + (Page.COUNT_CAP + 1) + ") counted)";
        List<Object> all = new ArrayList<>(List.of(service.id()));
        all.addAll(parameters);
        all.add(service.id());
        all.addAll(parameters);
        all.add(Arrays.stream(StandardComponent.values()).map(Enum::name).collect(Collectors.joining(",")));
        return database
                .list(
                        "select null as component, (select count(*) from (select 1 from complaint c where c.service_id = ? and "
                                + visible + most + " as number union all"
                                + " select n.component, (select count(*) from (select 1 from complaint_component k"
                                + " join complaint c on c.id = k.complaint_id where k.service_id = ? and k.component = n.component"
                                + " and " + visible + most
                                + " from unnest(string_to_array(?, ',')) n(component) order by 2 desc",
                        ComplaintComponents::count,
                        all.toArray())
                .stream()
                .filter(count -> count.component() == null || count.complaints() > 0)
                .sorted((one, other) -> Boolean.compare(one.component() != null, other.component() != null))
                .toList();
    }

    private static Count count(ResultSet row) throws SQLException {
        String component = row.getString(1);
        int number = row.getInt(2);
        return new Count(
                component == null ? null : StandardComponent.valueOf(component),
                Math.min(number, Page.COUNT_CAP),
                number > Page.COUNT_CAP);
    }
}
