package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.Cursor;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.survey.FrequentWords;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What respondents wrote, within the scope of the reader. It is never shown to the public: people write names in spite of
 * being asked not to. Neither day nor profile stands beside it, as these could tell whose words they are.
 */
@Stateless
public class SurveyComments {

    /** Words are counted over so many of the latest suggestions; those before say nothing new. */
    static final int LATEST = 5_000;

    private static final int SIZE = 25;
    private static final int PIECE = 2_000;
    private static final int WORDS = 40;

    private static final String FOUND =
            """
             from survey_comment c where c.target_id = any(?)
            and (? = '' or c.search @@ websearch_to_tsquery('indonesian', ?))""";

    @Inject
    private SeenSubjects sight;

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
     * @param words all of which the suggestion has; null or empty for any
     */
    public record Filter(String period, String agency, String target, String words) {

        String asked() {
            return words == null ? "" : words.strip();
        }
    }

    /**
     * Suggestions of one period.
     *
     * @param period null if there is none yet; then nothing else is there
     * @param agencies that have subjects in the reader's scope, by name
     * @param frequent the words of most suggestions that the filter lets through
     * @param read over how many suggestions these were counted
     */
    public record Board(
            SurveyPeriodRef period,
            List<AgencyRef> agencies,
            Page<SurveyComment> comments,
            List<FrequentWords.Word> frequent,
            int read) {}

    /**
     * A page of suggestions, the latest first, and the frequent words among all that the filter finds.
     *
     * @param cursor of a former page; null for the first
     * @throws NotFoundException {@code survey.notFound} for a period, agency or subject outside the reader's scope
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public Board board(Filter filter, String cursor) {
        SeenSubjects.Seen seen = seen(filter);
        if (seen == null) {
            return new Board(null, List.of(), Page.empty(), List.of(), 0);
        }
        List<String> latest = database.list(
                "select c.text" + FOUND + " order by c.response_id desc limit " + LATEST,
                row -> row.getString(1),
                parameters(seen, filter));
        return new Board(
                seen.period(),
                seen.agencies(),
                page(seen, filter, Cursor.whole(cursor, 1)),
                FrequentWords.of(latest, WORDS),
                latest.size());
    }

    /**
     * The same page without anything beside it.
     *
     * @throws NotFoundException {@code survey.notFound}
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public Page<SurveyComment> list(Filter filter, String cursor) {
        SeenSubjects.Seen seen = seen(filter);
        return seen == null ? Page.empty() : page(seen, filter, Cursor.whole(cursor, 1));
    }

    private Page<SurveyComment> page(SeenSubjects.Seen seen, Filter filter, Cursor from) {
        boolean backward = from != null && from.backward();
        List<Object> parameters = new ArrayList<>(Arrays.asList(parameters(seen, filter)));
        if (from != null) {
            parameters.add(from.number(0));
        }
        List<SurveyComment> found = database.list(
                "select c.response_id, c.target_id, c.text" + FOUND
                        + (from == null ? "" : " and c.response_id " + (backward ? ">" : "<") + " ?")
                        + " order by c.response_id " + (backward ? "asc" : "desc") + " limit " + (SIZE + 1),
                row -> comment(row.getLong(1), seen.targets().get(row.getLong(2)), row.getString(3)),
                parameters.toArray());
        long count = database.first(
                        "select count(*) from (select 1" + FOUND + " limit " + (Page.COUNT_CAP + 1) + ") as found",
                        row -> row.getLong(1),
                        parameters(seen, filter))
                .orElseThrow();
        return Page.of(found, SIZE, from, comment -> List.of(Long.toString(comment.id())), count);
    }

    /**
     * Begins taking suggestions away, and records it.
     *
     * @throws NotFoundException {@code survey.notFound}
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public void begin(Filter filter) {
        SeenSubjects.Seen seen = seen(filter);
        if (seen == null) {
            throw new NotFoundException("survey.notFound");
        }
        audit.record(
                "survey.comments-exported",
                "survey-period",
                seen.period().code(),
                Map.of("agency", filter.agency() == null ? "" : filter.agency()));
    }

    /**
     * The next suggestions in the order they came.
     *
     * @param after number of the last one; 0 for the first
     * @return empty at the end
     */
    @RolesAllowed(Permission.SURVEY_READ)
    public List<SurveyComment> piece(Filter filter, long after) {
        SeenSubjects.Seen seen = seen(filter);
        List<Object> parameters = new ArrayList<>(Arrays.asList(parameters(seen, filter)));
        parameters.add(after);
        return database.list(
                "select c.response_id, c.target_id, c.text" + FOUND
                        + " and c.response_id > ? order by c.response_id limit " + PIECE,
                row -> comment(row.getLong(1), seen.targets().get(row.getLong(2)), row.getString(3)),
                parameters.toArray());
    }

    private static Object[] parameters(SeenSubjects.Seen seen, Filter filter) {
        return new Object[] {seen.ids(), filter.asked(), filter.asked()};
    }

    private SurveyComment comment(long id, SurveyTargetRef target, String text) {
        return comment(agencies, id, target, text);
    }

    static SurveyComment comment(AgencyDirectory agencies, long id, SurveyTargetRef target, String text) {
        return new SurveyComment(
                id,
                agencies.findById(target.agencyId()).map(AgencyRef::code).orElse(""),
                agencies.findById(target.agencyId()).map(AgencyRef::name).orElse(""),
                target.code(),
                target.name(),
                text);
    }

    private SeenSubjects.Seen seen(Filter filter) {
        return sight.of(filter.period(), filter.agency(), filter.target());
    }
}
