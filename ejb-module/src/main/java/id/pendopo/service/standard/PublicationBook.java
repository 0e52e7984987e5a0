package id.pendopo.service.standard;

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
import java.util.List;

/** The publication log of all standards in the caller's scope, for those who gather it: the latest first. */
@Stateless
public class PublicationBook {

    private static final int MAX_SIZE = 200;

    private static final String FROM = " from standard_publication e join service_standard v on v.id = e.standard_id"
            + " join service s on s.id = v.service_id" + StandardPublications.STEPS
            + " where (? or s.agency_id = any (?))";

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * A page of the log.
     *
     * @param cursor of a former page for the same filter; null for the first
     * @param size entries on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or {@code agency} for one that does not exist
     */
    @RolesAllowed(Permission.STANDARD_READ)
    public Page<PublicationEntry> list(PublicationFilter filter, String cursor, int size) {
        int most = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.parse(cursor, 2);
        boolean backward = from != null && from.backward();
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        long count = database.first(
                        "select count(*) from (select 1" + where + " limit " + (Page.COUNT_CAP + 1) + ") c",
                        row -> row.getLong(1),
                        values.toArray())
                .orElse(0L);
        String after = "";
        if (from != null) {
            after = " and (e.published_on, e.id) " + (backward ? ">" : "<") + " (?, ?)";
            values.add(from.day(0));
            values.add(from.number(1));
        }
        String direction = backward ? "" : " desc";
        List<PublicationEntry> found = database.list(
                "select e.id, s.code, s.name, s.agency_id, v.number, v.state, " + StandardPublications.COLUMNS + where
                        + after + " order by e.published_on" + direction + ", e.id" + direction + " limit "
                        + (most + 1),
                this::entry,
                values.toArray());
        return Page.of(
                found,
                most,
                from,
                entry -> List.of(entry.published().day().toString(), Long.toString(entry.id())),
                count);
    }

    private String where(PublicationFilter filter, List<Object> values) {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        values.add(scope.governmentWide());
        values.add(scope.agencies().toArray(Long[]::new));
        StringBuilder sql = new StringBuilder(FROM);
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
        if (filter.medium() != null) {
            sql.append(" and e.medium = ?");
            values.add(filter.medium().name());
        }
        if (filter.standing() != null) {
            sql.append(filter.standing() ? " and gone.id is null" : " and gone.id is not null");
        }
        if (filter.from() != null) {
            sql.append(" and e.published_on >= ?");
            values.add(filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and e.published_on <= ?");
            values.add(filter.to());
        }
        return sql.toString();
    }

    private PublicationEntry entry(ResultSet row) throws SQLException {
        return new PublicationEntry(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                agencies.byId(row.getLong("agency_id")),
                row.getInt("number"),
                StandardState.valueOf(row.getString("state")),
                StandardPublications.row(row));
    }
}
