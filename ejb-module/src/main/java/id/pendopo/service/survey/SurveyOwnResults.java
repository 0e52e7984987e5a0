package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered to the own questions of a period, within the scope of the reader. Never shown to the public; neither
 * marks nor profile stand beside words, as these could tell whose words they are.
 */
@Stateless
@RolesAllowed(Permission.SURVEY_READ)
public class SurveyOwnResults {

    private static final int SIZE = 25;
    private static final int PIECE = 2_000;
    private static final int MEAN = 2;
    private static final String WORDS =
            "select g.response_id, g.target_id, g.value from survey_given g where g.question_id = ?"
                    + " and g.target_id = any(?)";

    @Inject
    private SeenSubjects sight;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private GivenCounts counts;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private AuditTrail audit;

    /**
     * What is looked at.
     *
     * @param period null for the latest
     * @param agency code; null for all the reader sees
     * @param target code of one subject; null for all
     */
    public record Filter(String period, String agency, String target) {}

    /**
     * Results of one period.
     *
     * @param period null if there is none yet; then nothing else is there
     * @param agencies that have subjects in the reader's scope, by name
     * @param results in the order the questions are asked
     */
    public record Board(SurveyPeriodRef period, List<AgencyRef> agencies, List<OwnResult> results) {}

    /** One answer to one question, for taking away. */
    public record Row(long response, long question, SurveyComment said) {}

    /**
     * What was answered to every own question, from counters that follow the answers within a minute.
     *
     * @throws NotFoundException {@code survey.notFound} for a period, agency or subject outside the reader's scope
     */
    public Board board(Filter filter) {
        SeenSubjects.Seen seen = seen(filter);
        if (seen == null) {
            return new Board(null, List.of(), List.of());
        }
        List<OwnQuestion> questions = questionnaires.of(seen.period()).questions();
        List<GivenCounts.Count> counted = questions.isEmpty() ? List.of() : counts.of(seen.ids());
        return new Board(
                seen.period(),
                seen.agencies(),
                questions.stream().map(question -> result(question, counted)).toList());
    }

    private static OwnResult result(OwnQuestion question, List<GivenCounts.Count> counted) {
        Map<String, GivenCounts.Count> own = new HashMap<>();
        counted.stream().filter(one -> one.question() == question.id()).forEach(one -> own.put(one.key(), one));
        GivenCounts.Count all = own.get("");
        if (all == null) {
            all = new GivenCounts.Count(question.id(), "", 0, null, null, null);
        }
        BigDecimal mean = all.total() == null
                ? null
                : all.total().divide(BigDecimal.valueOf(all.times()), MEAN, RoundingMode.HALF_UP);
        return new OwnResult(
                question,
                all.times(),
                question.offered().stream()
                        .map(option -> new OwnResult.Choice(
                                option,
                                own.containsKey(option.key())
                                        ? own.get(option.key()).times()
                                        : 0))
                        .toList(),
                mean,
                all.smallest(),
                all.largest());
    }

    /**
     * What respondents wrote to a question that takes words, the latest first.
     *
     * @param cursor of a former page; null for the first
     * @throws NotFoundException {@code survey.notFound}, also for a question that takes no words
     */
    public Page<SurveyComment> words(Filter filter, String questionCode, String cursor) {
        SeenSubjects.Seen seen = required(filter);
        OwnQuestion question = question(seen, questionCode);
        Cursor from = Cursor.whole(cursor, 1);
        boolean backward = from != null && from.backward();
        List<Object> parameters = new ArrayList<>(Arrays.asList(question.id(), seen.ids()));
        if (from != null) {
            parameters.add(from.number(0));
        }
        List<SurveyComment> found = database.list(
                WORDS + (from == null ? "" : " and g.response_id " + (backward ? ">" : "<") + " ?")
                        + " order by g.response_id " + (backward ? "asc" : "desc") + " limit " + (SIZE + 1),
                row -> said(row.getLong(1), seen.targets().get(row.getLong(2)), row.getString(3)),
                parameters.toArray());
        long count = database.first(
                        "select count(*) from (" + WORDS + " limit " + (Page.COUNT_CAP + 1) + ") as found",
                        row -> row.getLong(1),
                        question.id(),
                        seen.ids())
                .orElseThrow();
        return Page.of(found, SIZE, from, comment -> List.of(Long.toString(comment.id())), count);
    }

    /**
     * Begins taking the answers away, and records it.
     *
     * @return the own questions of the period
     * @throws NotFoundException {@code survey.notFound}
     */
    public List<OwnQuestion> begin(Filter filter) {
        SeenSubjects.Seen seen = required(filter);
        audit.record(
                "survey.own-exported",
                "survey-period",
                seen.period().code(),
                Map.of("agency", filter.agency() == null ? "" : filter.agency()));
        return questionnaires.of(seen.period()).questions();
    }

    /**
     * The next answers, one row for each question that was answered.
     *
     * @param after number of the last answer; 0 for the first
     * @param question number of the last question
     * @return empty at the end
     */
    public List<Row> piece(Filter filter, long after, long question) {
        SeenSubjects.Seen seen = required(filter);
        return database.list(
                """
                select g.response_id, g.target_id, g.value, g.question_id from survey_given g
                where g.target_id = any(?) and (g.response_id, g.question_id) > (?, ?)
                order by g.response_id, g.question_id limit\s"""
                        + PIECE,
                row -> new Row(
                        row.getLong(1),
                        row.getLong(4),
                        said(row.getLong(1), seen.targets().get(row.getLong(2)), row.getString(3))),
                seen.ids(),
                after,
                question);
    }

    private SurveyComment said(long id, SurveyTargetRef target, String text) {
        return SurveyComments.comment(agencies, id, target, text);
    }

    private OwnQuestion question(SeenSubjects.Seen seen, String code) {
        return questionnaires.of(seen.period()).questions().stream()
                .filter(one -> one.code().equals(code) && one.kind().isWords())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.notFound"));
    }

    private SeenSubjects.Seen required(Filter filter) {
        SeenSubjects.Seen seen = seen(filter);
        if (seen == null) {
            throw new NotFoundException("survey.notFound");
        }
        return seen;
    }

    private SeenSubjects.Seen seen(Filter filter) {
        return sight.of(filter.period(), filter.agency(), filter.target());
    }
}
