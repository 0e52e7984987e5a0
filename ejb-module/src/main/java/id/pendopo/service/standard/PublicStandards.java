package id.pendopo.service.standard;

import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What everybody may read of services and their standards (UU 25/2009 Pasal 22 and 23): the services in use today, and of a
 * standard that is published or in force the six components of service delivery. Drafts, the components of management and the
 * people who wrote them are not read at all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicStandards {

    private static final int MAX_SIZE = 200;

    /** What a hit tells: what to bring, how long it takes, what it costs. */
    private static final Set<StandardComponent> HIT =
            Set.of(StandardComponent.REQUIREMENTS, StandardComponent.DURATION, StandardComponent.FEE);

    private static final String COLUMNS =
            "select " + CatalogueRows.COLUMNS + ", %s as irrelevance" + CatalogueRows.FROM + " where ";

    private static final String IRRELEVANCE =
            "-round(ts_rank(s.search, websearch_to_tsquery('indonesian', ?))::numeric, 6)";

    /** Offered today at a place; its parameters are the day and what the place must be. */
    private static final String OFFERED =
            """
             exists (select 1 from service_at_point o join service_point p on p.id = o.point_id
                         where o.service_id = s.id and cast(? as date) between p.active_from and coalesce(p.active_to, 'infinity') and %s = ?)""";

    @Inject
    private Database database;

    @Inject
    private PublicSections sections;

    @Inject
    private CatalogueRows rows;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private ConsultationMinutes consultations;

    @Inject
    private Today today;

    /** A condition and its values. */
    private record Where(String sql, List<Object> values) {}

    private record Found(long id, BigDecimal irrelevance, CatalogueEntry entry) {

        List<String> keys() {
            return List.of(irrelevance.toPlainString(), entry.name(), Long.toString(id));
        }
    }

    /**
     * A page of the catalogue: by relevance where words are looked for, else by name. Standards have the components a hit
     * shows only.
     *
     * @param cursor of a former page for the same words; null for the first
     * @param size entries on a page, at most 200
     * @throws InvalidInputException for a cursor that is none, or an agency ({@code agency}) or district ({@code district})
     *     that does not exist
     */
    public Page<CatalogueEntry> find(CatalogueFilter filter, String cursor, int size) {
        int most = Math.min(Math.max(size, 1), MAX_SIZE);
        Where where = where(filter);
        Cursor from = Cursor.whole(cursor, 3);
        boolean backward = from != null && from.backward();
        String rank = filter.words().isEmpty() ? "0::numeric" : IRRELEVANCE;
        List<Object> values = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            values.add(filter.words());
        }
        values.addAll(where.values());
        String sql = COLUMNS.formatted(rank) + where.sql();
        if (from != null) {
            sql += " and (" + rank + ", s.name, s.id) " + (backward ? "<" : ">") + " (?, ?, ?)";
            if (!filter.words().isEmpty()) {
                values.add(filter.words());
            }
            values.addAll(keys(from));
        }
        sql += backward ? " order by irrelevance desc, s.name desc, s.id desc" : " order by irrelevance, s.name, s.id";
        Map<Long, AgencyRef> known = new HashMap<>();
        List<Found> found = database.list(sql + " limit " + (most + 1), row -> found(row, known), values.toArray());
        long count = database.first(
                        "select count(*) from (select 1 from service s where " + where.sql() + " limit "
                                + (Page.COUNT_CAP + 1) + ") c",
                        row -> row.getLong(1),
                        where.values().toArray())
                .orElse(0L);
        Page<Found> page = Page.of(found, most, from, Found::keys, count);
        Map<Long, PublicStandard> standards =
                sections.of(page.rows().stream().map(Found::id).toList(), HIT);
        return page.map(one -> one.entry().with(standards.get(one.id())));
    }

    /**
     * One service with what is public of its standard, all six components.
     *
     * @param code of the service
     * @throws NotFoundException {@code standard.service.unknown} if there is none in use today
     */
    public CatalogueEntry read(String code) {
        Found found = active(code).orElseThrow(() -> new NotFoundException("standard.service.unknown"));
        Collection<StandardComponent> all = StandardComponent.published();
        return found.entry().with(sections.of(List.of(found.id()), all).get(found.id()));
    }

    /** The name of a service in use today; empty if there is none with this code. */
    public Optional<String> nameOf(String code) {
        return active(code).map(found -> found.entry().name());
    }

    /**
     * The published consultation at which a standard was discussed.
     *
     * @param standard as {@link PublicStandard#uuid} names it
     * @return empty if its minutes come from elsewhere, or nothing of them is published
     */
    public Optional<ConsultationMinutes.Signed> consultation(UUID standard) {
        return database.first(
                        "select minutes_file from service_standard where uuid = ? and state in ('PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW')",
                        row -> row.getObject(1, UUID.class),
                        standard)
                .flatMap(consultations::ofFile)
                .filter(signed -> signed.publicPath() != null);
    }

    private Optional<Found> active(String code) {
        Where active = where(CatalogueFilter.ALL);
        List<Object> values = new ArrayList<>(active.values());
        values.add(code == null ? "" : code.replace("\u0000", ""));
        return database.first(
                COLUMNS.formatted("0::numeric") + active.sql() + " and s.code = ?",
                row -> found(row, new HashMap<>()),
                values.toArray());
    }

    private Where where(CatalogueFilter filter) {
        StringBuilder sql = new StringBuilder(CatalogueRows.ACTIVE);
        List<Object> values = new ArrayList<>(List.of(today.get().toString()));
        if (!filter.words().isEmpty()) {
            sql.append(" and s.search @@ websearch_to_tsquery('indonesian', ?)");
            values.add(filter.words());
        }
        if (filter.agencyCode() != null) {
            sql.append(" and s.agency_id = ?");
            values.add(agencies.findByCode(filter.agencyCode())
                    .map(AgencyRef::id)
                    .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue")));
        }
        if (filter.mode() != null) {
            sql.append(" and s.mode = ?");
            values.add(filter.mode().name());
        }
        if (filter.lifeEvent() != null) {
            sql.append(" and ? = any (string_to_array(s.life_events, ','))");
            values.add(filter.lifeEvent().name());
        }
        if (filter.audience() != null) {
            sql.append(" and ? = any (string_to_array(s.audiences, ','))");
            values.add(filter.audience().name());
        }
        if (filter.districtCode() != null) {
            sql.append(" and ").append(OFFERED.formatted("p.district_id"));
            values.add(today.get().toString());
            values.add(regions.findDistrict(filter.districtCode())
                    .map(DistrictRef::id)
                    .orElseThrow(() -> new InvalidInputException("district", "input.unknownValue")));
        }
        if (filter.pointCode() != null) {
            sql.append(" and ").append(OFFERED.formatted("p.code"));
            values.add(today.get().toString());
            values.add(filter.pointCode());
        }
        return new Where(sql.toString(), values);
    }

    private static List<Object> keys(Cursor from) {
        return List.of(from.decimal(0), from.keys().get(1), from.number(2));
    }

    private Found found(ResultSet row, Map<Long, AgencyRef> known) throws SQLException {
        return new Found(row.getLong("id"), row.getBigDecimal("irrelevance"), rows.entry(row, known));
    }
}
