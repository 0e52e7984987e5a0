package id.pendopo.service.forum;

import id.pendopo.domain.forum.GuestBook;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of an edition: figures for everybody who may read forums in that agency, names only for those who keep the list
 * or work at the door.
 */
@Stateless
public class PeopleReading {

    /** A sheet with more rows nobody reads. */
    private static final int FILE_ROWS = 10_000;

    private static final int SIZE = 50;

    @Inject
    private PeopleAccess access;

    @Inject
    private Attendance attendance;

    @Inject
    private GuestBooks books;

    @Inject
    private PersonRows rows;

    @Inject
    private Database database;

    @Inject
    private AuditTrail audit;

    /**
     * An edition and its figures.
     *
     * @param keeps whether the caller keeps the list
     * @param works whether the caller may see who is on it
     * @param forgottenAt when the names were removed; null while they are kept
     */
    public record Overview(
            PeopleEdition edition, Attendance.Summary summary, boolean keeps, boolean works, Instant forgottenAt) {}

    /** Another edition whose invitees can be taken over. */
    public record Earlier(UUID uuid, String series, int volume, String theme, int invitees) implements Serializable {}

    /** @throws NotFoundException if there is no such edition in the caller's scope */
    @RolesAllowed({Permission.FORUM_READ, Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
    public Overview overview(UUID edition) {
        PeopleEdition of = access.readable(edition);
        GuestBook book = books.find(of.id());
        return new Overview(
                of,
                attendance.summary(of.id()),
                access.keeps(of),
                access.works(of),
                book == null ? null : book.purgedAt());
    }

    /**
     * A page of the list, by name.
     *
     * @param cursor of a former page; null for the first
     */
    @RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
    public Page<PersonRow> list(UUID edition, PeopleFilter filter, String cursor) {
        PeopleEdition of = access.worked(edition);
        Cursor from = Cursor.whole(cursor, 2);
        boolean backward = from != null && from.backward();
        List<Object> parameters = new ArrayList<>(Arrays.asList(filter.parameters()));
        String after = "";
        if (from != null) {
            after = " and (p.name, p.id) " + (backward ? "<" : ">") + " (?, ?)";
            parameters.add(from.keys().get(0));
            parameters.add(from.number(1));
        }
        List<PersonRow> found = rows.list(
                of.id(),
                filter.condition() + after,
                (backward ? " order by p.name desc, p.id desc" : " order by p.name, p.id") + " limit " + (SIZE + 1),
                parameters.toArray());
        return Page.of(
                found,
                SIZE,
                from,
                row -> List.of(row.name(), Long.toString(row.id())),
                rows.count(of.id(), filter.condition(), Page.COUNT_CAP + 1, filter.parameters()));
    }

    /**
     * Everybody on the list, for a file; that it was taken away is recorded.
     *
     * @return by name, at most 10,000
     */
    @RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
    public List<PersonRow> export(UUID edition, PeopleFilter filter) {
        PeopleEdition of = access.worked(edition);
        audit.record("forum.people-exported", "forum-edition", edition.toString(), Map.of());
        return rows.list(of.id(), filter.condition(), " order by p.name, p.id limit " + FILE_ROWS, filter.parameters());
    }

    /** @throws NotFoundException {@code forum.people.unknown} if there is nobody of that name on it any more */
    @RolesAllowed({Permission.FORUM_MANAGE, Permission.FORUM_MODERATE})
    public PersonRow person(UUID edition, UUID person) {
        PeopleEdition of = access.worked(edition);
        return rows.list(of.id(), " and p.uuid = ?", "", person).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.people.unknown"));
    }

    /** Other editions of the same agency that had invitees, the latest first. */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public List<Earlier> earlier(UUID edition) {
        PeopleEdition of = access.kept(edition);
        return database.list(
                """
                select e.uuid, s.name, e.volume, e.theme, count(*)
                from forum_edition e join forum_series s on s.id = e.series_id
                join forum_participant p on p.edition_id = e.id and p.origin = 'INVITED' and p.name is not null
                where e.agency_id = ? and e.id <> ?
                group by e.id, s.name order by e.starts_at desc nulls first, e.id desc limit 100""",
                row -> new Earlier(
                        row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getString(4), row.getInt(5)),
                of.agencyId(),
                of.id());
    }
}
