package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How many came to the forums of a year, and whose voices they were; no names. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class AttendanceFigures {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = 1_000;

    private static final String EDITIONS =
            """
            select e.uuid, s.code, s.name, e.volume, e.theme, e.agency_id, e.starts_at, e.state,
                count(p.id) filter (where p.origin = 'INVITED' and p.state <> 'WITHDRAWN') as invited,
                count(p.id) filter (where p.origin in ('INVITED', 'REGISTERED') and p.state in ('COMING', 'DELEGATED')) as expected,
                count(a.participant_id) filter (where a.status = 'PRESENT') as present,
                count(a.participant_id) filter (where a.status = 'EXCUSED') as excused,
                count(a.participant_id) filter (where a.status = 'ABSENT') as absent,
                array_agg(distinct p.element) filter (where a.status = 'PRESENT') as elements
            from forum_edition e join forum_series s on s.id = e.series_id
            left join forum_participant p on p.edition_id = e.id
            left join forum_attendance a on a.participant_id = p.id
            where e.starts_at >= ? and e.starts_at < ? and e.state <> 'CANCELLED' and (? or e.agency_id = any(?))
            group by e.id, s.code, s.name order by e.starts_at, e.id limit"""
                    + " " + MOST;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PeopleRules rules;

    @Inject
    private Today today;

    /**
     * One edition.
     *
     * @param agency code of the agency that answers for it
     * @param elements whose voices were present
     * @param score of their number as PEKPPP scores it; 0 for none
     */
    public record Row(
            UUID uuid,
            String series,
            String seriesName,
            int volume,
            String theme,
            String agency,
            Instant startsAt,
            EditionState state,
            int invited,
            int expected,
            int present,
            int excused,
            int absent,
            Set<StakeholderElement> elements,
            int score) {}

    /**
     * The editions of a year in the order they take place, without those cancelled.
     *
     * @param year null for this year
     * @param agencyCode null for all the caller may read
     * @throws InvalidInputException for {@code year}
     * @throws NotFoundException for an agency that does not exist or is not in the caller's scope
     */
    public List<Row> of(Integer year, String agencyCode) {
        int asked = year == null ? today.get().getYear() : year;
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            throw new InvalidInputException("year", "input.unknownValue");
        }
        Scope scope = caller.scope(Permission.FORUM_READ);
        if (agencyCode != null) {
            Long agency = agencies.byCode(agencyCode).id();
            if (!scope.covers(agency)) {
                throw new NotFoundException("organization.agency.unknown");
            }
            scope = Scope.of(agency);
        }
        LocalDate first = LocalDate.of(asked, 1, 1);
        return database.list(
                EDITIONS,
                this::row,
                first.atStartOfDay(today.zone()).toInstant(),
                first.plusYears(1).atStartOfDay(today.zone()).toInstant(),
                scope.governmentWide(),
                scope.agencies().toArray(Long[]::new));
    }

    private Row row(ResultSet row) throws SQLException {
        Set<StakeholderElement> elements = elements(row.getArray("elements"));
        return new Row(
                row.getObject("uuid", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getInt("volume"),
                row.getString("theme"),
                agencies.byId(row.getLong("agency_id")).code(),
                Database.instant(row, "starts_at"),
                EditionState.valueOf(row.getString("state")),
                row.getInt("invited"),
                row.getInt("expected"),
                row.getInt("present"),
                row.getInt("excused"),
                row.getInt("absent"),
                elements,
                rules.score().of(elements.size()));
    }

    private static Set<StakeholderElement> elements(Array names) throws SQLException {
        Set<StakeholderElement> elements = EnumSet.noneOf(StakeholderElement.class);
        if (names != null) {
            Arrays.stream((String[]) names.getArray())
                    .map(StakeholderElement::valueOf)
                    .forEach(elements::add);
        }
        return elements;
    }
}
