package id.pendopo.service.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where services are rendered and by whom, as open data for everybody: service points in use today, the services of the
 * catalogue that are offered there, and agencies with what their letters say of them. No people.
 */
@Stateless
@PermitAll
public class OpenPlaces {

    /** In use today, by words, agency (keeps it or sits there) and number; parameter 8 is the day. */
    private static final String POINTS =
            """
            where p.active_from <= cast(?8 as date) and (p.active_to is null or p.active_to >= cast(?8 as date))
              and (?1 = '' or p.name ilike ?1 escape '\\' or p.address ilike ?1 escape '\\')
              and (?2 = '' or cast(a.uuid as text) = ?2
                   or exists (select 1 from service_point_seat t join agency ta on ta.id = t.agency_id
                              where t.point_id = p.id and cast(ta.uuid as text) = ?2))
              and (?3 = '' or cast(p.uuid as text) = any (string_to_array(?3, ',')))""";

    /** The number of an offer, made by the database exactly as {@link UUID#nameUUIDFromBytes} would. */
    private static final String OFFER =
            """
            select cast(overlay(overlay(h.md5 placing '3' from 13) placing
                        substr('89ab', 1 + (position(substr(h.md5, 17, 1) in '0123456789abcdef') - 1) % 4, 1) from 17)
                        as uuid) as id,
                   h.service, h.place, h.agency
            from (select md5(cast(s.uuid as text) || '/' || cast(p.uuid as text)) as md5, s.uuid as service, p.uuid as place, g.code as agency,
                         s.name as service_name, p.name as place_name
                  from service_at_point o
                  join service s on s.id = o.service_id
                  join service_point p on p.id = o.point_id
                  join agency g on g.id = s.agency_id
                  where daterange(p.active_from, p.active_to, '[]') @> cast(? as date) and\s""";

    private static final String AGENCIES =
            """
             from agency a left join agency p on p.id = a.parent_id
            where (daterange(a.active_from, a.active_to, '[]') @> cast(? as date)
                   or exists (select 1 from service s
                              where s.agency_id = a.id and daterange(s.active_from, s.active_to, '[]') @> cast(? as date)))""";

    private static final String AGENCY_COLUMNS =
            "select a.uuid, a.code, a.short_name, a.name, p.uuid as parent, a.address, a.city, a.postal_code, a.phone,"
                    + " a.email, a.website";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private Today today;

    /**
     * A page of places by name.
     *
     * @param words of name and address; null for all
     * @param agency that keeps it or sits there; null for all
     * @param page 1 for the first
     * @throws InvalidInputException {@code search} for words that are too long
     */
    public OpenPage<PointRow> points(String words, UUID agency, int page, int size) {
        return points(words, agency, null, page, size);
    }

    /** The same, only those within a circle; null for wherever they are. */
    public OpenPage<PointRow> points(String words, UUID agency, Nearby near, int page, int size) {
        String within = near == null
                ? ""
                : " and "
                        + Nearby.within(
                                Double.toString(near.latitude()),
                                Double.toString(near.latitude()),
                                Double.toString(near.longitude()),
                                Double.toString(near.kilometres()));
        String place = within + " order by p.name, p.id limit " + size + " offset " + OpenPage.skipped(page, size);
        List<PointRow> rows = PointRows.read(points(PointRows.COLUMNS, pattern(words), text(agency), "", place));
        Number total = (Number) points("select count(*)", pattern(words), text(agency), "", within)
                .getSingleResult();
        return new OpenPage<>(rows, total.longValue(), page, size);
    }

    /** These places, as far as they are in use today, by name. */
    public List<PointRow> points(Collection<UUID> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        String wanted = places.stream().map(UUID::toString).collect(Collectors.joining(","));
        return PointRows.read(points(PointRows.COLUMNS, "", "", wanted, " order by p.name, p.id"));
    }

