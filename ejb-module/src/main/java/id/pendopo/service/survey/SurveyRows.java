package id.pendopo.service.survey;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.survey.Fraction;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.domain.survey.SurveyState;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads periods, questionnaires, subjects and counters. Who may see them is for the services to say. */
@ApplicationScoped
public class SurveyRows {

    private static final String PERIOD =
            """
            select p.id, p.version, p.code, p.name, p.method, p.starts_on, p.ends_on, p.state, p.questionnaire,
                p.published_value, p.published_source, p.published_at
            from survey_period p
            """;
    private static final String TARGET =
            """
            select t.id, t.version, t.code, t.period_id, t.agency_id, t.name, t.population, t.active, t.set_aside,
                t.service_id, t.by_code, t.unit_id, t.point_id, o.code as point_code, o.name as point_name
            from survey_target t left join service_point o on o.id = t.point_id
            """;

    @Inject
    private Database database;

    @Inject
    private OwnQuestions questions;

    /** Counters of one subject: what is counted anyway, and what looks suspicious. */
    record Counted(SurveyTally plain, SurveyTally suspect) {

        SurveyTally all() {
            SurveyTally all = new SurveyTally(plain.answers().elements().size());
            all.add(plain);
            all.add(suspect);
            return all;
        }
    }

    /** A subject and the period it belongs to. */
    record Asked(SurveyTargetRef target, SurveyPeriodRef period) {}

    List<SurveyPeriodRef> periods() {
        return database.list(PERIOD + "order by p.ends_on desc, p.id desc", SurveyRows::period);
    }

    /** Periods in which a service of the registry is surveyed, the latest first; no drafts. */
    List<SurveyPeriodRef> surveyed(long service) {
        return database.list(
                PERIOD
                        + "where p.state <> 'DRAFT'"
                        + " and exists (select 1 from survey_target t where t.period_id = p.id and t.service_id = ?)"
                        + " order by p.ends_on desc, p.id desc",
                SurveyRows::period,
                service);
    }

    SurveyPeriodRef period(String code) {
        return database.first(PERIOD + "where p.code = ?", SurveyRows::period, code)
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
    }

    List<SurveyTargetRef> targets(long period) {
        return database.list(
                TARGET + "where t.period_id = ? order by lower(t.name), lower(o.name) nulls first, t.id",
                SurveyRows::target,
                period);
    }

    /** Subjects of all these periods, by period; one statement however many periods there are. */
    Map<Long, List<SurveyTargetRef>> targetsOf(List<SurveyPeriodRef> periods) {
        return database
                .list(
                        TARGET + "where t.period_id = any(?) order by lower(t.name), lower(o.name) nulls first, t.id",
                        SurveyRows::target,
                        (Object) ids(periods))
                .stream()
                .collect(Collectors.groupingBy(SurveyTargetRef::periodId));
    }

    private static Long[] ids(List<SurveyPeriodRef> periods) {
        return periods.stream().map(SurveyPeriodRef::id).toArray(Long[]::new);
    }

    /** Subjects of every period in which answers are taken on that day. */
    List<SurveyTargetRef> open(LocalDate day) {
        return database.list(
                TARGET
                        + """
                        join survey_period p on p.id = t.period_id
                        where t.active and p.state = 'OPEN' and ? between p.starts_on and p.ends_on
                        order by lower(t.name), lower(o.name) nulls first, t.id""",
                SurveyRows::target,
                day);
    }

    /** Number of the agency that keeps a service point. */
    long keeper(SurveyPointRef point) {
        return database.first("select agency_id from service_point where id = ?", row -> row.getLong(1), point.id())
                .orElseThrow();
    }

    Optional<Asked> asked(String targetCode) {
        return database.first(
                """
                select t.id as target_id, t.version as target_version, t.code as target_code, t.agency_id,
                    t.name as target_name, t.population, t.active, t.set_aside, t.service_id, t.by_code, t.unit_id, t.point_id,
                    o.code as point_code, o.name as point_name, p.*
                from survey_target t join survey_period p on p.id = t.period_id
                left join service_point o on o.id = t.point_id where t.code = ?""",
                row -> new Asked(
                        new SurveyTargetRef(
                                row.getLong("target_id"),
                                row.getInt("target_version"),
                                row.getString("target_code"),
                                row.getLong("id"),
                                row.getLong("agency_id"),
                                row.getString("target_name"),
                                row.getObject("population", Long.class),
                                row.getBoolean("active"),
                                row.getString("set_aside"),
                                row.getObject("service_id", Long.class),
                                row.getBoolean("by_code"),
                                row.getObject("unit_id", Long.class),
                                point(row)),
                        period(row)),
                targetCode);
    }

