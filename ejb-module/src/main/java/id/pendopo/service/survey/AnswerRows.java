package id.pendopo.service.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.Education;
import id.pendopo.domain.survey.Instrument;
import id.pendopo.domain.survey.Job;
import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.SurveyLimits;
import id.pendopo.service.complaint.BroughtTable;
import id.pendopo.service.survey.AnswerColumns.Other;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the rows of a file as answers, as the columns were named by a person. */
final class AnswerRows {

    /** The day before the month, as Indonesia writes it. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            day("uuuu-M-d", Locale.ROOT),
            day("d/M/uuuu", Locale.ROOT),
            day("d-M-uuuu", Locale.ROOT),
            day("d MMMM uuuu", Texts.INDONESIAN));

    private final Questionnaire questionnaire;
    private final Instrument instrument;
    private final AnswerColumns columns;
    private final LocalDate today;
    private final Predicate<LocalDate> taken;

    /**
     * @param today for rows without a day where no other was named
     * @param taken whether the period takes answers of a day
     */
    AnswerRows(Questionnaire questionnaire, AnswerColumns columns, LocalDate today, Predicate<LocalDate> taken) {
        this.questionnaire = questionnaire;
        this.instrument = questionnaire.instrument();
        this.columns = columns;
        this.today = today;
        this.taken = taken;
    }

    /** One answer of a file. */
    record Answer(LocalDate day, Marks marks, Profile profile, String comment, String sheet, List<GivenValue> given) {

        /** What it says, to notice the same once more. */
        String content() {
            return day + "|" + marks.digits() + "|" + profile + "|" + comment + (given.isEmpty() ? "" : "|" + given);
        }
    }

    /** @throws InvalidInputException naming the column that is wrong, as the person sees it on the page */
    Answer read(BroughtTable.Line line) {
        Map<String, Integer> marks = new HashMap<>();
        for (ElementText element : questionnaire.elements()) {
            Integer mark = mark(element, line.cell(columns.elements().get(element.code())));
            if (mark != null) {
                marks.put(element.code(), mark);
            }
        }
        LocalDate day = day(line.cell(columns.of(Other.DAY)));
        if (day.isAfter(today) || !taken.test(day)) {
            throw new InvalidInputException(Other.DAY.name(), "survey.answeredOn");
        }
        return new Answer(
                day,
                Marks.of(instrument, marks),
                profile(line),
                TextInput.optional(Other.COMMENT.name(), line.cell(columns.of(Other.COMMENT)), SurveyLimits.COMMENT),
                TextInput.optional(Other.SHEET.name(), line.cell(columns.of(Other.SHEET)), SurveyLimits.SHEET),
                given(line));
    }

    /** Officers and files may lack an answer that a respondent could not leave out. */
    private List<GivenValue> given(BroughtTable.Line line) {
        Map<String, List<String>> said = new HashMap<>();
        for (OwnQuestion question : questionnaire.questions()) {
            Integer column = columns.questions().get(question.code());
            if (column != null) {
                said.put(question.code(), question.typed(line.cell(column)));
            }
        }
        List<InvalidInputException.Violation> wrong = new ArrayList<>();
        List<GivenValue> values = OwnAnswers.check(questionnaire.questions(), said, false, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return values;
    }

    /** A digit, or the words of the answer itself; null for one left out. */
    private static Integer mark(ElementText element, String cell) {
        if (cell.isEmpty() || "0".equals(cell) || "-".equals(cell)) {
            return null;
        }
        if (cell.matches("[1-4]([.,]0+)?")) {
            return cell.charAt(0) - '0';
        }
        for (int i = 0; i < Marks.BEST; i++) {
            if (cell.equalsIgnoreCase(element.answers().get(i))
                    || cell.equalsIgnoreCase(element.answersEn().get(i))) {
                return i + 1;
            }
        }
        throw new InvalidInputException(element.code(), "survey.import.mark");
    }

    private LocalDate day(String cell) {
        if (cell.isEmpty()) {
            return columns.day() == null ? today : columns.day();
        }
        for (DateTimeFormatter way : DAYS) {
            try {
                return LocalDate.parse(cell.replaceFirst("[T ]\\d{1,2}[:.].*", ""), way);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new InvalidInputException(Other.DAY.name(), "survey.import.day");
    }

    private Profile profile(BroughtTable.Line line) {
        String job = line.cell(columns.of(Other.JOB));
        Job known = job.isEmpty() ? null : job(job);
        return new Profile(
                null,
                sex(line.cell(columns.of(Other.SEX))),
                age(line.cell(columns.of(Other.AGE))),
                education(line.cell(columns.of(Other.EDUCATION))),
                known,
                known == Job.OTHER && !isOther(job) ? job : null);
    }

    private static Sex sex(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "" -> null;
            case "L", "LK", "M", "LAKI-LAKI", "LAKI - LAKI", "LAKI LAKI", "PRIA", "MALE" -> Sex.MALE;
            case "P", "PR", "F", "PEREMPUAN", "WANITA", "FEMALE" -> Sex.FEMALE;
            default -> throw new InvalidInputException(Other.SEX.name(), "survey.sexTyped");
        };
    }

    private static Integer age(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("[0-9]{1,3}")) {
            throw new InvalidInputException(Other.AGE.name(), "survey.ageTyped");
        }
        return Integer.valueOf(cell);
    }

    private static Education education(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        for (Education one : Education.values()) {
            if (one.name().equalsIgnoreCase(cell.replaceAll("[\\s.-]", ""))) {
                return one;
            }
        }
        throw new InvalidInputException(Other.EDUCATION.name(), "survey.import.education");
    }

    /** The form has six; everything else is another one, which it asks to be named. */
    private static Job job(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "PNS", "ASN" -> Job.PNS;
            case "TNI" -> Job.TNI;
            case "POLRI" -> Job.POLRI;
            case "SWASTA", "PRIVATE" -> Job.PRIVATE;
            case "WIRAUSAHA", "SELF_EMPLOYED" -> Job.SELF_EMPLOYED;
            default -> Job.OTHER;
        };
    }

    private static boolean isOther(String cell) {
        return cell.equalsIgnoreCase("lainnya") || cell.equalsIgnoreCase("other");
    }

    private static DateTimeFormatter day(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withResolverStyle(ResolverStyle.STRICT);
    }
}
