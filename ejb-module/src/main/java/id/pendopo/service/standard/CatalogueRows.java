package id.pendopo.service.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Services as everybody may see them, out of the rows of a query; their standards come afterwards. */
@ApplicationScoped
public class CatalogueRows {

    static final String COLUMNS =
            "s.id, s.uuid, s.code, s.name, s.description, s.kind, s.mode, s.agency_id, u.name as unit,"
                    + " s.audiences, s.life_events, s.keywords";

    static final String FROM = " from service s left join agency_unit u on u.id = s.unit_id";

    /**
     * In use today; its parameter is the day. Not as a range: of one that is put together the planner takes few rows to hold
     * the day, and sorts all services instead of walking them by name.
     */
    static final String ACTIVE = "cast(? as date) between s.active_from and coalesce(s.active_to, 'infinity')";

    @Inject
    private AgencyDirectory agencies;

    /**
     * The service of a row that has {@link #COLUMNS}.
     *
     * @param known agencies of rows before it; takes this one's
     */
    CatalogueEntry entry(ResultSet row, Map<Long, AgencyRef> known) throws SQLException {
        AgencyRef agency = known.computeIfAbsent(row.getLong("agency_id"), agencies::byId);
        return new CatalogueEntry(
                row.getObject("uuid", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("description"),
                ServiceKind.valueOf(row.getString("kind")),
                ServiceMode.valueOf(row.getString("mode")),
                agency.code(),
                agency.shortName(),
                agency.name(),
                row.getString("unit"),
                ServiceReading.constants(Audience.class, row.getString("audiences")),
                ServiceReading.constants(LifeEvent.class, row.getString("life_events")),
                row.getString("keywords"),
                null);
    }
}
