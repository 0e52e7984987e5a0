package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units of agencies that subjects of surveys belong to. */
@Stateless
public class SurveyUnits {

    private static final String UNIT =
            "select u.id, u.code, u.name, a.code as agency from agency_unit u join agency a on a.id = u.agency_id where ";

    /** A unit; its code is unique within its agency. */
    public record Unit(long id, String code, String name, String agencyCode) implements Serializable {}

    @Inject
    private Database database;

    @Inject
    private Today today;

    /**
     * The units of an agency that are in use today, by name.
     *
     * @param known code of one that is among them even when it has been closed; null for none
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public List<Unit> of(String agencyCode, String known) {
        return database.list(
                UNIT + "a.code = ? and (u.code = ? or daterange(u.active_from, u.active_to, '[]') @> cast(? as date))"
                        + " order by u.name, u.code",
                SurveyUnits::unit,
                agencyCode == null ? "" : agencyCode,
                known == null ? "" : known,
                today.get().toString());
    }

    /** These units, by number. */
    @RolesAllowed({Permission.SURVEY_READ, Permission.SURVEY_GOVERN})
    public Map<Long, Unit> named(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.list(UNIT + "u.id = any (?)", SurveyUnits::unit, (Object) ids.toArray(Long[]::new)).stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The unit that renders a service of the registry; empty if none is named. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public Optional<Long> ofService(long service) {
        return database.first(
                "select unit_id from service where id = ? and unit_id is not null", row -> row.getLong(1), service);
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(row.getLong("id"), row.getString("code"), row.getString("name"), row.getString("agency"));
    }
}
