package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.survey.StandardElement;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.complaint.BroughtTable;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.CsvTable.RowError;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes answers from a CSV or XLSX file into a subject: all rows in one transaction or none, and a file only once. What came
 * before is taken and counted apart, never dropped.
 */
@Stateless
@RolesAllowed(Permission.SURVEY_ENTER)
public class AnswerImport {

    public static final int MOST_ROWS = 10_000;

    private static final int NAME = 200;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;
    private static final int MOST_ERRORS = 200;

    /** In many files these two are the other way round; which is which is always asked. */
    private static final Set<String> SWAPPED = Set.of(StandardElement.SARPRAS.name(), StandardElement.PENGADUAN.name());

    @Inject
    private AnswerFiling filing;

    @Inject
    private AnswerBatch batch;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Today today;

    /**
     * A column of a file.
     *
     * @param samples the first values that are not empty
     */
    public record Column(int number, String heading, List<String> samples) implements Serializable {}

    /**
     * What is in a file.
     *
     * @param questionnaire whose elements are looked for
     * @param suggested columns whose heading is the name or the code of an element or an own question; never for the two
     *     elements that are often swapped
     */
    public record Look(int rows, List<Column> columns, Questionnaire questionnaire, Map<String, Integer> suggested)
            implements Serializable {}

    /**
     * What importing would do, or did.
     *
     * @param errors what is wrong, the first {@value #MOST_ERRORS} of it; with any of these nothing is taken
     * @param answers how many answers
     * @param suspects how many of them look as if they had come before
     * @param alike how many say the same as another row of the file, which may well be
     */
    public record Outcome(List<RowError> errors, int answers, int suspects, int alike) {}

    /**
     * Looks what a file holds, without judging its rows.
     *
     * @throws InvalidInputException for {@code file}
     * @throws NotFoundException {@code survey.targetNotFound} if there is no such subject in the caller's scope
     */
    public Look look(String targetCode, byte[] content) {
        Questionnaire questionnaire = questionnaires.of(asked(targetCode).period());
        List<BroughtTable.Line> lines = BroughtTable.read(content, MOST_ROWS);
        List<String> headings = lines.get(0).cells();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            columns.add(new Column(
                    i,
                    headings.get(i),
                    lines.stream()
                            .skip(1)
                            .map(line -> line.cell(column))
                            .filter(cell -> !cell.isEmpty())
                            .limit(SAMPLES)
                            .map(cell ->
                                    cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                            .toList()));
        }
        Map<String, Integer> suggested = new HashMap<>();
        for (ElementText element : questionnaire.elements()) {
            columns.stream()
                    .filter(column -> !SWAPPED.contains(element.code()))
                    .filter(column -> column.heading().equalsIgnoreCase(element.code())
                            || column.heading().equalsIgnoreCase(element.name())
                            || column.heading().equalsIgnoreCase(element.nameEn()))
                    .findFirst()
                    .ifPresent(column -> suggested.put(element.code(), column.number()));
        }
        for (OwnQuestion question : questionnaire.questions()) {
            columns.stream()
                    .filter(column -> column.heading().equalsIgnoreCase(question.code())
                            || column.heading().equalsIgnoreCase(question.label())
                            || column.heading().equalsIgnoreCase(question.englishLabel()))
                    .findFirst()
                    .ifPresent(column -> suggested.put(question.code(), column.number()));
        }
        return new Look(lines.size() - 1, columns, questionnaire, suggested);
    }

    /**
     * Reads every row, and takes nothing.
     *
     * @throws InvalidInputException for {@code file}, or {@code elements.CODE} for an element without a column
     * @throws RuleViolationException {@code survey.notOpen}, {@code survey.import.again} for a file that was taken
     */
    public Outcome check(String targetCode, byte[] content, AnswerColumns columns) {
        SurveyRows.Asked asked = open(targetCode, content);
        List<RowError> errors = new ArrayList<>();
        List<AnswerRows.Answer> answers = read(asked, content, columns, errors);
        return new Outcome(
                List.copyOf(errors), answers.size(), batch.known(asked.target().id(), answers), alike(answers));
    }

