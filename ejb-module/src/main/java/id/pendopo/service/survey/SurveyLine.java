package id.pendopo.service.survey;

import id.pendopo.domain.survey.SatisfactionIndex;
import java.io.Serializable;

/**
 * One agency or one subject in a comparison.
 *
 * @param code of the agency or the subject
 * @param index null if nobody answered
 * @param respondents whose answers the index counts
 * @param suspects answers that look suspicious, counted or not
 * @param subjects how many subjects an agency has; 1 for a subject
 * @param enough how many of them have the sample they need; null if nobody said how many people any of them serves
 * @param needed respondents a subject needs; null for an agency, and if nobody said how many people it serves
 */
public record SurveyLine(
        String code,
        String name,
        SatisfactionIndex index,
        long respondents,
        long suspects,
        int subjects,
        Integer enough,
        Long needed)
        implements Serializable {

    /** Whether the sample is large enough; null if that cannot be said. */
    public Boolean adequate() {
        return needed == null ? null : Boolean.valueOf(respondents >= needed);
    }
}
