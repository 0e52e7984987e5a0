package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How forums went, in numbers: whose voices were there, how much was answered, how long the minutes took, how many promises
 * are kept. Of the agencies whose forums the reader sees.
 */
@Stateless
public class EditionFigures {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = 1_000;

    private static final String SQL =
            """
            select e.uuid, f.name, f.kind, e.volume, e.theme, e.agency_id, e.starts_at, e.state, e.published_at, m.signed_on,
                coalesce(came.present, 0) as present, coalesce(came.elements, 0) as elements,
                coalesce(target.wanted, 0) as wanted, coalesce(target.met, 0) as met,
                coalesce(said.inputs, 0) as inputs, coalesce(said.answerable, 0) as answerable,
                coalesce(said.handled, 0) as handled,
                coalesce(promised.promises, 0) as promises, coalesce(promised.kept, 0) as kept
            from forum_edition e join forum_series f on f.id = e.series_id
            left join forum_minutes m on m.edition_id = e.id and m.state = 'SEALED'
            left join lateral (select count(*) as present, count(distinct p.element) as elements
                from forum_attendance a join forum_participant p on p.id = a.participant_id
                where a.edition_id = e.id and a.status = 'PRESENT') came on true
            left join lateral (select count(*) as wanted, count(*) filter (where t.wanted <= (select count(*)
                    from forum_attendance a join forum_participant p on p.id = a.participant_id
                    where a.edition_id = e.id and a.status = 'PRESENT' and p.element = t.element)) as met
                from forum_element_target t where t.edition_id = e.id) target on true
            left join lateral (select count(*) as inputs, count(*) filter (where i.kind <> 'APPRECIATION') as answerable,
                    count(*) filter (where i.kind <> 'APPRECIATION' and (i.answered_at is not null or i.complaint_id is not null
                        or i.commitment is not null or i.standard_id is not null)) as handled
                from forum_input i where i.edition_id = e.id) said on true
            left join lateral (select count(*) as promises, count(*) filter (where k.state in ('DONE', 'VERIFIED')) as kept
                from commitment k where k.source = 'FORUM' and k.source_key = e.uuid::text and not k.confidential
                    and k.state not in ('CANCELLED', 'CARRIED_OVER')) promised on true
            where e.state in ('FINISHED', 'SIGNED', 'PUBLISHED', 'CLOSED') and e.starts_at >= ? and e.starts_at < ?
                and (? or e.agency_id = any(?)) and (?::bigint is null or e.agency_id = ?::bigint)
            order by e.starts_at desc, e.id desc limit """
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
     * The editions of a year that took place.
     *
     * @param year null for this one
     * @param agency code of one agency; null for all the reader sees
     * @throws InvalidInputException naming {@code year} or {@code agency}
     */
    @RolesAllowed(Permission.FORUM_READ)
    public ForumFigures of(Integer year, String agency) {
        int wanted = year == null ? today.get().getYear() : year;
        if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
            throw new InvalidInputException("year", "input.unknownValue");
        }
        Long one = agency == null
                ? null
                : agencies.findByCode(agency)
                        .map(AgencyRef::id)
                        .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue"));
        Scope scope = caller.scope(Permission.FORUM_READ);
        return new ForumFigures(
                wanted,
                database.list(
                        SQL,
                        this::figure,
                        begin(wanted),
                        begin(wanted + 1),
                        scope.governmentWide(),
                        scope.agencies().toArray(Long[]::new),
                        one,
                        one));
    }

    private Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(today.zone()).toInstant();
    }

    private EditionFigure figure(ResultSet row) throws SQLException {
        AgencyRef agency = agencies.byId(row.getLong("agency_id"));
        LocalDate day = Database.instant(row, "starts_at").atZone(today.zone()).toLocalDate();
        Instant published = Database.instant(row, "published_at");
        int elements = row.getInt("elements");
        return new EditionFigure(
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                SeriesKind.valueOf(row.getString("kind")),
                row.getInt("volume"),
                row.getString("theme"),
                agency.code(),
                agency.name(),
                day,
                EditionState.valueOf(row.getString("state")),
                row.getInt("present"),
                elements,
                rules.score().of(elements),
                row.getInt("wanted"),
                row.getInt("met"),
                row.getInt("inputs"),
                row.getInt("answerable"),
                row.getInt("handled"),
                days(day, row.getObject("signed_on", LocalDate.class)),
                days(
                        day,
                        published == null
                                ? null
                                : published.atZone(today.zone()).toLocalDate()),
                row.getInt("promises"),
                row.getInt("kept"));
    }

    private static Integer days(LocalDate from, LocalDate to) {
        return to == null ? null : (int) ChronoUnit.DAYS.between(from, to);
    }
}
