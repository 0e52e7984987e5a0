package id.pendopo.service.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which column of a file is what. Elements are named by their code and never by a number: many files have the eighth and the
 * ninth the other way round.
 *
 * @param elements number of the column, from 0, by the code of the element
 * @param others number of the column by what it says of the respondent or the form; those left out are not in the file
 * @param day of all answers of a file without a column for it; null for today
 * @param questions number of the column by the code of an own question; those left out are not in the file
 */
public record AnswerColumns(
        Map<String, Integer> elements, Map<Other, Integer> others, LocalDate day, Map<String, Integer> questions)
        implements Serializable {

    /** For a file with nothing but elements and the respondent. */
    public AnswerColumns(Map<String, Integer> elements, Map<Other, Integer> others, LocalDate day) {
        this(elements, others, day, Map.of());
    }

    /** What a file may say besides the marks. */
    public enum Other {
        DAY,
        SHEET,
        SEX,
        AGE,
        EDUCATION,
        JOB,
        COMMENT
    }

    public AnswerColumns {
        elements = new HashMap<>(elements);
        others = new HashMap<>(others);
        questions = new HashMap<>(questions);
    }

    int of(Other what) {
        return others.getOrDefault(what, -1);
    }
}
