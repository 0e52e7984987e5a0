package id.pendopo.service.standard;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Services as open data, for everybody: those of the catalogue, with the six components of service delivery where a standard
 * is published (UU 25/2009 Pasal 23). As in {@link PublicStandards}, drafts and the components of management are not read.
 */
@Stateless
@PermitAll
public class OpenServices {

    private static final String COLUMNS = "select " + CatalogueRows.COLUMNS + ", g.uuid as agency, "
            + OpenConditions.MODIFIED + " as modified" + CatalogueRows.FROM
            + " join agency g on g.id = s.agency_id where ";

    @Inject
    private Database database;

    @Inject
    private PublicSections sections;

    @Inject
    private CatalogueRows rows;

    @Inject
    private Today today;

    private record Found(long id, CatalogueEntry entry, UUID agency, Instant modifiedAt) {}

    /**
     * A page of services by name, each with what is public of its standard.
     *
     * @param page 1 for the first
     * @param size services on a page, at least 1
     */
    public OpenPage<OpenService> find(OpenFilter filter, int page, int size) {
        OpenConditions wanted = OpenConditions.of(filter, today.get());
        Map<Long, AgencyRef> known = new HashMap<>();
        List<Found> found = database.list(
                COLUMNS + wanted.sql() + " order by s.name, s.id limit ? offset ?",
                row -> found(row, known),
                wanted.and(size, OpenPage.skipped(page, size)));
        long total = database.first(
                        "select count(*) from service s where " + wanted.sql(),
                        row -> row.getLong(1),
                        wanted.values().toArray())
                .orElse(0L);
        return new OpenPage<>(whole(found), total, page, size);
    }

    /**
     * One service.
     *
     * @throws NotFoundException {@code standard.service.unknown} if there is none in use today
     */
    public OpenService read(UUID service) {
        OpenConditions wanted = OpenConditions.of(OpenFilter.ALL, today.get());
        List<Found> found = database.list(
                COLUMNS + wanted.sql() + " and s.uuid = ?", row -> found(row, new HashMap<>()), wanted.and(service));
        return whole(found).stream().findFirst().orElseThrow(() -> new NotFoundException("standard.service.unknown"));
    }

    private List<OpenService> whole(List<Found> found) {
        Map<Long, PublicStandard> standards =
                sections.of(found.stream().map(Found::id).toList(), StandardComponent.published());
        return found.stream()
                .map(one -> new OpenService(one.entry().with(standards.get(one.id())), one.agency(), one.modifiedAt()))
                .toList();
    }

    private Found found(ResultSet row, Map<Long, AgencyRef> known) throws SQLException {
        return new Found(
                row.getLong("id"),
                rows.entry(row, known),
                row.getObject("agency", UUID.class),
                Database.instant(row, "modified"));
    }
}
