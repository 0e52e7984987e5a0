package id.pendopo.service.standard;

import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the services of the public catalogue are rendered today, as everybody may see it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ServicePlaces {

    private static final int MOST = 500;

    /** Not as a range, see {@link CatalogueRows#ACTIVE}: the planner began with all places instead of a few services. */
    private static final String ACTIVE = "cast(? as date) between p.active_from and coalesce(p.active_to, 'infinity')";

    @Inject
    private Database database;

    @Inject
    private OpenPlaces places;

    @Inject
    private Today today;

    /** A place to choose. */
    public record Place(String code, String name) implements Serializable {}

    private record Named(UUID service, String place) {}

    /** The places in use today where something is offered, by name; at most 500. */
    public List<Place> offering() {
        return database.list(
                "select p.code, p.name from service_point p where " + ACTIVE
                        + " and exists (select 1 from service_at_point o where o.point_id = p.id)"
                        + " order by p.name, p.id limit " + MOST,
                row -> new Place(row.getString("code"), row.getString("name")),
                today.get().toString());
    }

    /** The names of the places in use today where each of these services is offered, by name; services without one are missing. */
    public Map<UUID, List<String>> names(Collection<UUID> services) {
        Map<UUID, List<String>> names = new LinkedHashMap<>();
        if (services.isEmpty()) {
            return names;
        }
        database.list(
                        "select s.uuid, p.name from service s join service_at_point o on o.service_id = s.id"
                                + " join service_point p on p.id = o.point_id where s.uuid = any (cast(? as uuid[])) and "
                                + ACTIVE + " order by p.name, p.id",
                        ServicePlaces::named,
                        services.stream().map(UUID::toString).toArray(String[]::new),
                        today.get().toString())
                .forEach(one -> names.computeIfAbsent(one.service(), service -> new ArrayList<>())
                        .add(one.place()));
        return names;
    }

    /** The places in use today where a service is offered, with address and hours, by name. */
    public List<PointRow> of(UUID service) {
        return places.points(
                places.offersOf(List.of(service)).stream().map(OpenOffer::place).toList());
    }

    /** The counter of an agency at a place; empty where none is named. */
    public static String counter(PointRow place, String agencyCode) {
        return place.seats().stream()
                .filter(seat -> agencyCode.equals(seat.agencyCode()))
                .map(PointRow.SeatRow::counter)
                .findFirst()
                .orElse("");
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getObject("uuid", UUID.class), row.getString("name"));
    }
}
