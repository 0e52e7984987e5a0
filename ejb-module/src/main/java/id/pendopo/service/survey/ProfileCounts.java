package id.pendopo.service.survey;

import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.ProfileTally;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers by groups of respondents and those to own questions, counted piece by piece after they came. All of it in the caller's transaction; the row of
 * the round is locked by whoever counts, so that nothing is counted twice.
 */
@ApplicationScoped
public class ProfileCounts {

    /** Answers in one transaction. */
    static final int PIECE = 50_000;

    private static final String ANSWERS =
            """
            select id, target_id, suspicion <> 0 as suspect, marks, sex, age, education, job, session from survey_response
            """;

    @Inject
    private Database database;

    @Inject
    private GivenCounts given;

    /** Counters of one subject. */
    record Counted(int elements, ProfileTally plain, ProfileTally suspect) {

        Counted(int elements) {
            this(elements, new ProfileTally(elements), new ProfileTally(elements));
        }

        ProfileTally of(boolean suspicious) {
            return suspicious ? suspect : plain;
        }
    }

    /** How far counting has come, and how far it may go now. */
    record Round(long countedTo, long nextTo, boolean settled) {}

    /** Counters of all subjects of a period, by subject; none for one nobody answered. */
    Map<Long, Counted> of(long period, int elements) {
        Map<Long, Counted> counts = new HashMap<>();
        database.list(
                """
                select c.target_id, c.suspect, c.counts
                from survey_profile_count c join survey_target t on t.id = c.target_id where t.period_id = ?""",
                row -> {
                    Counted counted = counts.computeIfAbsent(row.getLong("target_id"), id -> new Counted(elements));
                    counted.of(row.getBoolean("suspect")).add(SurveyRows.numbers(row.getArray("counts")));
                    return counted;
                },
                period);
        return counts;
    }

    /** Takes the round, so that nobody else counts until the end of the transaction; empty if somebody else does. */
    Optional<Round> take() {
        return database.first(
                """
                select counted_to, next_to, next_after <= pg_snapshot_xmin(pg_current_snapshot()) as settled
                from survey_profile_round for update skip locked""",
                row -> new Round(row.getLong("counted_to"), row.getLong("next_to"), row.getBoolean("settled")));
    }

    /** Looks how far counting may go once everything under way has ended. */
    boolean look(Round round) {
        return database.update(
                        """
                        update survey_profile_round set next_after = pg_snapshot_xmax(pg_current_snapshot()),
                            next_to = (select max(id) from survey_response)
                        where (select max(id) from survey_response) > ?""",
                        round.nextTo())
                == 1;
    }

    /** Counts the next piece. */
    void count(Round round) {
        long to = Math.min(round.nextTo(), round.countedTo() + PIECE);
        Map<Long, Counted> more = new HashMap<>();
        database.list(
                ANSWERS + "where id > ? and id <= ?",
                row -> add(more.computeIfAbsent(row.getLong("target_id"), id -> counted(row)), row),
                round.countedTo(),
                to);
        more.forEach((target, counted) -> {
            keep(target, false, counted.plain());
            keep(target, true, counted.suspect());
        });
        given.count(round.countedTo(), to);
        database.update("update survey_profile_round set counted_to = ?", to);
    }

    private void keep(long target, boolean suspect, ProfileTally more) {
        if (more.respondents() > 0) {
            database.update(
                    """
                    insert into survey_profile_count as c (target_id, suspect, counts) values (?, ?, ?::integer[])
                    on conflict (target_id, suspect) do update set counts = survey_sum(c.counts, excluded.counts)""",
                    target,
                    suspect,
                    more.text());
        }
    }

    /**
     * Counts a subject from the beginning as far as counting has come, and puts right what differs. Answers go on being taken.
     *
     * @return whether it was right
     */
    boolean recount(long target, int elements) {
        long to = database.first("select counted_to from survey_profile_round for update", row -> row.getLong(1))
                .orElseThrow();
        Counted fresh = new Counted(elements);
        long after = 0;
        while (after >= 0) {
            after = database
                    .list(
                            ANSWERS + "where target_id = ? and id > ? and id <= ? order by id limit ?",
                            row -> add(fresh, row),
                            target,
                            after,
                            to,
                            PIECE)
                    .stream()
                    .reduce(-1L, (before, last) -> last);
        }
        Counted kept = new Counted(elements);
        database.list(
                "select suspect, counts from survey_profile_count where target_id = ?",
                row -> {
                    kept.of(row.getBoolean("suspect")).add(SurveyRows.numbers(row.getArray("counts")));
                    return kept;
                },
                target);
        boolean right = given.recount(target, to);
        if (fresh.equals(kept)) {
            return right;
        }
        database.update("delete from survey_profile_count where target_id = ?", target);
        keep(target, false, fresh.plain());
        keep(target, true, fresh.suspect());
        return false;
    }

    private static Counted counted(ResultSet row) {
        try {
            return new Counted(row.getString("marks").length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Long add(Counted counted, ResultSet row) throws SQLException {
        int[] said = {
            row.getInt("sex"), row.getInt("age"), row.getInt("education"), row.getInt("job"), row.getInt("session")
        };
        counted.of(row.getBoolean("suspect")).add(new Marks(row.getString("marks")), said);
        return row.getLong("id");
    }
}
