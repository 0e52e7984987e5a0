package id.pendopo.service.standard;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Standards of all services by where they are in their life, so that each step finds the person who takes it. */
@Stateless
@RolesAllowed(Permission.STANDARD_READ)
public class StandardDesk {

    private static final int MAX_SIZE = 200;

    private static final String FROM =
            """
             from service_standard v join service s on s.id = v.service_id
            where v.state = any (?) and (? or s.agency_id = any (?)) and (? = 0 or s.agency_id = ?)""";

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * The states in which the next step is the caller's: the bureau establishes what was discussed, the head of the agency
     * approves what was proposed, who writes standards has the approved ones discussed and publishes the established ones.
     */
    public Set<StandardState> mine() {
        Caller person = caller.get();
        if (person.has(Permission.STANDARD_ESTABLISH)) {
            return EnumSet.of(StandardState.DISCUSSED);
        }
        if (person.has(Permission.STANDARD_APPROVE)) {
            return EnumSet.of(StandardState.PROPOSED);
        }
        return person.has(Permission.STANDARD_EDIT)
                ? EnumSet.of(StandardState.APPROVED, StandardState.ESTABLISHED, StandardState.PUBLISHED)
                : EnumSet.noneOf(StandardState.class);
    }

    /**
     * A page of standards in the caller's scope, by name of the service.
     *
     * @param states any of these
     * @param agencyCode null for all in the scope
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or {@code agency} for one that does not exist
     */
    public Page<StandardDeskRow> list(Set<StandardState> states, String agencyCode, String cursor, int size) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 2);
        boolean backward = from != null && from.backward();
        Object[] conditions = conditions(states, agencyCode);
        List<Object> values = new ArrayList<>(List.of(conditions));
        String after = "";
        if (from != null) {
            after = " and (s.name, v.id) " + (backward ? "<" : ">") + " (?, ?)";
            values.add(from.keys().get(0));
            values.add(from.number(1));
        }
        String order = backward ? " order by s.name desc, v.id desc" : " order by s.name, v.id";
        List<StandardDeskRow> found = database.list(
                "select v.id, v.uuid, s.name, s.agency_id, v.number, v.state, v.changed_at, v.changed_by" + FROM + after
                        + order + " limit " + (rows + 1),
                this::row,
                values.toArray());
        long count = database.first(
                        "select count(*) from (select 1" + FROM + " limit " + (Page.COUNT_CAP + 1) + ") c",
                        row -> row.getLong(1),
                        conditions)
                .orElse(0L);
        return Page.of(found, rows, from, row -> List.of(row.service(), Long.toString(row.id())), count);
    }

    private Object[] conditions(Set<StandardState> states, String agencyCode) {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        long agency = agencyCode == null
                ? 0
                : agencies.findByCode(agencyCode)
                        .map(AgencyRef::id)
                        .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue"));
        return new Object[] {
            states.stream().map(StandardState::name).toArray(String[]::new),
            scope.governmentWide(),
            scope.agencies().toArray(Long[]::new),
            agency,
            agency
        };
    }

    private StandardDeskRow row(ResultSet row) throws SQLException {
        AgencyRef agency = agencies.byId(row.getLong("agency_id"));
        return new StandardDeskRow(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                agency.name(),
                agency.shortName(),
                row.getInt("number"),
                StandardState.valueOf(row.getString("state")),
                Database.instant(row, "changed_at"),
                row.getString("changed_by"));
    }
}
