package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
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
import java.util.List;

/** What was given for all services in the caller's scope, for those who gather it: the latest first. */
@Stateless
public class CompensationBook {

    private static final int MAX_SIZE = 200;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    /** The condition and its values. */
    private record Where(String sql, List<Object> values) {}

    /**
     * A page of what was given. A complaint the caller may not see is not named.
     *
     * @param cursor of a former page for the same filter; null for the first
     * @param size entries on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or {@code agency} for one that does not exist
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public Page<CompensationEntry> list(CompensationFilter filter, String cursor, int size) {
        int most = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.parse(cursor, 2);
        boolean backward = from != null && from.backward();
        Where where = where(filter);
        long count = database.first(
                        "select count(*) from (select 1 from compensation_given g join service s on s.id = g.service_id"
                                + " left join compensation_rule r on r.id = g.rule_id" + where.sql() + " limit "
                                + (Page.COUNT_CAP + 1) + ") counted",
                        row -> row.getLong(1),
                        where.values().toArray())
                .orElse(0L);
        List<Object> values = new ArrayList<>();
        String visible = ComplaintVisibility.condition(caller.get(), values);
        values.addAll(where.values());
        String after = "";
        if (from != null) {
            after = " and (g.given_on, g.id) " + (backward ? ">" : "<") + " (?, ?)";
            values.add(from.day(0));
            values.add(from.number(1));
        }
        String direction = backward ? "" : " desc";
        List<CompensationEntry> found = database.list(
                "select g.id, s.code, s.name, s.agency_id, " + Compensations.COLUMNS
                        + " from compensation_given g join service s on s.id = g.service_id"
                        + Compensations.joined(visible) + where.sql() + after + " order by g.given_on" + direction
                        + ", g.id" + direction + " limit " + (most + 1),
                this::entry,
                values.toArray());
        return Page.of(
                found,
                most,
                from,
                entry -> List.of(entry.given().givenOn().toString(), Long.toString(entry.id())),
                count);
    }

    private Where where(CompensationFilter filter) {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        StringBuilder sql = new StringBuilder(" where (? or s.agency_id = any (?))");
        List<Object> values = new ArrayList<>();
        values.add(scope.governmentWide());
        values.add(scope.agencies().toArray(Long[]::new));
        if (filter.agency() != null) {
            sql.append(" and s.agency_id = ?");
            values.add(agencies.findByCode(filter.agency())
                    .map(AgencyRef::id)
                    .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue")));
        }
        if (filter.service() != null) {
            sql.append(" and s.code = ?");
            values.add(filter.service());
        }
        if (filter.component() != null) {
            sql.append(" and r.component = ?");
            values.add(filter.component().name());
        }
        if (filter.from() != null) {
            sql.append(" and g.given_on >= ?");
            values.add(filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and g.given_on <= ?");
            values.add(filter.to());
        }
        return new Where(sql.toString(), values);
    }

    private CompensationEntry entry(ResultSet row) throws SQLException {
        return new CompensationEntry(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                agencies.byId(row.getLong("agency_id")),
                Compensations.row(row));
    }
}
