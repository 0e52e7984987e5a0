package id.pendopo.service.survey;

import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/**
 * Counters of what was answered to own questions, kept by {@link ProfileCounts} a while after the answers came. The empty key
 * counts who answered at all.
 */
@ApplicationScoped
class GivenCounts {

    private static final String FRESH =
            """
            select g.target_id, g.question_id, r.suspicion <> 0 as suspect, k.key, count(*) as times, sum(n.number) as total,
                min(n.number) as smallest, max(n.number) as largest
            from survey_given g
            join survey_response r on r.id = g.response_id
            join survey_question q on q.id = g.question_id
            cross join lateral unnest(array[''] || case when q.kind in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE')
                then string_to_array(g.value, e'\\n') else '{}' end) as k (key)
            cross join lateral (select case when q.kind = 'NUMBER' then g.value::numeric end) as n (number)
            """;

    private static final String GROUPED = " group by 1, 2, 3, 4";

    private static final String KEPT =
            "select target_id, question_id, suspect, key, times, total, smallest, largest from survey_given_count"
                    + " where target_id = ?";

    private static final String KEEP = "insert into survey_given_count as c"
            + " (target_id, question_id, suspect, key, times, total, smallest, largest) ";

    @Inject
    private Database database;

    /**
     * How often something was answered.
     *
     * @param key what was chosen; empty for how many answered
     * @param total sum of numbers; null for what is no number, as are the two others
     */
    record Count(long question, String key, long times, BigDecimal total, BigDecimal smallest, BigDecimal largest) {}

    /** Counters of these subjects together, without what is suspicious where that was set aside. */
    List<Count> of(Long[] targets) {
        return database.list(
                """
                select c.question_id, c.key, sum(c.times) as times, sum(c.total) as total, min(c.smallest) as smallest,
                    max(c.largest) as largest
                from survey_given_count c join survey_target t on t.id = c.target_id
                where c.target_id = any(?) and (not c.suspect or t.set_aside is null) group by c.question_id, c.key""",
                row -> new Count(
                        row.getLong("question_id"),
                        row.getString("key"),
                        row.getLong("times"),
                        row.getBigDecimal("total"),
                        row.getBigDecimal("smallest"),
                        row.getBigDecimal("largest")),
                (Object) targets);
    }

    /** Counts the answers after one number up to another. */
    void count(long after, long to) {
        database.update(
                KEEP + FRESH + "where g.response_id > ? and g.response_id <= ?" + GROUPED
                        + """
                         order by 1, 2, 3, 4
                        on conflict (target_id, question_id, suspect, key) do update set times = c.times + excluded.times,
                            total = c.total + excluded.total, smallest = least(c.smallest, excluded.smallest),
                            largest = greatest(c.largest, excluded.largest)""",
                after,
                to);
    }

    /**
     * Counts a subject from the beginning as far as counting has come, and puts right what differs.
     *
     * @return whether it was right
     */
    boolean recount(long target, long to) {
        String fresh = FRESH + "where g.target_id = ? and g.response_id <= ?" + GROUPED;
        boolean wrong = database.first(
                        "with fresh as (" + fresh + "), kept as (" + KEPT
                                + ") select exists ((table fresh except table kept) union all"
                                + " (table kept except table fresh))",
                        row -> row.getBoolean(1),
                        target,
                        to,
                        target)
                .orElseThrow();
        if (wrong) {
            database.update("delete from survey_given_count where target_id = ?", target);
            database.update(KEEP + fresh, target, to);
        }
        return !wrong;
    }
}
