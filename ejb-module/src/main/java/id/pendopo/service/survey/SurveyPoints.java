package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Service points of the registry where subjects of surveys can be asked about. */
@Stateless
public class SurveyPoints {

    @Inject
    private Database database;

    @Inject
    private Today today;

    /**
     * The points in use today where a service is offered; without a service those where an agency keeps the place or sits. By
     * name.
     *
     * @param serviceCode null or empty for none
     * @param known code of one that is among them in any case; null for none
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public List<SurveyPointRef> of(String agencyCode, String serviceCode, String known) {
        boolean anyService = serviceCode == null || serviceCode.isBlank();
        String offered = anyService
                ? """
                exists (select 1 from agency a where a.code = ? and (a.id = p.agency_id
                    or exists (select 1 from service_point_seat t where t.point_id = p.id and t.agency_id = a.id)))"""
                : """
                exists (select 1 from service_at_point o join service s on s.id = o.service_id
                    where o.point_id = p.id and s.code = ?)""";
        return database.list(
                "select p.id, p.code, p.name from service_point p where p.code = ?"
                        + " or cast(? as date) between p.active_from and coalesce(p.active_to, 'infinity') and "
                        + offered
                        + " order by p.name, p.id",
                row -> new SurveyPointRef(row.getLong("id"), row.getString("code"), row.getString("name")),
                known == null ? "" : known,
                today.get().toString(),
                anyService ? agencyCode == null ? "" : agencyCode : serviceCode.strip());
    }
}
