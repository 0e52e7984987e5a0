package id.pendopo.service.forum;

import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.commitment.CommitmentState;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.service.commitment.PublicCommitment;
import id.pendopo.service.commitment.PublicCommitments;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What everybody may read of a whole series of forums: what was asked and answered over all its editions, what was promised and
 * where that stands. The rules of {@link PublicForums} and of the public register hold here too.
 */
@Stateless
@PermitAll
public class PublicSeriesReading {

    private static final int SIZE = 20;
    private static final int NEXT = 3;

    private static final String HANDLED =
            "(i.answered_at is not null or i.complaint_id is not null or i.commitment is not null or i.standard_id is not null)";

    /** Of the inputs {@code i} with their complaints {@code c}. */
    private static final String SAID =
            """
            count(*) as said, count(*) filter (where i.kind <> 'APPRECIATION') as answerable,
            count(*) filter (where i.kind <> 'APPRECIATION' and %s) as answered
            from forum_input i join forum_edition e on e.id = i.edition_id left join complaint c on c.id = i.complaint_id
            where %s and %s"""
                    .formatted(HANDLED, PublicForums.OPEN, PublicForumParts.OPEN);

    /** Of the public commitments {@code k}, late on the day of the one parameter. */
    private static final String PROMISED =
            """
            count(*) as promised, count(*) filter (where k.state in (%s)) as kept,
            count(*) filter (where k.state in (%s) and k.due_on < ?::date) as late
            from commitment k join forum_edition e on k.source_key = e.uuid::text
            where k.source = 'FORUM' and k.is_public and k.state not in ('CANCELLED', 'CARRIED_OVER') and %s"""
                    .formatted(CommitmentState.kept(), CommitmentState.open(), PublicForums.ANNOUNCED);

    private static final String HEAD =
            """
            select f.id, f.code, f.name, f.kind, f.agency_id, f.rhythm, f.description, f.starts_on, f.ended_on,
                h.editions, h.published, s.said, s.answerable, s.answered, p.promised, p.kept, p.late
            from forum_series f
            cross join lateral (select count(*) as editions, count(*) filter (where %s) as published
                from forum_edition e where e.series_id = f.id and %s) h
            cross join lateral (select %s and e.series_id = f.id) s
            cross join lateral (select %s and e.series_id = f.id) p
            where f.code = ? and h.editions > 0"""
                    .formatted(PublicForums.OPEN, PublicForums.ANNOUNCED, SAID, PROMISED);

    private static final String OF_EDITIONS =
            """
            select e0.id, s.said, s.answerable, s.answered, p.promised, p.kept from forum_edition e0
            cross join lateral (select %s and e.id = e0.id) s
            cross join lateral (select %s and e.id = e0.id) p
            where e0.id = any(?)"""
                    .formatted(SAID, PROMISED);

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PublicForums forums;

    @Inject
    private PublicForumParts parts;

    @Inject
    private PublicCommitments commitments;

    @Inject
    private Today today;

    /** @throws NotFoundException {@code forum.series.unknown} if there is none with an edition everybody may know of */
    public PublicSeries read(String code) {
        List<PublicForumRow> next = forums.find(of(code, true), null).rows();
        return database.first(
                        HEAD,
                        row -> new PublicSeries(
                                row.getString("code"),
                                row.getString("name"),
                                SeriesKind.valueOf(row.getString("kind")),
                                agencies.findById(row.getLong("agency_id"))
                                        .map(AgencyRef::name)
                                        .orElse(""),
                                row.getString("rhythm"),
                                row.getString("description"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class),
                                row.getInt("editions"),
                                row.getInt("published"),
                                row.getInt("said"),
                                row.getInt("answerable"),
                                row.getInt("answered"),
                                row.getInt("promised"),
                                row.getInt("kept"),
                                row.getInt("late"),
                                List.copyOf(next.subList(0, Math.min(NEXT, next.size())))),
                        today.get(),
                        code)
                .orElseThrow(() -> new NotFoundException("forum.series.unknown"));
    }

    private static PublicForums.Filter of(String code, boolean upcoming) {
        return new PublicForums.Filter(null, code, null, upcoming);
    }

    /**
     * A page of what was promised at its editions, the latest due date first.
     *
     * @throws InvalidInputException for a cursor that is none
     */
    public Page<PublicCommitment> promises(String code, CommitmentTab tab, String cursor) {
        List<String> editions = database.list(
                "select e.uuid from forum_edition e join forum_series f on f.id = e.series_id where f.code = ? and "
                        + PublicForums.ANNOUNCED,
                row -> row.getString(1),
                code);
        return commitments.of(CommitmentSource.FORUM, editions, tab, cursor, SIZE);
    }

    /**
     * A page of what was said at its published editions, the latest first.
     *
     * @param kind null for any
     * @param waiting only what nobody has dealt with yet
     * @throws InvalidInputException for a cursor that is none
     */
    public Page<PublicSeries.Said> said(String code, InputKind kind, boolean waiting, String cursor) {
        StringBuilder where = new StringBuilder("where " + PublicForums.OPEN + " and " + PublicForumParts.OPEN
                + " and e.series_id = (select id from forum_series where code = ?)");
        List<Object> values = new ArrayList<>(List.of(code));
        if (kind != null) {
            where.append(" and i.kind = ?");
            values.add(kind.name());
        }
        if (waiting) {
            where.append(" and i.kind <> 'APPRECIATION' and not ").append(HANDLED);
        }
        long count = database.first(
                        "select count(*) from (" + PublicForumParts.SAID + where + " limit " + (Page.COUNT_CAP + 1)
                                + ") x",
                        row -> row.getLong(1),
                        values.toArray())
                .orElse(0L);
        Cursor from = Cursor.whole(cursor, 2);
        boolean up = from != null && from.backward();
        if (from != null) {
            where.append(" and (e.starts_at, i.id) " + (up ? ">" : "<") + " (?::timestamptz, ?)");
            values.add(from.instant(0));
            values.add(from.number(1));
        }
        String direction = up ? "" : " desc";
        List<PublicSeries.Said> rows = database.list(
                PublicForumParts.SAID + where + " order by e.starts_at" + direction + ", i.id" + direction + " limit "
                        + (SIZE + 1),
                row -> new PublicSeries.Said(
                        row.getLong("id"),
                        row.getObject("edition", UUID.class),
                        row.getInt("volume"),
                        Database.instant(row, "starts_at"),
                        parts.said(row)),
                values.toArray());
        return Page.of(rows, SIZE, from, row -> List.of(row.startsAt().toString(), Long.toString(row.id())), count);
    }

    /**
     * A page of its editions that are over, the latest first, with what came of each.
     *
     * @throws InvalidInputException for a cursor that is none
     */
    public Page<PublicSeries.Held> held(String code, String cursor) {
        Page<PublicForumRow> page = forums.find(of(code, false), cursor);
        Map<Long, int[]> counts = new HashMap<>();
        database.list(
                OF_EDITIONS,
                row -> counts.put(row.getLong("id"), new int[] {
                    row.getInt("said"),
                    row.getInt("answerable"),
                    row.getInt("answered"),
                    row.getInt("promised"),
                    row.getInt("kept")
                }),
                today.get(),
                page.rows().stream().map(PublicForumRow::id).toArray(Long[]::new));
        return page.map(row -> held(row, counts.get(row.id())));
    }

    private static PublicSeries.Held held(PublicForumRow row, int[] counts) {
        return new PublicSeries.Held(row, counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
