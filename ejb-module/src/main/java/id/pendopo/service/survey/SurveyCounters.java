package id.pendopo.service.survey;

import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.ProfileDimension;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counters of answers. Whoever adds does so last in the transaction of the answer, to the part of the connection; comparing
 * reads answers and counters in one statement, so that both are of the same moment.
 */
@ApplicationScoped
public class SurveyCounters {

    /** Held for the few statements of a repair: nobody else adds meanwhile. */
    private static final String ALONE = "lock table survey_count in share row exclusive mode";

    @Inject
    private Database database;

    /** Adds answers of one subject, in the caller's transaction. */
    void add(long target, boolean suspect, SurveyTally more) {
        database.update(
                """
                insert into survey_count as c (target_id, shard, suspect, respondents, counts)
                values (?, pg_backend_pid() % 16, ?, ?, ?::integer[])
                on conflict (target_id, shard, suspect) do update
                set respondents = c.respondents + excluded.respondents, counts = survey_sum(c.counts, excluded.counts)""",
                target, suspect, more.respondents(), more.text());
    }

    /** Whether anybody has answered anything in the period. */
    boolean isAnswered(long period) {
        return database.first(
                        """
                        select exists (select 1 from survey_count c join survey_target t on t.id = c.target_id
                            where t.period_id = ?)""",
                        row -> row.getBoolean(1),
                        period)
                .orElse(false);
    }

    /** Makes one row of the parts of each subject, when no more answers come. */
    void merge(long period) {
        gather("select id from survey_target where period_id = ?", period);
    }

    /**
     * What has to be added to the counters of a subject to make them what its answers give, for plain answers ({@code false})
     * and suspicious ones. Answers and counters are read in one statement, so that both are of the same moment; answers go
     * on being taken meanwhile, and what they add is in neither.
     *
     * @param elements of its questionnaire
     */
    Map<Boolean, SurveyTally> missing(long target, int elements) {
        Map<Boolean, SurveyTally> fresh = new HashMap<>();
        Map<Boolean, SurveyTally> kept = new HashMap<>();
        database.list(
                """
                select suspicion <> 0 as suspect, marks, sex, age, education, job, session, count(*) as times,
                    null::integer[] as counts
                from survey_response where target_id = ?
                group by grouping sets ((suspicion <> 0, marks), (suspicion <> 0, sex), (suspicion <> 0, age),
                    (suspicion <> 0, education), (suspicion <> 0, job), (suspicion <> 0, session))
                union all
                select suspect, null, null, null, null, null, null, sum(respondents), survey_total(counts)
                from survey_count where target_id = ? group by suspect""",
                row -> {
                    boolean suspect = row.getBoolean("suspect");
                    Array counts = row.getArray("counts");
                    Map<Boolean, SurveyTally> side = counts == null ? fresh : kept;
                    SurveyTally tally = side.computeIfAbsent(suspect, any -> new SurveyTally(elements));
                    if (counts == null) {
                        count(tally, row);
                    } else {
                        tally.add(row.getLong("times"), SurveyRows.numbers(counts));
                    }
                    return suspect;
                },
                target,
                target);
        Map<Boolean, SurveyTally> missing = new HashMap<>();
        for (boolean suspect : new boolean[] {false, true}) {
            SurveyTally nothing = new SurveyTally(elements);
            SurveyTally difference = fresh.getOrDefault(suspect, nothing).minus(kept.getOrDefault(suspect, nothing));
            if (!difference.isNothing()) {
                missing.put(suspect, difference);
            }
        }
        return missing;
    }

    /** One group of answers: either by their marks, or by one thing their respondents say of themselves. */
    private static void count(SurveyTally tally, ResultSet row) throws SQLException {
        long times = row.getLong("times");
        String marks = row.getString("marks");
        if (marks != null) {
            tally.add(new Marks(marks), times);
            return;
        }
        for (ProfileDimension dimension : ProfileDimension.values()) {
            int number = row.getInt(dimension.name().toLowerCase(Locale.ROOT));
            if (number > 0) {
                tally.add(dimension, dimension.numbered(number), times);
            }
        }
    }

    /** Adds what is missing. What is added meanwhile stays: sums do not mind the order. */
    void repair(long target, boolean suspect, SurveyTally missing) {
        if (missing.respondents() >= 0) {
            add(target, suspect, missing);
            return;
        }
        gather("?", target);
        database.update(
                """
                update survey_count set respondents = respondents + ?, counts = survey_sum(counts, ?::integer[])
                where target_id = ? and shard = 0 and suspect = ?""",
                missing.respondents(),
                missing.text(),
                target,
                suspect);
    }

    /** Counts the answers of a subject and puts right what differs. */
    void rebuild(long target, int elements) {
        missing(target, elements).forEach((suspect, tally) -> repair(target, suspect, tally));
    }

    private void gather(String subjects, long id) {
        database.update(ALONE);
        database.update(
                "with parts as (delete from survey_count where target_id in (" + subjects + ")"
                        + """
                         returning target_id, suspect, respondents, counts)
                        insert into survey_count (target_id, shard, suspect, respondents, counts)
                        select target_id, 0, suspect, sum(respondents), survey_total(counts) from parts
                        group by target_id, suspect""",
                id);
    }
}
