package id.pendopo.service.survey;

import id.pendopo.domain.survey.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one respondent answered.
 *
 * @param target code of what was asked about
 * @param marks 1 to 4 by the code of the element; those left out were not answered
 * @param comment in the respondent's words; null or empty if none
 * @param answeredOn the day; null for today
 * @param sheet number of the paper form, to notice one that is entered twice; null or empty if none
 * @param given what was answered to the own questions of the period, by their code: a text, a number with a point, or keys
 */
public record NewAnswer(
        String target,
        Map<String, Integer> marks,
        Profile profile,
        String comment,
        LocalDate answeredOn,
        String sheet,
        Map<String, List<String>> given) {

    public NewAnswer {
        marks = Map.copyOf(marks);
        given = Map.copyOf(given);
        profile = profile == null ? Profile.UNSAID : profile;
    }

    /** One to which nothing but the elements was asked. */
    public NewAnswer(
            String target,
            Map<String, Integer> marks,
            Profile profile,
            String comment,
            LocalDate answeredOn,
            String sheet) {
        this(target, marks, profile, comment, answeredOn, sheet, Map.of());
    }
}
