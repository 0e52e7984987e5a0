package id.pendopo.service.survey;

import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of own questions. Who may see or change them is for the services to say. */
@ApplicationScoped
class OwnQuestions {

    @Inject
    private Database database;

    /** Those of a period in the order they are asked. */
    List<OwnQuestion> of(long period) {
        return database.list(
                """
                select id, code, kind, label, label_en, help, help_en, place, required, least, most, longest, keys, names,
                    names_en
                from survey_question where period_id = ? order by place, code""",
                OwnQuestions::read,
                period);
    }

    void add(long period, OwnQuestion question) {
        List<QuestionOption> offered = question.offered();
        database.update(
                """
                insert into survey_question (period_id, code, kind, label, label_en, help, help_en, place, required, least,
                    most, longest, keys, names, names_en)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[])""",
                period,
                question.code(),
                question.kind().name(),
                question.label(),
                question.englishLabel(),
                question.help(),
                question.englishHelp(),
                question.place(),
                question.required(),
                question.least(),
                question.most(),
                question.longest(),
                offered.stream().map(QuestionOption::key).toArray(String[]::new),
                offered.stream().map(QuestionOption::name).toArray(String[]::new),
                offered.stream()
                        .map(option -> Optional.ofNullable(option.englishName()).orElse(""))
                        .toArray(String[]::new));
    }

    /** Only ever of a draft, which nobody has answered. */
    void remove(long period, String code) {
        database.update("delete from survey_question where period_id = ? and code = ?", period, code);
    }

    private static OwnQuestion read(ResultSet row) throws SQLException {
        List<String> keys = SurveyRows.texts(row.getArray("keys"));
        List<String> names = SurveyRows.texts(row.getArray("names"));
        List<String> english = SurveyRows.texts(row.getArray("names_en"));
        List<QuestionOption> offered = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String name = english.get(i);
            offered.add(new QuestionOption(keys.get(i), names.get(i), name.isEmpty() ? null : name, true));
        }
        return new OwnQuestion(
                row.getLong("id"),
                row.getString("code"),
                QuestionKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("label_en"),
                row.getString("help"),
                row.getString("help_en"),
                row.getInt("place"),
                row.getBoolean("required"),
                row.getBigDecimal("least"),
                row.getBigDecimal("most"),
                row.getObject("longest", Integer.class),
                offered);
    }
}