    /**
     * One place.
     *
     * @throws NotFoundException {@code standard.point.unknown} if there is none in use today
     */
    public PointRow point(UUID place) {
        return points(List.of(place)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.point.unknown"));
    }

    /** A page of what is offered where, by service and place. */
    public OpenPage<OpenOffer> offers(OpenFilter filter, int page, int size) {
        OpenConditions wanted = OpenConditions.of(filter, today.get()).at(filter.near());
        List<OpenOffer> rows = database.list(
                OFFER + wanted.sql() + ") h order by h.service_name, h.place_name, h.service, h.place limit ? offset ?",
                OpenPlaces::readOffer,
                after(day(), wanted.and(size, OpenPage.skipped(page, size))));
        long total = database.first(
                        "select count(*) from (" + OFFER + wanted.sql() + ") h) c",
                        row -> row.getLong(1),
                        after(day(), wanted.values().toArray()))
                .orElse(0L);
        return new OpenPage<>(rows, total, page, size);
    }

    /** Where these services are offered, by service and place. */
    public List<OpenOffer> offersOf(Collection<UUID> services) {
        if (services.isEmpty()) {
            return List.of();
        }
        OpenConditions active = OpenConditions.of(OpenFilter.ALL, today.get());
        String[] wanted = services.stream().map(UUID::toString).toArray(String[]::new);
        return database.list(
                OFFER + active.sql()
                        + " and s.uuid = any (cast(? as uuid[]))) h order by h.service, h.place_name, h.place",
                OpenPlaces::readOffer,
                after(day(), active.and((Object) wanted)));
    }

    /**
     * One service at one place.
     *
     * @throws NotFoundException {@code standard.point.unknown} if there is none today
     */
    public OpenOffer offer(UUID id) {
        OpenConditions active = OpenConditions.of(OpenFilter.ALL, today.get());
        return database.first(
                        "select * from (" + OFFER + active.sql() + ") h) o where o.id = ?",
                        OpenPlaces::readOffer,
                        after(day(), active.and(id)))
                .orElseThrow(() -> new NotFoundException("standard.point.unknown"));
    }

    /**
     * A page of agencies by name.
     *
     * @param words of name, short name and code; null for all
     * @param page 1 for the first
     * @throws InvalidInputException {@code search} for words that are too long
     */
    public OpenPage<OpenAgency> agencies(String words, int page, int size) {
        String pattern = pattern(words);
        String sql = AGENCIES + " and (? = '' or a.name ilike ? or a.short_name ilike ? or a.code ilike ?)";
        Object[] values = {day(), day(), pattern, pattern, pattern, pattern};
        List<OpenAgency> rows = database.list(
                AGENCY_COLUMNS + sql + " order by a.name, a.id limit ? offset ?",
                OpenPlaces::readAgency,
                before(values, size, OpenPage.skipped(page, size)));
        long total = database.first("select count(*)" + sql, row -> row.getLong(1), values)
                .orElse(0L);
        return new OpenPage<>(rows, total, page, size);
    }

    /** These agencies, also closed ones, by name. */
    public List<OpenAgency> agencies(Collection<UUID> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return database.list(
                AGENCY_COLUMNS + " from agency a left join agency p on p.id = a.parent_id"
                        + " where a.uuid = any (cast(? as uuid[])) order by a.name, a.id",
                OpenPlaces::readAgency,
                (Object) agencies.stream().map(UUID::toString).toArray(String[]::new));
    }

    /**
     * One agency that is active today or renders a service.
     *
     * @throws NotFoundException {@code organization.agency.unknown} if there is none
     */
    public OpenAgency agency(UUID agency) {
        return database.first(
                        AGENCY_COLUMNS + AGENCIES + " and a.uuid = ?", OpenPlaces::readAgency, day(), day(), agency)
                .orElseThrow(() -> new NotFoundException("organization.agency.unknown"));
    }

    private Query points(String columns, String pattern, String agency, String places, String order) {
        return em.createNativeQuery(columns + PointRows.FROM + POINTS + order)
                .setParameter(1, pattern)
                .setParameter(2, agency)
                .setParameter(3, places)
                .setParameter(8, day());
    }

    private String day() {
        return today.get().toString();
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String pattern(String words) {
        String wanted = TextInput.optional("search", words, ServiceFilter.WORDS_LIMIT);
        return wanted.isEmpty()
                ? ""
                : "%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Object[] after(Object first, Object[] rest) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(rest));
        return all.toArray();
    }

    private static Object[] before(Object[] first, Object... rest) {
        List<Object> all = new ArrayList<>(Arrays.asList(first));
        all.addAll(Arrays.asList(rest));
        return all.toArray();
    }

    private static OpenOffer readOffer(ResultSet row) throws SQLException {
        return new OpenOffer(
                row.getObject("id", UUID.class),
                row.getObject("service", UUID.class),
                row.getObject("place", UUID.class),
                row.getString("agency"));
    }

    private static OpenAgency readAgency(ResultSet row) throws SQLException {
        return new OpenAgency(
                row.getObject("uuid", UUID.class),
                row.getString("code"),
                row.getString("short_name"),
                row.getString("name"),
                row.getObject("parent", UUID.class),
                row.getString("address"),
                row.getString("city"),
                row.getString("postal_code"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("website"));
    }
}
