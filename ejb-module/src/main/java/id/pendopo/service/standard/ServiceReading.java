package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Looks at the registry of services; everybody who is signed in may: which services a government renders is public. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class ServiceReading {

    public static final int FILE_ROWS = 5_000;
    private static final int MAX_SIZE = 200;

    private static final String COLUMNS =
            """
            select s.id, s.uuid, s.version, s.code, s.name, s.description, s.kind, s.mode, a.code, a.short_name, a.name,
                   u.code, u.name, s.owner, s.audiences, s.life_events, s.keywords, s.active_from, s.active_to,
                   daterange(s.active_from, s.active_to, '[]') @> cast(?8 as date)""";

    private static final String FROM =
            """
             from service s join agency a on a.id = s.agency_id left join agency_unit u on u.id = s.unit_id
            where (?1 = '' or s.search @@ websearch_to_tsquery('indonesian', ?1)
                   or s.code ilike ?2 escape '\\' or s.name ilike ?2 escape '\\')
              and (?3 = '' or a.code = ?3)
              and (?4 = '' or s.kind = ?4)
              and (?5 = '' or s.mode = ?5)
              and (?6 = '' or ?6 = any (string_to_array(s.audiences, ',')))
              and (?7 = '' or ?7 = any (string_to_array(s.life_events, ',')))
              and (?9 = 'ALL' or (daterange(s.active_from, s.active_to, '[]') @> cast(?8 as date)) = (?9 = 'ACTIVE'))""";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    /**
     * A page of services.
     *
     * @param cursor of a former page in the same order; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or an agency that does not exist ({@code agency})
     */
    public Page<ServiceRow> list(ServiceFilter filter, ServiceSort sort, boolean descending, String cursor, int size) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 3);
        boolean backward = from != null && from.backward();
        boolean down = descending != backward;
        String after = from == null ? "" : " and (" + sort.keys() + ") " + (down ? "<" : ">") + " (?10, ?11, ?12)";
        Query query = bound(em.createNativeQuery(COLUMNS + FROM + after + sort.order(down)), filter)
                .setMaxResults(rows + 1);
        if (from != null) {
            query.setParameter(10, from.keys().get(0))
                    .setParameter(11, from.keys().get(1))
                    .setParameter(12, from.number(2));
        }
        Query count = bound(
                em.createNativeQuery(
                        "select count(*) from (select 1" + FROM + " limit " + (Page.COUNT_CAP + 1) + ") c"),
                filter);
        return Page.of(
                rows(query),
                rows,
                from,
                row -> List.of(sort.first(row), sort.second(row), String.valueOf(row.id())),
                ((Number) count.getSingleResult()).longValue());
    }

    /** Every service the filter lets through, by name, for files; at most {@link #FILE_ROWS}. */
    public List<ServiceRow> all(ServiceFilter filter) {
        return rows(bound(em.createNativeQuery(COLUMNS + FROM + " order by s.name, s.id limit " + FILE_ROWS), filter));
    }

    /**
     * One service, also a closed one.
     *
     * @throws NotFoundException if there is none with this code
     */
    public ServiceRow detail(String code) {
        Query query = em.createNativeQuery(COLUMNS
                        + " from service s join agency a on a.id = s.agency_id"
                        + " left join agency_unit u on u.id = s.unit_id where s.code = ?1")
                .setParameter(1, code == null ? "" : code.replace("\u0000", ""))
                .setParameter(8, today.get().toString());
        return rows(query).stream().findFirst().orElseThrow(() -> new NotFoundException("standard.service.unknown"));
    }

    /** Whether the caller may change a service of this agency. */
    public boolean mayKeep(String agencyCode) {
        return agencies.findByCode(agencyCode)
                .filter(agency -> caller.scope(Permission.STANDARD_SERVICES).covers(agency.id()))
                .isPresent();
    }

    /** The agencies whose services the caller may keep, by name. */
    public List<AgencyRef> keptAgencies() {
        Scope scope = caller.scope(Permission.STANDARD_SERVICES);
        return agencies.active().stream()
                .filter(agency -> scope.covers(agency.id()))
                .toList();
    }

    /**
     * The units of an agency that may render a service, by name.
     *
     * @param known code of the unit the service has; it is among them even when it has been closed
     */
    @SuppressWarnings("unchecked")
    public List<UnitChoice> units(String agencyCode, String known) {
        return ((List<Object[]>) em.createNativeQuery(
                                """
                                select u.code, u.name from agency_unit u join agency a on a.id = u.agency_id
                                where a.code = ?1
                                  and (u.code = ?2 or daterange(u.active_from, u.active_to, '[]') @> cast(?3 as date))
                                order by u.name, u.code""")
                        .setParameter(1, agencyCode == null ? "" : agencyCode)
                        .setParameter(2, known == null ? "" : known)
                        .setParameter(3, today.get().toString())
                        .getResultList())
                .stream()
                        .map(cells -> new UnitChoice((String) cells[0], (String) cells[1]))
                        .toList();
    }

    private Query bound(Query query, ServiceFilter filter) {
        if (filter.agencyCode() != null
                && agencies.findByCode(filter.agencyCode()).isEmpty()) {
            throw new InvalidInputException("agency", "input.unknownValue");
        }
        String pattern =
                "%" + filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return query.setParameter(1, filter.words())
                .setParameter(2, pattern)
                .setParameter(3, filter.agencyCode() == null ? "" : filter.agencyCode())
                .setParameter(4, name(filter.kind()))
                .setParameter(5, name(filter.mode()))
                .setParameter(6, name(filter.audience()))
                .setParameter(7, name(filter.lifeEvent()))
                .setParameter(8, today.get().toString())
                .setParameter(9, filter.state().name());
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    @SuppressWarnings("unchecked")
    private static List<ServiceRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(ServiceReading::row).toList();
    }

    private static ServiceRow row(Object[] cells) {
        return new ServiceRow(
                ((Number) cells[0]).longValue(),
                cells[1] instanceof UUID uuid ? uuid : UUID.fromString(cells[1].toString()),
                ((Number) cells[2]).intValue(),
                (String) cells[3],
                (String) cells[4],
                (String) cells[5],
                ServiceKind.valueOf((String) cells[6]),
                ServiceMode.valueOf((String) cells[7]),
                (String) cells[8],
                (String) cells[9],
                (String) cells[10],
                (String) cells[11],
                (String) cells[12],
                (String) cells[13],
                constants(Audience.class, (String) cells[14]),
                constants(LifeEvent.class, (String) cells[15]),
                (String) cells[16],
                day(cells[17]),
                day(cells[18]),
                (Boolean) cells[19]);
    }

    static <E extends Enum<E>> List<E> constants(Class<E> type, String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .toList();
    }

    static LocalDate day(Object cell) {
        return cell == null ? null : cell instanceof LocalDate day ? day : ((java.sql.Date) cell).toLocalDate();
    }
}
