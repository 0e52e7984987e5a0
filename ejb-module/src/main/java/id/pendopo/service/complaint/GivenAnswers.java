package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers to the questions of categories: held against the questions when a report comes in, kept with it, never changed.
 * Whoever may read the story may read them, but for the public, who reads only those to open questions.
 */
@ApplicationScoped
public class GivenAnswers {

    private static final String COLUMNS =
            "a.question_id, q.code, a.kind, a.label, a.label_en, a.value, a.shown, a.shown_en, a.open";

    private static final String FROM =
            " from complaint_given_answer a join complaint_question q on q.id = a.question_id";

    /** Longer names of fields are not ours. */
    private static final int LONGEST_CODE = 40;

    @Inject
    private Database database;

    @Inject
    private ComplaintReference reference;

    /**
     * What was answered of what the category asks, in order.
     *
     * @param given texts by the code of the question. One that was retired after the form was opened is left out.
     * @param category null for none, which asks nothing
     * @param wrong gets what is wrong, field by field: {@code answers.<code>}
     */
    List<GivenAnswer> check(Map<String, List<String>> given, CategoryRef category, List<Violation> wrong) {
        List<QuestionRef> asked = reference.questions(category);
        List<GivenAnswer> answers = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (QuestionRef question : asked) {
            known.add(question.code());
            try {
                List<String> taken = question.rule().accept("answers." + question.code(), given.get(question.code()));
                if (!taken.isEmpty()) {
                    answers.add(GivenAnswer.of(question, taken));
                }
            } catch (InvalidInputException e) {
                wrong.addAll(e.violations());
            }
        }
        reference.questions().stream().filter(one -> !one.active()).forEach(one -> known.add(one.code()));
        given.keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> wrong.add(new Violation("answers." + plain(code), "complaint.question.notAsked")));
        return answers;
    }

    private static String plain(String code) {
        String cut = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) + "…" : code;
        return cut.replaceAll("[^\\p{Alnum}…_-]", "?");
    }

    void keep(Complaint complaint, List<GivenAnswer> answers) {
        int place = 0;
        for (GivenAnswer answer : answers) {
            place++;
            database.update(
                    """
                    insert into complaint_given_answer
                        (complaint_id, place, question_id, kind, label, label_en, value, shown, shown_en, open)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    complaint.getId(),
                    place,
                    answer.questionId(),
                    answer.kind().name(),
                    answer.label(),
                    answer.englishLabel(),
                    String.join("\n", answer.values()),
                    answer.shown(),
                    answer.englishShown(),
                    answer.open());
        }
    }

    /** Answers of a complaint the caller may see, in the order of the questions. Where nothing is asked it costs nothing. */
    List<GivenAnswer> of(long complaint) {
        if (reference.questions().isEmpty()) {
            return List.of();
        }
        return database.list(
                "select " + COLUMNS + FROM + " where a.complaint_id = ? order by a.place",
                GivenAnswers::read,
                complaint);
    }

    /** Answers of a public complaint that everybody may read: their questions were open then and are now. */
    List<GivenAnswer> open(long complaint) {
        return database.list(
                "select " + COLUMNS + FROM + " where a.complaint_id = ? and a.open and q.open order by a.place",
                GivenAnswers::read,
                complaint);
    }

    /** Answers by tracking number, for complaints the caller may see. */
    Map<String, List<GivenAnswer>> of(List<String> trackingNumbers) {
        record Found(String number, GivenAnswer answer) {}
        Map<String, List<GivenAnswer>> answers = new HashMap<>();
        if (trackingNumbers.isEmpty()) {
            return answers;
        }
        database.list(
                        "select c.tracking_number, " + COLUMNS + FROM
                                + " join complaint c on c.id = a.complaint_id where c.tracking_number = any (?)"
                                + " order by a.complaint_id, a.place",
                        row -> new Found(row.getString("tracking_number"), read(row)),
                        (Object) trackingNumbers.toArray(String[]::new))
                .forEach(found -> answers.computeIfAbsent(found.number(), number -> new ArrayList<>())
                        .add(found.answer()));
        return answers;
    }

    private static GivenAnswer read(ResultSet row) throws SQLException {
        QuestionKind kind = QuestionKind.valueOf(row.getString("kind"));
        String value = row.getString("value");
        return new GivenAnswer(
                row.getLong("question_id"),
                row.getString("code"),
                kind,
                row.getString("label"),
                row.getString("label_en"),
                kind == QuestionKind.MULTIPLE_CHOICE ? List.of(value.split("\n")) : List.of(value),
                row.getString("shown"),
                row.getString("shown_en"),
                row.getBoolean("open"));
    }
}