    /**
     * Takes all answers of a file.
     *
     * @param name of the file
     * @throws InvalidInputException if a row is wrong, and as {@link #check}
     * @throws RuleViolationException as {@link #check}
     */
    public Outcome take(String targetCode, byte[] content, String name, AnswerColumns columns) {
        SurveyRows.Asked asked = open(targetCode, content);
        List<RowError> errors = new ArrayList<>();
        List<AnswerRows.Answer> answers = read(asked, content, columns, errors);
        if (!errors.isEmpty()) {
            RowError first = errors.get(0);
            throw new InvalidInputException("line " + first.line(), first.code(), first.arguments());
        }
        String shown = TextInput.required("file", name, NAME);
        int added = database.update(
                """
                insert into survey_import (target_id, digest, name, taken_on, answers, suspects) values (?, ?, ?, ?, ?, 0)
                on conflict do nothing""",
                asked.target().id(),
                digest(content),
                shown,
                today.get(),
                answers.size());
        if (added == 0) {
            throw new RuleViolationException("survey.import.again");
        }
        int suspects = batch.take(asked, answers, today.get());
        database.update(
                "update survey_import set suspects = ? where target_id = ? and digest = ?",
                suspects,
                asked.target().id(),
                digest(content));
        audit.record(
                "survey.imported",
                "survey-target",
                asked.target().code(),
                Map.of("answers", Integer.toString(answers.size()), "suspicious", Integer.toString(suspects)));
        return new Outcome(List.of(), answers.size(), suspects, alike(answers));
    }

    private SurveyRows.Asked asked(String targetCode) {
        return filing.asked(targetCode, currentCaller.scope(Permission.SURVEY_ENTER));
    }

    private SurveyRows.Asked open(String targetCode, byte[] content) {
        SurveyRows.Asked asked = asked(targetCode);
        if (!asked.target().active() || !asked.period().isOpen()) {
            throw new RuleViolationException("survey.notOpen");
        }
        boolean again = database.first(
                        "select 1 from survey_import where target_id = ? and digest = ?",
                        row -> true,
                        asked.target().id(),
                        digest(content))
                .isPresent();
        if (again) {
            throw new RuleViolationException("survey.import.again");
        }
        return asked;
    }

    private List<AnswerRows.Answer> read(
            SurveyRows.Asked asked, byte[] content, AnswerColumns columns, List<RowError> errors) {
        List<BroughtTable.Line> lines = BroughtTable.read(content, MOST_ROWS);
        Questionnaire questionnaire = questionnaires.of(asked.period());
        requireColumns(questionnaire, columns, lines.get(0).cells().size());
        AnswerRows rows = new AnswerRows(questionnaire, columns, today.get(), asked.period()::takes);
        List<AnswerRows.Answer> answers = new ArrayList<>();
        for (BroughtTable.Line line : lines.subList(1, lines.size())) {
            try {
                answers.add(rows.read(line));
            } catch (InvalidInputException refusal) {
                InvalidInputException.Violation wrong = refusal.violations().get(0);
                if (errors.size() < MOST_ERRORS) {
                    errors.add(new RowError(line.number(), wrong.field(), wrong.code(), wrong.arguments()));
                }
            }
        }
        return answers;
    }

    private static void requireColumns(Questionnaire questionnaire, AnswerColumns columns, int width) {
        Set<Integer> used = new HashSet<>();
        for (ElementText element : questionnaire.elements()) {
            Integer column = columns.elements().get(element.code());
            if (column == null || column < 0 || column >= width) {
                throw new InvalidInputException("elements." + element.code(), "input.required");
            }
            if (!used.add(column)) {
                throw new InvalidInputException("elements." + element.code(), "survey.import.columnTwice");
            }
        }
        columns.questions().forEach((code, column) -> {
            if (column < 0 || column >= width || !used.add(column)) {
                throw new InvalidInputException(OwnAnswers.FIELD + code, "survey.import.columnTwice");
            }
        });
    }

    private static int alike(List<AnswerRows.Answer> answers) {
        return answers.size()
                - (int) answers.stream()
                        .map(AnswerRows.Answer::content)
                        .distinct()
                        .count();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
