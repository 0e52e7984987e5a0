package id.pendopo.domain.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import java.io.Serializable;

/**
 * What a respondent says about himself, as far as the form of PermenPANRB 14/2017 asks; all of it may be left out. There is
 * no place for a name or a NIK.
 *
 * @param age in years; null if not said
 * @param jobOther which other job, empty if none
 */
public record Profile(Session session, Sex sex, Integer age, Education education, Job job, String jobOther)
        implements Serializable {

    public static final Profile UNSAID = new Profile(null, null, null, null, null, null);

    private static final int YOUNGEST = 5;
    private static final int OLDEST = 120;

    /** @throws InvalidInputException for {@code age} out of range or {@code jobOther} without an other job */
    public Profile {
        if (age != null && (age < YOUNGEST || age > OLDEST)) {
            throw new InvalidInputException("age", "survey.age", YOUNGEST, OLDEST);
        }
        jobOther = TextInput.optional("jobOther", jobOther, SurveyLimits.JOB_OTHER);
        if (!jobOther.isEmpty() && job != Job.OTHER) {
            throw new InvalidInputException("jobOther", "survey.jobOther");
        }
    }
}
