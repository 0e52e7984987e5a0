package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.AgencyChannel;
import id.pendopo.domain.organization.AgencyUnit;
import id.pendopo.domain.organization.Letterhead;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDetail.ChannelRow;
import id.pendopo.service.organization.AgencyDetail.UnitRow;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at agencies; everybody who is signed in may. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class AgencyReading {

    private static final int MAX_SIZE = 200;

    private static final String FROM =
            """
            from agency a left join agency p on p.id = a.parent_id
            where (?1 = '' or a.code ilike ?2 escape '\\' or a.short_name ilike ?2 escape '\\' or a.name ilike ?2 escape '\\')
              and (?3 = '' or a.kind = ?3)
              and (?4 = 'ALL' or (daterange(a.active_from, a.active_to, '[]') @> cast(?5 as date)) = (?4 = 'ACTIVE'))""";

    private static final String COLUMNS =
            """
            select a.id, a.code, a.short_name, a.name, a.kind, p.code, p.short_name,
                   (select count(*) from agency_unit u where u.agency_id = a.id
                       and daterange(u.active_from, u.active_to, '[]') @> cast(?5 as date)),
                   (select count(*) from agency_channel c where c.agency_id = a.id),
                   a.active_from, a.active_to, daterange(a.active_from, a.active_to, '[]') @> cast(?5 as date)""";

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private CurrentCaller caller;

    /**
     * A page of agencies by name.
     *
     * @param cursor of a former page; null for the first
     * @param size rows on a page, at most 200
     * @throws InvalidInputException for a cursor that is none
     */
    public Page<AgencyRow> list(AgencyFilter filter, String cursor, int size) {
        int rows = Math.min(Math.max(size, 1), MAX_SIZE);
        Cursor from = Cursor.whole(cursor, 2);
        boolean backward = from != null && from.backward();
        String after = from == null ? "" : " and (a.name, a.id) " + (backward ? "<" : ">") + " (?6, ?7)";
        String order = backward ? " order by a.name desc, a.id desc" : " order by a.name, a.id";
        Query query = bound(em.createNativeQuery(COLUMNS + " " + FROM + after + order), filter)
                .setMaxResults(rows + 1);
        if (from != null) {
            query.setParameter(6, from.keys().get(0)).setParameter(7, from.number(1));
        }
        Query count = bound(
                em.createNativeQuery(
                        "select count(*) from (select 1 " + FROM + " limit " + (Page.COUNT_CAP + 1) + ") c"),
                filter);
        return Page.of(
                rows(query),
                rows,
                from,
                row -> List.of(row.name(), String.valueOf(row.id())),
                ((Number) count.getSingleResult()).longValue());
    }

    /** Every agency the filter lets through, by name, for files; at most 5,000. */
    public List<AgencyRow> all(AgencyFilter filter) {
        return rows(bound(em.createNativeQuery(COLUMNS + " " + FROM + " order by a.name, a.id limit 5000"), filter));
    }

    /**
     * One agency with its units and contact channels.
     *
     * @throws NotFoundException if there is none with this code
     */
    public AgencyDetail detail(String code) {
        Agency agency = em.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code == null ? "" : code.replace("\u0000", ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organization.agency.unknown"));
        List<AgencyRef> children =
                ids("select a.id from Agency a where a.parentId = :id order by a.name", agency).stream()
                        .flatMap(id -> directory.findById(id).stream())
                        .toList();
        List<AgencyUnit> units = em.createQuery(
                        "select u from AgencyUnit u where u.agencyId = :id order by u.name, u.id", AgencyUnit.class)
                .setParameter("id", agency.getId())
                .getResultList();
        List<ChannelRow> channels = em.createQuery(
                        "select c from AgencyChannel c where c.agencyId = :id order by c.kind, c.value",
                        AgencyChannel.class)
                .setParameter("id", agency.getId())
                .getResultStream()
                .map(AgencyReading::channel)
                .toList();
        var scope = caller.scope(Permission.ORGANIZATION_MANAGE);
        return new AgencyDetail(
                agency.getUuid(),
                agency.getVersion(),
                agency.getCode(),
                agency.getShortName(),
                agency.getName(),
                agency.getKind().name(),
                directory.findById(agency.getParentId()).orElse(null),
                children,
                agency.getActive().from(),
                agency.getActive().to(),
                agency.getActive().includes(today.get()),
                letterhead(agency.getLetterhead()),
                tree(units),
                channels,
                scope.governmentWide(),
                scope.covers(agency.getId()));
    }

    private List<Long> ids(String query, Agency agency) {
        return em.createQuery(query, Long.class)
                .setParameter("id", agency.getId())
                .getResultList();
    }

    /** Units in the order of the tree: each one before what lies below it. */
    private List<UnitRow> tree(List<AgencyUnit> units) {
        Map<Long, List<AgencyUnit>> below = units.stream()
                .collect(Collectors.groupingBy(unit -> unit.getParentId() == null ? 0L : unit.getParentId()));
        List<UnitRow> rows = new ArrayList<>();
        addBelow(0L, null, 0, below, rows);
        return Collections.unmodifiableList(rows);
    }

    private void addBelow(
            Long parent, String parentCode, int depth, Map<Long, List<AgencyUnit>> below, List<UnitRow> rows) {
        for (AgencyUnit unit : below.getOrDefault(parent, List.of())) {
            ActivePeriod active = unit.getActive();
            rows.add(new UnitRow(
                    unit.getVersion(),
                    unit.getCode(),
                    unit.getName(),
                    parentCode,
                    depth,
                    active.from(),
                    active.to(),
                    active.includes(today.get())));
            addBelow(unit.getId(), unit.getCode(), depth + 1, below, rows);
        }
    }

    private Query bound(Query query, AgencyFilter filter) {
        String pattern =
                "%" + filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return query.setParameter(1, filter.words())
                .setParameter(2, pattern)
                .setParameter(3, filter.kind() == null ? "" : filter.kind().name())
                .setParameter(4, filter.state().name())
                .setParameter(5, today.get().toString());
    }

    @SuppressWarnings("unchecked")
    private static List<AgencyRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(AgencyReading::row).toList();
    }

    private static AgencyRow row(Object[] cells) {
        return new AgencyRow(
                ((Number) cells[0]).longValue(),
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                (String) cells[5],
                (String) cells[6],
                ((Number) cells[7]).intValue(),
                ((Number) cells[8]).intValue(),
                day(cells[9]),
                day(cells[10]),
                (Boolean) cells[11]);
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : cell instanceof LocalDate day ? day : ((java.sql.Date) cell).toLocalDate();
    }

    private static ChannelRow channel(AgencyChannel channel) {
        return new ChannelRow(
                channel.getId(),
                channel.getVersion(),
                channel.getKind().name(),
                channel.getValue(),
                channel.getHours(),
                channel.getNote());
    }

    private static LetterheadForm letterhead(Letterhead letterhead) {
        return new LetterheadForm(
                letterhead.government(),
                letterhead.address(),
                letterhead.city(),
                letterhead.postalCode(),
                letterhead.phone(),
                letterhead.email(),
                letterhead.website(),
                letterhead.headTitle(),
                letterhead.logo());
    }
}
