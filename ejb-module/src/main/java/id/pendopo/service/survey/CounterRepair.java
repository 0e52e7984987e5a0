package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What {@link CounterChecks} changes, each in a transaction of its own. */
@Stateless
public class CounterRepair {

    /** More codes than this would make an entry of the trail nobody reads. */
    private static final int NAMED = 20;

    @Inject
    private SurveyCounters counters;

    @Inject
    private ProfileCounts profiles;

    @Inject
    private AuditTrail audit;

    /** @param missing by whether it is of suspicious answers */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void add(long target, Map<Boolean, SurveyTally> missing) {
        missing.forEach((suspect, tally) -> counters.repair(target, suspect, tally));
    }

    /**
     * Counts the groups of respondents of a subject anew, as far as they were counted.
     *
     * @return whether they were right
     */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public boolean profile(long target, int elements) {
        return profiles.recount(target, elements);
    }

    /** Says in the trail that the counters of a period were compared, and which were wrong. */
    @RolesAllowed(Permission.SURVEY_GOVERN)
    public void note(String period, int subjects, List<String> wrong) {
        audit.record(
                "survey.counters-compared",
                "survey-period",
                period,
                Map.of(
                        "subjects",
                        Integer.toString(subjects),
                        "wrong",
                        String.join(" ", wrong.subList(0, Math.min(NAMED, wrong.size())))));
    }
}
