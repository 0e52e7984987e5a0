package id.pendopo.service.forum;

import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.RejectReason;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what stands in the tables of live questions. */
@ApplicationScoped
class LiveRows {

    /** As many as one screen can be asked to show; whoever has more rejects or merges some. */
    static final int MOST = 1_000;

    private static final int MOST_WAITING = 150;
    private static final int MOST_DONE = 50;

    private static final String FLOOR =
            """
            select e.id, e.uuid, e.agency_id, s.name as series, e.volume, e.theme, e.starts_at, e.state, f.code,
                coalesce(f.taking, false) as taking, staged.uuid as on_stage, coalesce(f.turns, 0) as turns
            from forum_edition e join forum_series s on s.id = e.series_id
            left join forum_floor f on f.edition_id = e.id left join forum_question staged on staged.id = f.on_stage_id
            """;

    private static final String QUESTION =
            """
            select q.uuid, q.version, e.uuid as edition, q.origin, q.state, q.text, q.original, q.asker, q.element, q.asked_at,
                q.reject_reason, q.reject_note, kept.uuid as into_uuid, q.answered_live, q.answer, q.answerer, q.answered_at,
                q.changed_at, q.changed_by,
                coalesce((select sum(c.votes) from forum_vote_count c where c.question_id = q.id), 0) as votes
            from forum_question q join forum_edition e on e.id = q.edition_id
            left join forum_question kept on kept.id = q.merged_into
            """;

    @Inject
    private Database database;

    Optional<Floor> floor(String code) {
        return database.first(FLOOR + "where f.code = ?", LiveRows::floor, code);
    }

    Floor floor(long edition) {
        return database.first(FLOOR + "where e.id = ?", LiveRows::floor, edition)
                .orElseThrow();
    }

    Optional<QuestionRow> question(UUID uuid) {
        return database.first(QUESTION + "where q.uuid = ?", LiveRows::question, uuid);
    }

    /** The internal number of the edition a question was asked in. */
    Optional<Long> editionOf(UUID question) {
        return database.first("select edition_id from forum_question where uuid = ?", row -> row.getLong(1), question);
    }

    /** All questions of an edition, in the order they came. */
    List<QuestionRow> questions(long edition) {
        return database.list(
                QUESTION + "where q.edition_id = ? order by q.asked_at, q.id limit " + MOST,
                LiveRows::question,
                edition);
    }

    /**
     * What the hall sees; questions that wait by votes, the earlier one first among equals. What became a confidential or a
     * supervision-level complaint is left out: the code of a hall hangs on the wall and opens this for long after.
     */
    Board board(Floor floor) {
        List<Board.Line> waiting = lines(
                floor,
                "q.state = 'APPROVED' and (q.uuid is distinct from cast(? as uuid))",
                "votes desc, q.asked_at, q.id limit " + MOST_WAITING);
        List<Board.Line> done = lines(
                floor,
                "q.state in ('ANSWERED', 'DEFERRED') and (q.uuid is distinct from cast(? as uuid))",
                "q.changed_at desc, q.id desc limit " + MOST_DONE);
        Board.Line current = floor.onStage() == null
                ? null
                : lines(floor, "q.uuid = cast(? as uuid)", "q.id").stream()
                        .findFirst()
                        .orElse(null);
        return new Board(floor, current, waiting, done);
    }

    private List<Board.Line> lines(Floor floor, String which, String order) {
        return database.list(
                """
                select q.uuid, q.state, q.text, q.asker,
                    coalesce((select sum(c.votes) from forum_vote_count c where c.question_id = q.id), 0) as votes
                from forum_question q where q.edition_id = ?
                    and not exists (select 1 from forum_input i join complaint c on c.id = i.complaint_id
                        where i.edition_id = q.edition_id and i.question = q.uuid and (c.confidential or c.supervision))
                    and %s order by %s"""
                        .formatted(which, order),
                row -> new Board.Line(
                        row.getObject(1, UUID.class),
                        QuestionState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5)),
                floor.editionId(),
                floor.onStage());
    }

    private static Floor floor(ResultSet row) throws SQLException {
        return new Floor(
                row.getLong("id"),
                row.getObject("uuid", UUID.class),
                row.getLong("agency_id"),
                row.getString("series"),
                row.getInt("volume"),
                row.getString("theme"),
                Database.instant(row, "starts_at"),
                EditionState.valueOf(row.getString("state")),
                row.getString("code"),
                row.getBoolean("taking"),
                row.getObject("on_stage", UUID.class),
                row.getInt("turns"));
    }

    private static QuestionRow question(ResultSet row) throws SQLException {
        String element = row.getString("element");
        String reason = row.getString("reject_reason");
        return new QuestionRow(
                row.getObject("uuid", UUID.class),
                row.getInt("version"),
                row.getObject("edition", UUID.class),
                QuestionOrigin.valueOf(row.getString("origin")),
                QuestionState.valueOf(row.getString("state")),
                row.getString("text"),
                row.getString("original"),
                row.getString("asker"),
                element == null ? null : StakeholderElement.valueOf(element),
                Database.instant(row, "asked_at"),
                reason == null ? null : RejectReason.valueOf(reason),
                row.getString("reject_note"),
                row.getObject("into_uuid", UUID.class),
                row.getBoolean("answered_live"),
                row.getString("answer"),
                row.getString("answerer"),
                Database.instant(row, "answered_at"),
                Database.instant(row, "changed_at"),
                row.getString("changed_by"),
                row.getLong("votes"));
    }
}
