package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.domain.standard.StandardState;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How far the standards of services in use are (UU 25/2009 Pasal 20 to 22: every service has one, of 14 components, and it is
 * published): an agency sees its own, who reads for the whole government all.
 */
@Stateless
@RolesAllowed(Permission.STANDARD_READ)
public class StandardBoard {

    public static final int FILE_ROWS = 5_000;
    private static final int MAX_SIZE = 200;

    /**
     * Each service in use with the version the public reads or else the latest. Parameters: 1 and 2 the scope, 3 today, 4 and 5
     * the months after which a review is due and overdue.
     */
    private static final String PROGRESS =
            """
            with progress as (
                select s.id, s.code, s.name, s.agency_id, v.uuid, v.number, v.state, said.components, said.filled, v.since,
                       v.uuid is null as none,
                       v.uuid is not null and said.filled < 14 as incomplete,
                       v.uuid is not null and not v.open as unpublished,
                       coalesce(v.open and v.since + make_interval(months => cast(?4 as integer)) < cast(?3 as date)
                                and v.since + make_interval(months => cast(?5 as integer)) >= cast(?3 as date), false) as due,
                       coalesce(v.open and v.since + make_interval(months => cast(?5 as integer)) < cast(?3 as date), false)
                           as overdue
                from service s
                left join lateral (
                    select t.id, t.uuid, t.number, t.state, t.state in ('PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW') as open,
                           case when t.in_force_from is null then t.reviewed_on
                                else greatest(t.in_force_from, t.reviewed_on) end as since
                    from service_standard t where t.service_id = s.id and t.state <> 'REVOKED'
                    order by open desc, t.number desc limit 1) v on true
                left join lateral (
                    select count(*) as filled, string_agg(c.component, ',') as components
                    from standard_section c where c.standard_id = v.id
                      and (c.text <> '' or c.amount is not null or c.free
                           or exists (select 1 from standard_item i where i.section_id = c.id))) said on true
                where s.active_from <= cast(?3 as date) and (s.active_to is null or s.active_to >= cast(?3 as date))
                  and (?1 or s.agency_id = any (cast(string_to_array(?2, ',') as bigint[]))))
            """;

    private static final String COLUMNS =
            """
            select p.id, p.code, p.name, a.code, a.short_name, p.uuid, p.number, p.state, p.components, p.since,
                   p.none, p.incomplete, p.unpublished, p.due, p.overdue,\s"""
                    + SippnState.COLUMNS;

