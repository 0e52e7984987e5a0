package id.pendopo.service.survey;

import id.pendopo.domain.survey.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What somebody answered on a tablet.
 *
 * @param key made by the tablet for this answer; sent again it counts once
 * @param target code of what was asked about
 * @param marks 1 to 4 by the code of the element
 * @param waited how long the answer waited on the tablet, by its clock; a clock that is wrong does no harm
 * @param took how long answering took
 * @param given what was answered to the own questions of the period, by their code
 */
public record KioskAnswer(
        String key,
        String target,
        Map<String, Integer> marks,
        Profile profile,
        String comment,
        Duration waited,
        Duration took,
        Map<String, List<String>> given) {

    /** One to which nothing but the elements was asked. */
    public KioskAnswer(
            String key,
            String target,
            Map<String, Integer> marks,
            Profile profile,
            String comment,
            Duration waited,
            Duration took) {
        this(key, target, marks, profile, comment, waited, took, Map.of());
    }
}
