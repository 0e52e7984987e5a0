package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Looks at service points; everybody who is signed in may: where a government renders its services is public. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class PointReading {

    public static final int FILE_ROWS = 5_000;
    private static final int MAX_SIZE = 200;

    private static final String CONDITIONS =
            """
            where (?1 = '' or p.code ilike ?1 escape '\\' or p.name ilike ?1 escape '\\' or p.address ilike ?1 escape '\\')
              and (?2 = '' or a.code = ?2 or exists (select 1 from service_point_seat t join agency ta on ta.id = t.agency_id
                                                     where t.point_id = p.id and ta.code = ?2))
              and (?3 = '' or p.kind = ?3)
              and (?4 = '' or d.code = ?4)
              and (?5 = '' or exists (select 1 from service_at_point o join service s on s.id = o.service_id
                                      where o.point_id = p.id and s.code = ?5))
              and (?6 = 'ALL' or (daterange(p.active_from, p.active_to, '[]') @> cast(?8 as date)) = (?6 = 'ACTIVE'))""";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private Today today;

    /**
     * A page of service points.
     *
     * @param cursor of a former page in the same order; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or an {@code agency} or {@code district} that does not exist
     */
    public Page<PointRow> list(PointFilter filter, PointSort sort, boolean descending, String cursor, int size) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 3);
        boolean backward = from != null && from.backward();
        boolean down = descending != backward;
        String after = from == null ? "" : " and (" + sort.keys() + ") " + (down ? "<" : ">") + " (?9, ?10, ?11)";
        Query query = bound(
                        em.createNativeQuery(
                                PointRows.COLUMNS + PointRows.FROM + CONDITIONS + after + sort.order(down)),
                        filter)
                .setMaxResults(rows + 1);
        if (from != null) {
            query.setParameter(9, from.keys().get(0))
                    .setParameter(10, from.keys().get(1))
                    .setParameter(11, from.number(2));
        }
        Query count = bound(
                em.createNativeQuery("select count(*) from (select 1" + PointRows.FROM + CONDITIONS + " limit "
                        + (Page.COUNT_CAP + 1) + ") c"),
                filter);
        return Page.of(
                PointRows.read(query),
                rows,
                from,
                row -> List.of(sort.first(row), row.name(), String.valueOf(row.id())),
                ((Number) count.getSingleResult()).longValue());
    }

    /** Every point the filter lets through, by name, for files; at most {@link #FILE_ROWS}. */
    public List<PointRow> all(PointFilter filter) {
        return PointRows.read(bound(
                em.createNativeQuery(
                        PointRows.COLUMNS + PointRows.FROM + CONDITIONS + " order by p.name, p.id limit " + FILE_ROWS),
                filter));
    }

    /**
     * One point, also a closed one.
     *
     * @throws NotFoundException if there is none with this code
     */
    public PointRow detail(String code) {
        Query query = em.createNativeQuery(PointRows.COLUMNS + PointRows.FROM + "where p.code = ?1")
                .setParameter(1, code == null ? "" : code.replace("\u0000", ""))
                .setParameter(8, today.get().toString());
        return PointRows.read(query).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.point.unknown"));
    }

    /** The services offered at a point that are in use, by agency and name. */
    @SuppressWarnings("unchecked")
    public List<OfferedService> services(String pointCode) {
        return ((List<Object[]>) em.createNativeQuery(
                                """
                                select s.code, s.name, a.code, a.short_name
                                from service_at_point o join service_point p on p.id = o.point_id
                                join service s on s.id = o.service_id join agency a on a.id = s.agency_id
                                where p.code = ?1 and daterange(s.active_from, s.active_to, '[]') @> cast(?2 as date)
                                order by a.short_name, s.name, s.id""")
                        .setParameter(1, pointCode)
                        .setParameter(2, today.get().toString())
                        .getResultList())
                .stream()
                        .map(cells -> new OfferedService(
                                (String) cells[0], (String) cells[1], (String) cells[2], (String) cells[3]))
                        .toList();
    }

    /** Where a service is offered today, by name. */
    public List<PointRow> ofService(String serviceCode) {
        return all(new PointFilter("", null, null, null, serviceCode, ServiceFilter.State.ACTIVE));
    }

    private Query bound(Query query, PointFilter filter) {
        if (filter.agencyCode() != null
                && agencies.findByCode(filter.agencyCode()).isEmpty()) {
            throw new InvalidInputException("agency", "input.unknownValue");
        }
        if (filter.districtCode() != null
                && regions.findDistrict(filter.districtCode()).isEmpty()) {
            throw new InvalidInputException("district", "input.unknownValue");
        }
        String pattern = filter.words().isEmpty()
                ? ""
                : "%" + filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return query.setParameter(1, pattern)
                .setParameter(2, text(filter.agencyCode()))
                .setParameter(3, filter.kind() == null ? "" : filter.kind().name())
                .setParameter(4, text(filter.districtCode()))
                .setParameter(5, text(filter.serviceCode()))
                .setParameter(6, filter.state().name())
                .setParameter(8, today.get().toString());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