    private static final String FROM = " from progress p join agency a on a.id = p.agency_id" + SippnState.LATEST
            + " where (?6 = '' or a.code = ?6)";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "pendopo.standard.review-months", defaultValue = "12")
    private int reviewMonths;

    @Inject
    @ConfigProperty(name = "pendopo.standard.overdue-months", defaultValue = "36")
    private int overdueMonths;

    /** The agencies in the caller's scope that render services, by name. */
    @SuppressWarnings("unchecked")
    public List<BoardRow> agencies() {
        String sql = PROGRESS
                + """
                select a.code, a.name, count(*), count(*) filter (where p.none), count(*) filter (where p.incomplete),
                       count(*) filter (where p.unpublished), count(*) filter (where p.due), count(*) filter (where p.overdue),
                       count(*) filter (where not (p.none or p.incomplete or p.unpublished or p.due or p.overdue)),
                       exists (select 1 from service_pledge m where m.agency_id = a.id)
                from progress p join agency a on a.id = p.agency_id
                group by a.id, a.code, a.name order by a.name, a.id""";
        return ((List<Object[]>) scoped(em.createNativeQuery(sql)).getResultList())
                .stream()
                        .map(cells -> new BoardRow(
                                (String) cells[0],
                                (String) cells[1],
                                number(cells[2]),
                                number(cells[3]),
                                number(cells[4]),
                                number(cells[5]),
                                number(cells[6]),
                                number(cells[7]),
                                number(cells[8]),
                                (Boolean) cells[9]))
                        .toList();
    }

    /**
     * A page of services behind a number of the board, by name.
     *
     * @param agencyCode null for all in the caller's scope
     * @param gap what is missing; null for all services in use
     * @param sippn how far with SIPP Nasional; null for any
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or {@code agency} for one that does not exist
     */
    public Page<GapRow> services(String agencyCode, StandardGap gap, SippnStatus sippn, String cursor, int size) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 2);
        boolean backward = from != null && from.backward();
        String after = from == null ? "" : " and (p.name, p.id) " + (backward ? "<" : ">") + " (?7, ?8)";
        String direction = backward ? " desc" : "";
        Query query = filtered(
                        em.createNativeQuery(PROGRESS + COLUMNS + FROM + condition(gap, sippn) + after
                                + " order by p.name"
                                + direction + ", p.id" + direction),
                        agencyCode)
                .setMaxResults(rows + 1);
        if (from != null) {
            query.setParameter(7, from.keys().get(0)).setParameter(8, from.number(1));
        }
        Query count = filtered(
                em.createNativeQuery(PROGRESS + "select count(*) from (select 1" + FROM + condition(gap, sippn)
                        + " limit "
                        + (Page.COUNT_CAP + 1) + ") c"),
                agencyCode);
        return Page.of(
                read(query),
                rows,
                from,
                row -> List.of(row.name(), String.valueOf(row.id())),
                ((Number) count.getSingleResult()).longValue());
    }

    /** The services behind a number of the board, for files; at most {@link #FILE_ROWS}. */
    public List<GapRow> all(String agencyCode, StandardGap gap, SippnStatus sippn) {
        return read(filtered(
                em.createNativeQuery(PROGRESS + COLUMNS + FROM + condition(gap, sippn)
                        + " order by a.name, p.name, p.id limit " + FILE_ROWS),
                agencyCode));
    }

    private static String condition(StandardGap gap, SippnStatus sippn) {
        return SippnState.condition(sippn) + missing(gap);
    }

    private static String missing(StandardGap gap) {
        return gap == null
                ? ""
                : switch (gap) {
                    case NONE -> " and p.none";
                    case INCOMPLETE -> " and p.incomplete";
                    case UNPUBLISHED -> " and p.unpublished";
                    case DUE -> " and p.due";
                    case OVERDUE -> " and p.overdue";
                    case NOTHING -> " and not (p.none or p.incomplete or p.unpublished or p.due or p.overdue)";
                };
    }

    private Query filtered(Query query, String agencyCode) {
        if (agencyCode != null && agencies.findByCode(agencyCode).isEmpty()) {
            throw new InvalidInputException("agency", "input.unknownValue");
        }
        return scoped(query).setParameter(6, agencyCode == null ? "" : agencyCode);
    }

    private Query scoped(Query query) {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        return query.setParameter(1, scope.governmentWide())
                .setParameter(2, scope.agencies().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(3, today.get().toString())
                .setParameter(4, reviewMonths)
                .setParameter(5, overdueMonths);
    }

    /** The agencies the caller may look at, by name. */
    public List<AgencyRef> readable() {
        Scope scope = caller.scope(Permission.STANDARD_READ);
        return agencies.active().stream()
                .filter(agency -> scope.covers(agency.id()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<GapRow> read(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(StandardBoard::row).toList();
    }

    private static GapRow row(Object[] cells) {
        List<StandardGap> gaps = new ArrayList<>();
        StandardGap[] asked = {
            StandardGap.NONE, StandardGap.INCOMPLETE, StandardGap.UNPUBLISHED, StandardGap.DUE, StandardGap.OVERDUE
        };
        for (int i = 0; i < asked.length; i++) {
            if ((Boolean) cells[10 + i]) {
                gaps.add(asked[i]);
            }
        }
        return new GapRow(
                ((Number) cells[0]).longValue(),
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                (UUID) cells[5],
                cells[6] == null ? 0 : number(cells[6]),
                cells[7] == null ? null : StandardState.valueOf((String) cells[7]),
                components((String) cells[8]),
                ServiceReading.day(cells[9]),
                List.copyOf(gaps),
                SippnState.read(cells, 15));
    }

    private static Set<StandardComponent> components(String names) {
        EnumSet<StandardComponent> said = EnumSet.noneOf(StandardComponent.class);
        if (names != null) {
            Arrays.stream(names.split(",")).map(StandardComponent::valueOf).forEach(said::add);
        }
        return said;
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
