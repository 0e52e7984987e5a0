package id.pendopo.service.forum;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Votes and how many they are. A vote and its count are one statement, so none is lost and none counted twice; the question is
 * locked against merging, and against nothing else.
 */
@ApplicationScoped
class VoteCounter {

    private static final int SHARDS = 16;

    /** The question, if it can be voted for now; a merge waits for it and is waited for. */
    private static final String VOTABLE =
            """
            with q as (
                select q.id from forum_floor f join forum_edition e on e.id = f.edition_id and e.state = 'RUNNING'
                join forum_question q on q.edition_id = f.edition_id and q.uuid = ? and q.state = 'APPROVED'
                where f.code = ? and f.taking for key share of q),
            """;

    @Inject
    private Database database;

    /** @return false if nothing was counted: it had this vote, or cannot be voted for now */
    boolean add(String code, UUID question, byte[] device) {
        return database.update(
                        VOTABLE
                                + """
                                v as (insert into forum_vote (question_id, device) select q.id, ? from q
                                    on conflict do nothing returning question_id)
                                insert into forum_vote_count as c (question_id, shard, votes) select v.question_id, ?, 1 from v
                                on conflict (question_id, shard) do update set votes = c.votes + 1""",
                        question,
                        code,
                        device,
                        shard(device))
                == 1;
    }

    /** @return false if nothing was taken back: there was no such vote, or it is too late */
    boolean remove(String code, UUID question, byte[] device) {
        return database.update(
                        VOTABLE
                                + """
                                v as (delete from forum_vote v using q where v.question_id = q.id and v.device = ?
                                    returning v.question_id)
                                update forum_vote_count c set votes = c.votes - 1 from v
                                where c.question_id = v.question_id and c.shard = ?""",
                        question,
                        code,
                        device,
                        shard(device))
                == 1;
    }

    /**
     * Votes for one question count for another too, one for each device. Both must be locked against voting.
     *
     * @param from keeps its own, to show what it had
     */
    void copy(long from, long to) {
        database.update(
                """
                with v as (insert into forum_vote (question_id, device) select ?, device from forum_vote where question_id = ?
                    on conflict do nothing returning question_id, device)
                insert into forum_vote_count as c (question_id, shard, votes)
                select question_id, get_byte(device, 0) %% %d, count(*) from v group by 1, 2 order by 1, 2
                on conflict (question_id, shard) do update set votes = c.votes + excluded.votes"""
                        .formatted(SHARDS),
                to,
                from);
    }

    private static int shard(byte[] device) {
        return Byte.toUnsignedInt(device[0]) % SHARDS;
    }
}