    Questionnaire questionnaire(long period, SurveyMethod method) {
        return new Questionnaire(method, elements(period), questions.of(period));
    }

    private List<ElementText> elements(long period) {
        return database.list(
                """
                select code, name, name_en, question, question_en, answers, answers_en, numerator, denominator
                from survey_element where period_id = ? order by place""",
                row -> new ElementText(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("question"),
                        row.getString("question_en"),
                        texts(row.getArray("answers")),
                        texts(row.getArray("answers_en")),
                        Fraction.of(row.getLong("numerator"), row.getLong("denominator"))),
                period);
    }

    /** Counters of all subjects of a period, by subject; none for one nobody answered. */
    Map<Long, Counted> counts(long period, int elements) {
        Map<Long, Counted> counts = new HashMap<>();
        database.list(
                """
                select c.target_id, c.suspect, c.respondents, c.counts
                from survey_count c join survey_target t on t.id = c.target_id where t.period_id = ?""",
                row -> add(counts, row, elements),
                period);
        return counts;
    }

    /** Counters of all subjects of these periods, by subject. What other connections counted is added up by the database. */
    Map<Long, Counted> countsOf(List<SurveyPeriodRef> periods) {
        Map<Long, Counted> counts = new HashMap<>();
        database.list(
                """
                select c.target_id, c.suspect, sum(c.respondents) as respondents, survey_total(c.counts) as counts,
                    (select count(*) from survey_element e where e.period_id = t.period_id) as elements
                from survey_count c join survey_target t on t.id = c.target_id where t.period_id = any(?)
                group by c.target_id, c.suspect, t.period_id""",
                row -> add(counts, row, row.getInt("elements")),
                (Object) ids(periods));
        return counts;
    }

    private static Boolean add(Map<Long, Counted> counts, ResultSet row, int elements) throws SQLException {
        Counted counted = counts.computeIfAbsent(
                row.getLong("target_id"), id -> new Counted(new SurveyTally(elements), new SurveyTally(elements)));
        SurveyTally tally = row.getBoolean("suspect") ? counted.suspect() : counted.plain();
        tally.add(row.getLong("respondents"), numbers(row.getArray("counts")));
        return Boolean.TRUE;
    }

    /** What was not taken, by reason, for each subject of a period. */
    Map<Long, Map<Refusal, Long>> refusals(long period) {
        Map<Long, Map<Refusal, Long>> all = new HashMap<>();
        database.list(
                """
                select r.target_id, r.reason, sum(r.times) as times from survey_refusal r
                join survey_target t on t.id = r.target_id where t.period_id = ? group by r.target_id, r.reason""",
                row -> all.computeIfAbsent(row.getLong("target_id"), id -> new EnumMap<>(Refusal.class))
                        .put(Refusal.values()[row.getInt("reason") - 1], row.getLong("times")),
                period);
        return all;
    }

    private static SurveyPeriodRef period(ResultSet row) throws SQLException {
        return new SurveyPeriodRef(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("code"),
                row.getString("name"),
                SurveyMethod.valueOf(row.getString("method")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                SurveyState.valueOf(row.getString("state")),
                row.getInt("questionnaire"),
                row.getBigDecimal("published_value"),
                row.getString("published_source"),
                Database.instant(row, "published_at"));
    }

    private static SurveyTargetRef target(ResultSet row) throws SQLException {
        return new SurveyTargetRef(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("code"),
                row.getLong("period_id"),
                row.getLong("agency_id"),
                row.getString("name"),
                row.getObject("population", Long.class),
                row.getBoolean("active"),
                row.getString("set_aside"),
                row.getObject("service_id", Long.class),
                row.getBoolean("by_code"),
                row.getObject("unit_id", Long.class),
                point(row));
    }

    private static SurveyPointRef point(ResultSet row) throws SQLException {
        Long id = row.getObject("point_id", Long.class);
        return id == null ? null : new SurveyPointRef(id, row.getString("point_code"), row.getString("point_name"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static long[] numbers(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray())
                .mapToLong(Integer::longValue)
                .toArray();
    }
}
