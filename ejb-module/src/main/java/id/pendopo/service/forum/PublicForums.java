package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.document.FileContent;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What everybody may read of forums: those announced, and of the published ones what was asked, answered and promised. Nobody
 * who came or spoke is named; what became a confidential or supervision-level complaint is left out, and what identifies people
 * within the words is blacked.
 */
@Stateless
@PermitAll
public class PublicForums {

    /** The one rule of which editions show what was said. */
    static final String OPEN = "e.state in ('PUBLISHED', 'CLOSED')";

    /** The one rule of which editions everybody may know of. */
    static final String ANNOUNCED = "e.state not in ('DRAFT', 'CANCELLED') and e.starts_at is not null";
    /** Ended, or past its time; the one parameter is now. */
    private static final String OVER = "(e.ends_at < ? or e.state in ('FINISHED', 'SIGNED', 'PUBLISHED', 'CLOSED'))";

    private static final String FROM = " from forum_edition e join forum_series f on f.id = e.series_id ";
    private static final String COLUMNS =
            "select e.id, e.uuid, f.code, f.name, f.kind, e.volume, e.theme, e.agency_id, e.starts_at, e.ends_at, e.mode,"
                    + " e.venue, e.link, e.state, e.background, e.opener, e.moderator";
    private static final int SIZE = 20;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Attendance attendance;

    @Inject
    private PublicForumParts parts;

    @Inject
    private PublicProgramme programme;

    @Inject
    private DocumentStore documents;

    @Inject
    private Clock clock;

    /**
     * Which editions are wanted; null for any.
     *
     * @param series code of one series
     * @param upcoming those to come, the next first; else those past, the latest first
     */
    public record Filter(String words, String series, String agency, boolean upcoming) {}

    /** A series as everybody may know of it. */
    public record SeriesRef(String code, String name, String description) implements java.io.Serializable {}

    /**
     * A page of the editions everybody may know of.
     *
     * @throws InvalidInputException for a cursor that is none, or an agency that does not exist ({@code agency})
     */
    public Page<PublicForumRow> find(Filter filter, String cursor) {
        StringBuilder where = new StringBuilder(ANNOUNCED + (filter.upcoming() ? " and not " : " and ") + OVER);
        List<Object> values = new ArrayList<>(List.of(clock.instant()));
        if (filter.words() != null) {
            where.append(" and position(lower(?) in lower(e.theme || ' ' || f.name || ' ' || e.background)) > 0");
            values.add(filter.words());
        }
        if (filter.series() != null) {
            where.append(" and f.code = ?");
            values.add(filter.series());
        }
        if (filter.agency() != null) {
            where.append(" and e.agency_id = ?");
            values.add(agencies.findByCode(filter.agency())
                    .map(AgencyRef::id)
                    .orElseThrow(() -> new InvalidInputException("agency", "input.unknownValue")));
        }
        long count = database.first(
                        "select count(*) from (select 1" + FROM + "where " + where + " limit " + (Page.COUNT_CAP + 1)
                                + ") c",
                        row -> row.getLong(1),
                        values.toArray())
                .orElse(0L);
        Cursor from = Cursor.whole(cursor, 2);
        boolean up = filter.upcoming() != (from != null && from.backward());
        if (from != null) {
            where.append(" and (e.starts_at, e.id) " + (up ? ">" : "<") + " (?::timestamptz, ?)");
            values.add(from.instant(0));
            values.add(from.number(1));
        }
        List<PublicForumRow> rows = database.list(
                COLUMNS + FROM + "where " + where + " order by e.starts_at " + (up ? "" : "desc") + ", e.id "
                        + (up ? "" : "desc") + " limit " + (SIZE + 1),
                this::head,
                values.toArray());
        return Page.of(rows, SIZE, from, row -> List.of(row.startsAt().toString(), Long.toString(row.id())), count);
    }

    /** Series that have an edition everybody may know of, by name. */
    public List<SeriesRef> series() {
        return database.list(
                "select f.code, f.name, f.description from forum_series f where exists (select 1 from forum_edition e"
                        + " where e.series_id = f.id and " + ANNOUNCED + ") order by f.name, f.id",
                row -> new SeriesRef(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** @throws NotFoundException {@code forum.edition.unknown} if there is none everybody may know of */
    public PublicForum read(UUID uuid) {
        record Found(PublicForumRow head, String background, String opener, String moderator) {}
        Found found = database.first(
                        COLUMNS + FROM + "where " + ANNOUNCED + " and e.uuid = ?",
                        row -> new Found(
                                head(row),
                                row.getString("background"),
                                row.getString("opener"),
                                row.getString("moderator")),
                        uuid)
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
        long id = found.head().id();
        boolean open = found.head().published();
        Optional<Object[]> minutes = open ? parts.minutes(id) : Optional.empty();
        return new PublicForum(
                found.head(),
                found.background(),
                found.opener(),
                found.moderator(),
                found.head().state() == EditionState.SCHEDULED && parts.registering(id),
                parts.services(id),
                open ? attendance.presentCount(id) : 0,
                open ? parts.elements(id) : List.of(),
                open ? parts.said(id) : List.of(),
                open ? parts.agreed(id) : List.of(),
                open ? parts.promised(uuid) : List.of(),
                open ? parts.photos(id) : List.of(),
                parts.materials(id),
                programme.agenda(id, found.head().startsAt()),
                programme.stations(uuid),
                programme.reports(id),
                minutes.map(one -> (String) one[0]).orElse(""),
                minutes.map(one -> (LocalDate) one[1]).orElse(null));
    }

    /**
     * The signed minutes of a published edition, to be written out after the transaction. They cannot be changed any more; once
     * something in them is a confidential complaint they are not for everybody.
     *
     * @throws NotFoundException if there are none everybody may read
     */
    public FileContent minutes(UUID edition) {
        return documents.content(database.first(
                        "select m.pdf from forum_minutes m join forum_edition e on e.id = m.edition_id where " + OPEN
                                + " and e.uuid = ? and m.pdf is not null and not " + MinutesContents.TELLING,
                        row -> row.getObject(1, UUID.class),
                        edition)
                .orElseThrow(() -> new NotFoundException("document.notFound")));
    }

    private String agency(ResultSet row) throws SQLException {
        return agencies.findById(row.getObject("agency_id", Long.class))
                .map(AgencyRef::name)
                .orElse(null);
    }

    private PublicForumRow head(ResultSet row) throws SQLException {
        return new PublicForumRow(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getString("code"),
                row.getString("name"),
                SeriesKind.valueOf(row.getString("kind")),
                row.getInt("volume"),
                row.getString("theme"),
                agency(row),
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"),
                EditionMode.valueOf(row.getString("mode")),
                row.getString("venue"),
                row.getString("link"),
                EditionState.valueOf(row.getString("state")));
    }
}
