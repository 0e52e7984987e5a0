package id.pendopo.service.survey;

import id.pendopo.domain.survey.AgeBand;
import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.ProfileDimension;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.StringJoiner;

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
        database.update(ALONE);
        database.update(
                """
                with parts as (
                    delete from survey_count where target_id in (select id from survey_target where period_id = ?)
                    returning target_id, suspect, respondents, counts)
                insert into survey_count (target_id, shard, suspect, respondents, counts)
                select target_id, 0, suspect, sum(respondents), survey_total(counts) from parts group by target_id, suspect""",
                period);
    }

    /**
     * Whether the counters of a subject are what its answers give.
     *
     * @param elements of its questionnaire
     */
    boolean isRight(long target, int elements) {
        return database.first(
                        "with fresh as (" + fresh(elements) + ")"
                                + """
                                , kept as (
                                    select suspect, sum(respondents) as respondents, survey_total(counts) as counts
                                    from survey_count where target_id = ? group by suspect)
                                select not exists (
                                    select 1 from fresh f full join kept k on k.suspect = f.suspect
                                    where f.respondents is distinct from k.respondents or f.counts is distinct from k.counts)""",
                        row -> row.getBoolean(1),
                        target,
                        target)
                .orElseThrow();
    }

    /** Counts the answers of a subject anew. */
    void rebuild(long target, int elements) {
        database.update(ALONE);
        database.update("delete from survey_count where target_id = ?", target);
        database.update(
                "insert into survey_count (target_id, shard, suspect, respondents, counts) select ?, 0, f.suspect,"
                        + " f.respondents, f.counts from (" + fresh(elements) + ") f",
                target,
                target);
    }

    /** Answers counted from the beginning; in the order of {@link SurveyTally}. */
    private static String fresh(int elements) {
        StringJoiner counts = new StringJoiner(", ", "array[", "]::integer[]");
        for (int place = 1; place <= elements; place++) {
            for (int mark = 1; mark <= Marks.BEST; mark++) {
                counts.add("count(*) filter (where substr(marks, " + place + ", 1) = '" + mark + "')");
            }
        }
        for (ProfileDimension dimension : ProfileDimension.values()) {
            for (Enum<?> group : dimension.groups()) {
                counts.add("count(*) filter (where " + condition(dimension, group) + ")");
            }
        }
        return "select suspicion <> 0 as suspect, count(*) as respondents, " + counts
                + " as counts from survey_response where target_id = ? group by suspicion <> 0";
    }

    private static String condition(ProfileDimension dimension, Enum<?> group) {
        int number = group.ordinal() + 1;
        return switch (dimension) {
            case SEX -> "sex = " + number;
            case EDUCATION -> "education = " + number;
            case JOB -> "job = " + number;
            case SESSION -> "session = " + number;
            case AGE -> "age between " + youngest((AgeBand) group) + " and " + ((AgeBand) group).most();
        };
    }

    private static int youngest(AgeBand band) {
        return band.ordinal() == 0 ? 1 : AgeBand.values()[band.ordinal() - 1].most() + 1;
    }
}
